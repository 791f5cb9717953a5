/**
 * Ordinary words that mean the same when people ask about diplomacy, a group a line. Names, offices and terms are in the
 * records. Left out: words that folded are another word (“vị thế”, “vì thế”).
 */
const groups = `
  Việt Nam, Vietnam, Hà Nội, Hanoi
  Hoa Kỳ, Mỹ, US, United States, Washington, Oa-sinh-tơn
  Cuba, La Habana, Havana, La Ha-ba-na
  họp báo, gặp gỡ báo chí, press conference, press briefing, briefing, presser
  year, years, yr, yrs
  USD, đô la, đô la Mỹ, đôla, đô, dollar, dollars
  tỷ, tỉ, billion, bn
  triệu, million, tr
  phần trăm, percent, per cent, percentage
  nhập khẩu, import, imports
  thuế, thuế quan, tariff, tariffs
  tăng, tăng trưởng, growth, grow, grew, rose
  chuyến thăm, chuyến đi, chuyến công tác, sang thăm, trip, visit, travel
  đến, hạ cánh, arrives, arrive, arrived, arrival, lands, landed, land
  mời, lời mời, invitation, invite, invited
  thành lập, ra đời, founded, founding, established, sinh nhật, birthday, created
  gia nhập, vào, tham gia, trở thành thành viên, joined, joins, join, member since
  kỷ niệm, mừng, chào mừng, anniversary, celebrate, celebration, marks
  quan hệ, relations, relationship, ties
  lãnh đạo, leader, leaders, nguyên thủ
  chủ tịch nước, state president, president, head of state
  dẫn đầu, leads, led, heads, headed
  công ước, convention, treaty, hiệp ước
  ký, sign, signed, signing, signature
  tội phạm mạng, cybercrime, cyber crime
  chủ đề, theme, slogan, motto, khẩu hiệu
  thông điệp, message, messages, nhắn
  máu, blood
  gạo, lúa gạo, rice
  chiến tranh, war
  cựu thù, kẻ thù cũ, former enemies, enemies
  hạ cánh, đáp xuống, đáp cánh, tiếp đất, land, lands, landed, landing, touch down, touched down
  đặt chân đến, tới nơi, đến nơi, arrives, arrived, arrival, fly in, flew in, flies in
  sân bay, phi trường, cảng hàng không, airport, airfield
  chuyên cơ, máy bay, phi cơ, tàu bay, aircraft, plane, airplane, jet, flight
  chuyến đi, công du, trip, journey, travels, traveled, travelled, tour
  sang thăm, ghé thăm, đến thăm, tới thăm, visits, visited, visiting, paid a visit
  giờ địa phương, giờ sở tại, giờ bản địa, local time, time there
  đoàn Việt Nam, phái đoàn, đoàn đại biểu, delegation, delegations, entourage
  điểm dừng, chặng dừng, leg, stopover, stop over
  ra đón, nghênh đón, chào đón, đón tiếp, greet, greeted, met, welcome, welcomed
  tiếp đón, tiếp kiến, tiếp khách, đón tiếp, receive, receives, received, hosted, host
  gặp gỡ, gặp mặt, hội kiến, meet, meets, met, sit down
  cuộc gặp, buổi gặp, cuộc tiếp xúc, buổi tiếp xúc, meetings, meeting, encounter, sit down
  gặp song phương, hội đàm, bilateral meeting, bilateral meetings, bilateral talks, one on one
  tiếp xúc, liên hệ, liên lạc, contact, contacts
  trao đổi đoàn, đoàn qua lại, exchanges of delegations, exchange of delegations, delegation exchanges, mutual visits
  thường xuyên, đều đặn, định kỳ, regularly, regular, often, frequently
  trực tiếp, đích thân, tận nơi, in person, personally, face to face
  tham dự, dự họp, có mặt, góp mặt, attend, attends, attended, attending, attendance, present at
  tham gia, góp phần vào, take part, takes part, took part, participate, participates, participated, participation
  phiên họp, khóa họp, kỳ họp, buổi họp, session, sessions, sitting
  hội nghị, hội thảo, conference, conferences, gathering
  thượng đỉnh, hội nghị cấp cao, summit, summits
  cấp cao, cao cấp, cấp cao nhất, high level, top level, senior, high ranking
  buổi làm việc, phiên làm việc, làm việc với, working session, working sessions
  chương trình, lịch trình, lịch làm việc, nghị trình, program, programme, agenda, schedule, itinerary
  thảo luận, bàn bạc, bàn thảo, bàn luận, discuss, discusses, discussed, discussion, discussions
  phát biểu, bài phát biểu, diễn văn, đọc diễn văn, speech, address, speak, speaks, spoke, addressed
  trả lời báo chí, trả lời phỏng vấn, phỏng vấn, interview, interviewed, answers the press, interviews
  báo chí, nhà báo, phóng viên, truyền thông, press, journalists, reporters, media
  câu nói nổi tiếng, well known sentence, famous words, famous sentence, famous quote, famous line, famous saying
  khẳng định, tái khẳng định, khẳng định lại, affirm, affirms, affirmed, reaffirm, reaffirmed, reaffirms
  nhấn mạnh, lưu ý, làm nổi bật, stress, stresses, stressed, emphasize, emphasized, emphasised, highlighted
  gửi thông điệp, gửi thư, gởi thông điệp, gửi tới, sends a message, send, sends, sent, wrote to
  kêu gọi, hô hào, call for, calls for, called for, urge, urges, urged, appeal
  chủ đề, đề tài, tiêu đề, theme, topic, tagline
  ý nghĩa, tầm quan trọng, tầm vóc, meaning, significance, importance
  lời mời, thư mời, giấy mời, invitation, invite, invited, invites, guest of
  chủ trì, chủ tọa, chair, chairs, chaired, chairing, preside, presides, presided
  điều phối, phối hợp, coordinate, coordinates, coordinated, coordination, work together
  dẫn dắt, đi đầu, tiên phong, leading the way, lead the way, pioneer, pioneering, at the forefront
  khởi động, mở thêm, phát động, launch, launched, launches, kick off, kicked off, start
  lễ mở ký, lễ ký, lễ ký kết, mở ký, signing ceremony, signing, open for signature
  diễn ra, held, hold, holds, take place, takes place, took place
  chuẩn bị, sửa soạn, sắp sửa, prepare, prepared, prepares, preparing, get ready
  dự kiến, dự định, theo kế hoạch, expected, scheduled, planned, slated, set to
  thiết lập, đặt quan hệ, lập quan hệ, kiến lập, establish, establishes, established, set up, form
  thành lập, sáng lập, lập ra, ra đời, founding, founded, foundation day, creation, created, set up
  ra đời, khai sinh, khai quốc, birth, born, came into being
  gia nhập, được kết nạp, kết nạp, join, joins, joined, admitted, admission, became a member
  thành viên, hội viên, nước thành viên, member, members, membership
  quốc gia thành viên, các nước thành viên, nước thành viên, member states, member countries, member state
  nâng cấp, nâng tầm, nâng lên, nâng quan hệ, upgrade, upgrades, upgraded, elevate, elevated, raised
  ứng cử, tranh cử, ra ứng cử, chạy đua vào, candidate, candidacy, candidacies, standing for, run for, running for
  đảm nhiệm, đảm nhận, đảm đương, gánh vác, nắm giữ, held, holds, hold, serve, serves
  trọng trách, trách nhiệm lớn, duties, responsibilities, tasks
  vị trí quan trọng, chức vụ, posts, positions, seats, important posts, important positions
  nhiệm kỳ, nhiệm kì, khóa làm việc, term, tenure, mandate
  cương vị mới, chức vụ mới, vai trò mới, new office, new role, new post, new position
  cam kết, hứa hẹn, lời hứa, commitment, commitments, committed, pledge, pledged, promised
  đẩy nhanh, tăng tốc, thúc nhanh, thúc đẩy nhanh, speed up, speeds up, sped up, accelerate, accelerated, hasten
  đẩy mạnh, tăng cường, gia tăng, step up, stepping up, stepped up, boost, boosted, intensify
  thúc đẩy, xúc tiến, advance, advances, promote, promotes, promoted, further, push forward
  củng cố, vun đắp, thắt chặt, strengthen, strengthens, strengthened, consolidate, consolidated, reinforce, cement
  làm sâu sắc, sâu sắc hơn, đi vào chiều sâu, sâu đậm, deepen, deepens, deepened, deeper, ever deeper
  mở rộng, nới rộng, expand, expands, expanded, expanding, widen, broaden
  duy trì, giữ vững, giữ gìn, tiếp tục giữ, maintain, maintained, keep up, keeping up, sustain
  phát triển, tiến triển, lớn mạnh, develop, develops, developed, developing, development, progress, evolve
  thực hiện, triển khai, thi hành, tiến hành, carry out, carried out, carrying out, implement, implemented, implementation
  hoàn thành, làm xong, achieve, achieves, achieved, accomplish, complete, fulfil, fulfill
  ứng phó, đối phó, phản ứng, respond, responds, responding, response, tackle, cope with, deal with
  giải quyết, xử lý, xử lí, tháo gỡ, settle, solve, solving, resolve, resolved, sort out
  khắc phục, vượt qua, overcome, overcoming, overcame, fix, repair, remedy
  hàn gắn, chữa lành, xoa dịu, healing, heal, healed, reconcile, reconciliation, mend
  vết thương cũ, old wounds, past wounds
  nhìn về phía trước, hướng tới tương lai, looking ahead, look ahead, look forward, looking forward
  nhìn lại, điểm lại, ôn lại, look back, looks back, looked back, review, reviewed, retrospect
  rà soát, kiểm điểm, xem xét lại, review, reviews, reviewing, take stock, stocktaking
  ủng hộ, hậu thuẫn, tán thành, support, supports, supported, back, backs, backed, backing
  hỗ trợ, giúp đỡ, trợ giúp, giúp sức, help, helped, helps, assist, assistance
  đồng hành, kề vai, sát bên, companionship, accompany, stand by, stands by
  sát cánh, kề vai sát cánh, vai kề vai, side by side, shoulder to shoulder, stand together, standing together
  vận động, tranh thủ, thuyết phục, seek support, win support, lobby, lobbied, canvass
  đóng góp, góp phần, góp sức, contribute, contributes, contributed, contribution, contributions
  hợp tác, cộng tác, hiệp tác, bắt tay, cooperation, cooperate, cooperates, co operation, collaboration, collaborate
  đối tác, partner, partners, counterpart
  quan hệ đối tác, partnership, partnerships
  coi trọng, xem trọng, trọng thị, quý trọng, value, values, valued, set store, treasure, cherish
  đánh giá cao, khen ngợi, ca ngợi, hoan nghênh, value highly, commend, commends, praise, praised, appreciates
  đề cao, tôn vinh, nêu cao, uphold, upholds, upholding, champion, champions
  tôn trọng, kính trọng, trân trọng, respect, respects, respected, respecting, regard for
  bảo vệ, gìn giữ, che chở, protect, protects, protected, protecting, safeguard, defend
  quan tâm, chăm lo, để ý, care, cares, cared, attention
  tác động, ảnh hưởng, affect, affects, affected, effect, impact, influence
  trùng dịp, nhân dịp, đúng dịp, vào dịp, coincide, coincides, coincided, on the occasion, same time as
  phòng chống, ngăn chặn, against, combat, fight, counter
  kiểm soát, khống chế, kiềm chế, control, controlled, contain, curb
  phục hồi, hồi phục, khôi phục, vực dậy, recover, recovered, recovery, recovering, restore, bounce back
  tái thiết, xây dựng lại, kiến thiết lại, dựng lại, rebuild, rebuilding, rebuilt, reconstruction, reconstruct
  phá bao vây, gỡ cấm vận, phá cấm vận, bỏ cấm vận, breaking the embargo, break the embargo, lift the embargo, end the embargo
  cấm vận, phong tỏa, embargo, sanctions, blockade
  cải tổ, cải cách, đổi mới, reform, reforms, revitalize, revitalise, overhaul
  đổi mới, canh tân, làm mới, renewing, renewal, renew, innovation
  hiến dâng, dâng hiến, hi sinh, hy sinh, cống hiến, sacrifice, shed, devote
  sẵn sàng, sẵn lòng, ready, stands ready, willing, prepared to
  cung cấp, cung ứng, tiếp tế, supply, supplies, supplied, provide, provided
  sản xuất, làm ra, chế tạo, production, produce, produced, produces, manufacture, making
  đe dọa, hăm dọa, dọa dẫm, threat, threats, threaten, threatened
  dùng vũ lực, sử dụng vũ lực, vũ lực, force, use of force, military force
  kỷ niệm, kỉ niệm, lễ kỷ niệm, anniversary, anniversaries, commemorate, commemorates, commemoration, jubilee
  lễ mừng, ăn mừng, mừng lễ, chào mừng, celebration, celebrations, celebrate, celebrated, celebrates, festivities
  quốc khánh, ngày độc lập, lễ độc lập, national day, independence day
  thập kỷ, thập kỉ, thập niên, decade, decades
  thiên niên kỷ, ngàn năm, nghìn năm, millennium, millenium
  giai đoạn, thời kỳ, thời kì, period, periods, phase, era
  tương lai, mai sau, ngày mai, future, tomorrow, days ahead
  thế hệ, lớp người, generation, generations
  lâu năm, lâu đời, thân thiết, long standing, longstanding, longtime, old friends
  hàng năm, thường niên, mỗi năm, annual, yearly, every year
  đầu tiên, lần đầu, lần đầu tiên, trước nhất, first time, maiden, first ever
  hạn chót, thời hạn, năm đích, deadline, target year, due date
  bối cảnh, hoàn cảnh, tình hình, context, background, situation
  hàng hóa, sản phẩm, goods, products, merchandise, trade
  xuất cảng, xuất khẩu, export, exports, sell abroad, sells abroad, exported, ship abroad
  thị trường, khách hàng, market, markets, customer, customers, buyer
  thị trường lớn nhất, largest market, largest export market, biggest market, biggest customer, biggest buyer, top market
  kim ngạch, trị giá, tổng giá trị, turnover, volume, trade value
  song phương, hai chiều, bilateral, two way, two sided, mutual
  thuế quan, biểu thuế, tariff, tariffs, duties on goods, customs duties, levies
  đầu tư, bỏ vốn, rót vốn, rót tiền, investment, investments, invest, invests, invested, investing
  nhà đầu tư, người bỏ vốn, giới đầu tư, investor, investors, backers
  doanh nghiệp, công ty, công ti, giới kinh doanh, businesses, companies, company, firms, enterprises
  tài chính, tài chánh, ngân hàng, financial, finance, financial institutions, bankers, banks
  kinh tế, nền kinh tế, economy, economic, economies, economics
  thương mại, buôn bán, giao thương, mậu dịch, trade, trading, commerce, commercial
  động lực, xung lực, driving force, engine, driver, impetus
  đà phát triển, đà tăng trưởng, đà tiến, momentum, pace
  vượt mốc, vượt ngưỡng, hơn mức, passed, exceed, exceeds, exceeded, surpass, surpassed
  xấp xỉ, suýt soát, nearly, almost, close to, just under
  thứ hạng, xếp hạng, hạng mấy, rank, ranks, ranked, ranking
  công nghệ, kỹ thuật, kĩ thuật, technology, technologies, tech, high tech
  bán dẫn, vi mạch, con chip, chip, chips, semiconductor, semiconductors, microchips, microchip
  trí tuệ nhân tạo, AI, artificial intelligence, machine intelligence
  tội phạm mạng, tội phạm internet, tin tặc, cybercrime, online crime, internet crime, hacking, hackers
  khí hậu, thời tiết, nóng lên toàn cầu, climate, global warming, climate crisis, climate action
  hành tinh, trái đất, địa cầu, planet, earth, globe
  người khuyết tật, người tàn tật, khuyết tật, tàn tật, disabilities, disability, disabled, people with disabilities, handicapped
  dioxin, chất độc da cam, chất da cam, agent orange, orange agent
  tẩy độc, xử lý dioxin, khử độc, clean up, cleanup, cleaning up, decontaminate, decontamination
  đại dịch, dịch bệnh, bệnh dịch, ôn dịch, pandemic, epidemic, outbreak, covid, coronavirus
  y tế, sức khỏe, health, healthcare, health care, medical
  dược phẩm, thuốc men, thuốc chữa bệnh, tân dược, pharmaceuticals, pharmaceutical, medicine, medicines, drug, drugs
  lương thực, thực phẩm, đồ ăn, thức ăn, food, foodstuffs, foods
  chính giới, chính khách, giới chính trị, politicians, politician, political circles
  kiều bào, Việt kiều, người Việt hải ngoại, người Việt tại Mỹ, Vietnamese community, diaspora, overseas Vietnamese, Vietnamese abroad
  bạn bè, bằng hữu, người bạn, friend, friends, pals
  cựu thù, kẻ thù cũ, thù địch cũ, former enemies, former foes, old enemies, ex enemies, former adversaries, once enemies
  đồng minh, bạn đồng minh, ally, allies
  phu nhân, người vợ, bà xã, wife, spouse, first lady
  quốc phòng, quân sự, phòng thủ, defense, defence, military
  an ninh, trị an, an toàn, security, safety
  thực thi pháp luật, thi hành pháp luật, thi hành luật, law enforcement, enforcing the law, policing
  luật pháp quốc tế, công pháp quốc tế, luật quốc tế, international law, law of nations
  hòa bình, peace, peaceful
  gìn giữ hòa bình, giữ gìn hòa bình, mũ nồi xanh, peacekeeping, peacekeepers, peacekeeper, blue berets, blue helmets
  ổn định, bình ổn, stability, stable, steady
  xung đột, giao tranh, đụng độ, conflict, conflicts, clashes
  cạnh tranh, ganh đua, rivalry, rivalries, competition, compete
  tranh chấp, dispute, disputes, quarrel
  khác biệt, bất đồng, điểm khác nhau, differences, difference, disagreements, disagreement, disagree
  thẳng thắn, bộc trực, nói thẳng, frank, frankly, candid, honest
  xây dựng, constructive, constructively
  vũ khí hạt nhân, bom nguyên tử, bom hạt nhân, nuclear weapons, nuclear weapon, nukes, atomic bombs, atomic weapons, nuclear arms
  không phổ biến, chống phổ biến, cấm phổ biến, non proliferation, nonproliferation, spread of nuclear
  hậu quả chiến tranh, di chứng chiến tranh, legacies of war, consequences of war, war legacies, aftermath of war, effects of war
  sau chiến tranh, hậu chiến, hết chiến tranh, after the war, after war, postwar, post war
  thách thức, thử thách, khó khăn, challenge, challenges, threats, difficulties
  thăng trầm, lúc thịnh suy, sóng gió, rise and fall, ups and downs, highs and lows, thick and thin
  đối ngoại, ngoại giao, diplomacy, diplomatic, foreign affairs, external relations
  đường lối, chính sách, chủ trương, policy, policies, course
  độc lập, nền độc lập, independence, independent
  tự chủ, tự cường, tự lực, self reliance, self reliant, self sufficient
  toàn vẹn lãnh thổ, territorial integrity
  thể chế chính trị, chế độ chính trị, thể chế, political system, political systems, political regime
  đa phương, nhiều bên, multilateral, many sided, multi lateral
  hội nhập, integration, integrate, integrating, integrated
  tuyên bố chung, thông cáo chung, bản tuyên bố, joint statement, joint declaration, joint communique
  thỏa thuận, giao kèo, agreement, agreements, deal, deals, accord
  nguyên tắc, phép tắc, principle, principles, ground rules, basic rules
  nền tảng, cơ sở, fundamental, foundation, foundations, basis
  sáng kiến, ý tưởng, initiative, initiatives, idea, ideas
  diễn đàn, nơi gặp gỡ, forum, forums, fora
  đối thoại, hội thoại, trao đổi ý kiến, dialogue, dialogues, dialog, talks
  điện đàm, gọi điện, cuộc gọi, telephone call, telephone calls, phone call, phone calls, phoned, telephoned
  đại sứ, sứ thần, ambassador, ambassadors, envoy, envoys
  lãnh đạo, người đứng đầu, nhà lãnh đạo, lãnh tụ, leader, leaders, heads
  nguyên thủ, nguyên thủ quốc gia, heads of state, head of state
  chính quyền, chánh quyền, chính phủ, administration, government
  nước lớn, cường quốc, siêu cường, major powers, great powers, superpowers, big powers
  thế giới, toàn cầu, hoàn cầu, năm châu, world, global, worldwide, globally
  cộng đồng quốc tế, international community, world community, international friends
  cách mạng, cách mệnh, revolution, revolutionary
  uy tín, thanh thế, tiếng tăm, standing, prestige, reputation
  vai vế, chỗ đứng, standing, stature
  vai trò, vai trò chính, role, roles, part played
  trụ cột, rường cột, trụ chính, pillar, pillars, mainstay, cornerstone
  ưu tiên, đặt lên trước, hàng ưu tiên, priority, priorities, prioritize, prioritized
  lĩnh vực, lãnh vực, phương diện, field, fields, areas, area, sector, sectors
  dự án, đề án, công trình, project, projects, schemes
  mục tiêu, mục đích, chỉ tiêu, goal, goals, target, targets, aim, aims, objective
  mục tiêu kép, hai mục tiêu, mục tiêu đôi, dual goal, double goal, twin goals, two goals, dual target
  bền chặt, khăng khít, gắn bó, keo sơn, lasting, close, tight, strong bond
  quyền con người, nhân quyền, quyền của người, human rights, rights of people
  không bỏ lại ai, bỏ lại phía sau, bị bỏ rơi, no one behind, nobody behind, left behind, leave behind
  hữu nghị, tình bạn, thân hữu, friendship, friendly, amity
  đoàn kết, tình đoàn kết, gắn kết, solidarity, unity
  tài sản quý báu, tài sản quý giá, của quý, vốn quý, precious asset, treasure, valuable asset, priceless
  tin cậy, đáng tin, đáng tin cậy, tín nhiệm, trusted, reliable, trustworthy, dependable
  tin cậy nhất, đáng tin nhất, được tin nhất, most trusted, most reliable, most dependable, most trustworthy
  lòng tin, niềm tin, sự tin tưởng, tin tưởng, confidence, trust, faith
  kỳ vọng, kì vọng, mong đợi, trông đợi, trông mong, expect, expects, expectations, expectation, awaiting
  hy vọng, hi vọng, mong muốn, mong mỏi, hope, hopes, hoped, hoping, wish
  khát vọng, hoài bão, ước mơ, aspiration, aspirations, ambition, ambitions, dream, dreams
  tầm nhìn, viễn kiến, cái nhìn xa, vision, visions, outlook
  lợi ích, quyền lợi, ích lợi, interest, interests, benefit, benefits
  cùng có lợi, hai bên cùng lợi, mutual benefit, win win, mutually beneficial
  lợi ích chính đáng, quyền lợi chính đáng, lợi ích hợp pháp, legitimate interests, rightful interests, lawful interests
  hình mẫu, kiểu mẫu, gương mẫu, tấm gương, model, example, role model, exemplar
  thành tựu, thành quả, kết quả, achievement, achievements, results, accomplishments, outcome, outcomes
  thành công, thắng lợi, thành đạt, success, successes, successful, successfully
  thịnh vượng, phồn vinh, giàu có, phồn thịnh, prosperity, prosperous, wealth, wealthy
  nỗ lực, cố gắng, gắng sức, effort, efforts, endeavor, endeavour, working for
  lớn nhất, hàng thứ nhất, đứng đầu, số một, largest, biggest, number one, greatest, no 1
  lớn thứ hai, đứng thứ hai, thứ nhì, hạng hai, second largest, second biggest, number two, runner up
  hàng đầu, đầu ngành, leading, foremost, top, prominent
  quan trọng, trọng yếu, then chốt, chủ chốt, important, key, crucial, vital, major
  thực chất, thiết thực, substantive, substantively, practical, tangible
  hiệu quả, hữu hiệu, effective, effectively, efficient
  mạnh mẽ, vững mạnh, hùng mạnh, strong, strongly, robust, stronger, powerful
  sôi động, nhộn nhịp, náo nhiệt, sôi nổi, lively, bustling, vibrant, busy
  năng động, linh hoạt, nhanh nhạy, dynamic, energetic
  nổi bật, đáng kể, đáng chú ý, ấn tượng, notable, outstanding, remarkable, impressive, striking
  công bằng, công chính, just, fair, justice, fairness, equitable
  khó lường, bất trắc, khó đoán, bất định, unpredictable, unpredictably, uncertain, volatile
  biến chuyển, thay đổi, biến đổi, chuyển biến, change, changes, changing, changed, shift, shifts
  phi truyền thống, kiểu mới, không truyền thống, non traditional, nontraditional, unconventional
  không thể thiếu, thiết yếu, tối cần thiết, indispensable, essential, necessary
  đúng và trúng, đúng trúng, trúng và đúng, right and to, to the point, on target, spot on
  đan xen, đan cài, gắn chặt, interweaving, intertwined, interwoven, interlocking, entwined
  biện pháp, giải pháp, cách thức, measure, measures, solution, solutions`;

export const everyday: readonly (readonly string[])[] = groups
  .trim()
  .split('\n')
  .map((line) => line.trim().split(', '));
