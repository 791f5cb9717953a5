import { wordGroups } from './word-groups.ts';

/**
 * Ordinary words that mean the same when people ask about diplomacy, a group a line. Names, offices and terms are in the
 * records. Left out: words that folded are another word (“vị thế”, “vì thế”).
 */
export const everyday = wordGroups(`
  Việt Nam, Vietnam, Hà Nội, Hanoi, nước ta, nước mình, đất Việt, quê nhà, socialist republic
  Hoa Kỳ, Mỹ, US, United States, Washington, Oa-sinh-tơn, nước Mỹ, America, USA, Hợp chúng quốc, xứ cờ hoa, the States, Uncle Sam
  Cuba, La Habana, Havana, La Ha-ba-na, Cu Ba, đảo quốc Cuba, đảo tự do, nước cuba, caribbean island, island nation
  họp báo, gặp gỡ báo chí, press conference, press briefing, briefing, presser
  year, years, yr, yrs
  USD, đô la, đô la Mỹ, đôla, đô, dollar, dollars, US dollars, Mỹ kim, greenbacks, bucks, american dollars
  tỷ, tỉ, billion, bn
  triệu, million, tr
  phần trăm, percent, per cent, percentage
  nhập khẩu, import, imports
  thuế, thuế quan, tariff, tariffs
  tăng, tăng trưởng, growth, grow, grew, rose, gia tăng, tăng lên, increase, rise, increased, climbed, jumped
  chuyến thăm, chuyến đi, chuyến công tác, sang thăm, trip, visit, travel, công du, chuyến công du, tour, journey, viếng thăm, thăm viếng, ghé thăm, visited, call on, chuyến xuất ngoại, overseas trip, foreign trip, go to see
  đến, hạ cánh, arrives, arrive, arrived, arrival, lands, landed, land
  mời, lời mời, invitation, invite, invited
  thành lập, ra đời, founded, founding, established, sinh nhật, birthday, created
  gia nhập, vào, tham gia, trở thành thành viên, joined, joins, join, member since
  kỷ niệm, mừng, chào mừng, anniversary, celebrate, celebration, marks
  quan hệ, relations, relationship, ties, bang giao, giao hảo, mối dây liên hệ, bonds, links, mối quan hệ, connections
  lãnh đạo, leader, leaders, nguyên thủ
  chủ tịch nước, state president, president, head of state, nguyên thủ, quốc trưởng
  dẫn đầu, leads, led, heads, headed
  công ước, convention, treaty, hiệp ước, công ước quốc tế, thỏa ước, international treaty
  ký, sign, signed, signing, signature, ký kết, ink, put pen to, đặt bút ký, inked
  tội phạm mạng, cybercrime, cyber crime
  chủ đề, theme, slogan, motto, khẩu hiệu
  thông điệp, message, messages, nhắn, lời nhắn, lời nhắn gửi, lời gửi gắm
  máu, blood
  gạo, lúa gạo, rice, thóc gạo, thóc lúa, hạt gạo, paddy
  chiến tranh, war, chiến cuộc, binh đao, cuộc chiến, warfare, khói lửa
  cựu thù, kẻ thù cũ, former enemies, enemies
  hạ cánh, đáp xuống, đáp cánh, tiếp đất, land, lands, landed, landing, touch down, touched down, đáp máy bay, đặt chân đến, arrived by plane, plane came down
  đặt chân đến, tới nơi, đến nơi, arrives, arrived, arrival, fly in, flew in, flies in, đặt chân, came to
  sân bay, phi trường, cảng hàng không, airport, airfield, phi cảng, air terminal
  chuyên cơ, máy bay, phi cơ, tàu bay, aircraft, plane, airplane, jet, flight, chuyên cơ riêng, special plane, aeroplane
  chuyến đi, công du, trip, journey, travels, traveled, travelled, tour
  sang thăm, ghé thăm, đến thăm, tới thăm, visits, visited, visiting, paid a visit
  giờ địa phương, giờ sở tại, giờ bản địa, local time, time there, giờ New York, giờ Mỹ, giờ bên đó
  đoàn Việt Nam, phái đoàn, đoàn đại biểu, delegation, delegations, entourage, Vietnamese delegation, đoàn tùy tùng, delegates, phái bộ, team, tháp tùng
  điểm dừng, chặng dừng, leg, stopover, stop over
  ra đón, nghênh đón, chào đón, đón tiếp, greet, greeted, met, welcome, welcomed
  tiếp đón, tiếp kiến, tiếp khách, đón tiếp, receive, receives, received, hosted, host, hosts, welcomes, greets, meets with
  gặp gỡ, gặp mặt, hội kiến, meet, meets, met, sit down
  cuộc gặp, buổi gặp, cuộc tiếp xúc, buổi tiếp xúc, meetings, meeting, encounter, sit down
  gặp song phương, hội đàm, bilateral meeting, bilateral meetings, bilateral talks, one on one, hội kiến, one-on-one talks, gặp riêng, tiếp xúc song phương, bilaterals, two-way talks, one-on-one meetings, hội đàm song phương
  tiếp xúc, liên hệ, liên lạc, contact, contacts, gặp gỡ, gặp mặt, meetings, hội kiến, encounters, met with, cuộc gặp, talks, sit-downs, hội đàm, interaction, communication
  trao đổi đoàn, đoàn qua lại, exchanges of delegations, exchange of delegations, delegation exchanges, mutual visits, thăm viếng lẫn nhau, cử đoàn qua lại, qua lại thăm nhau, delegation visits, thăm lẫn nhau, two-way visits, back-and-forth visits
  thường xuyên, đều đặn, định kỳ, regularly, regular, often, frequently, routinely, time and again
  trực tiếp, đích thân, tận nơi, in person, personally, face to face
  tham dự, dự họp, có mặt, góp mặt, attend, attends, attended, attending, attendance, present at, hiện diện, take part in, participate in
  tham gia, góp phần vào, take part, takes part, took part, participate, participates, participated, participation
  phiên họp, khóa họp, kỳ họp, buổi họp, session, sessions, sitting, khóa họp thường kỳ, kỳ họp thường niên, annual session, meetings, cuộc họp, gatherings, hội họp, term of meeting, assembly session
  hội nghị, hội thảo, conference, conferences, gathering, meeting, cuộc họp
  thượng đỉnh, hội nghị cấp cao, summit, summits, hội nghị thượng đỉnh, leaders' meeting, top meeting, cuộc họp thượng đỉnh, high-level conference
  cấp cao, cao cấp, cấp cao nhất, high level, top level, senior, high ranking, cấp lãnh đạo, senior-level, summit-level
  buổi làm việc, phiên làm việc, làm việc với, working session, working sessions
  chương trình, lịch trình, lịch làm việc, nghị trình, program, programme, agenda, schedule, itinerary, plan of the trip
  thảo luận, bàn bạc, bàn thảo, bàn luận, discuss, discusses, discussed, discussion, discussions, debate, talk over, exchange views, trao đổi ý kiến
  phát biểu, bài phát biểu, diễn văn, đọc diễn văn, speech, address, speak, speaks, spoke, addressed, diễn thuyết, lên tiếng, gave remarks, deliver remarks, đăng đàn
  trả lời báo chí, trả lời phỏng vấn, phỏng vấn, interview, interviewed, answers the press, interviews, talks to reporters, trả lời phóng viên, speaks to reporters, talks to the media, tells journalists, media interview, press interview, cuộc phỏng vấn, Q&A
  báo chí, nhà báo, phóng viên, truyền thông, press, journalists, reporters, media, newsmen
  câu nói nổi tiếng, well known sentence, famous words, famous sentence, famous quote, famous line, famous saying, lời nói bất hủ, danh ngôn, phát ngôn nổi tiếng, memorable line
  khẳng định, tái khẳng định, khẳng định lại, affirm, affirms, affirmed, reaffirm, reaffirmed, reaffirms, xác nhận, confirm, nhấn mạnh, assert, reassert, reiterate, restate, confirm again, declare, state clearly
  nhấn mạnh, lưu ý, làm nổi bật, stress, stresses, stressed, emphasize, emphasized, emphasised, highlighted, nói rõ, underline, highlight, nói nhiều về, underlined, underscored, nêu bật
  gửi thông điệp, gửi thư, gởi thông điệp, gửi tới, sends a message, send, sends, sent, wrote to, nhắn gửi, sent a letter, viết thư, writes to, sends letter, congratulates, gửi điện mừng, congratulatory message
  kêu gọi, hô hào, call for, calls for, called for, urge, urges, urged, appeal, appeal for, plead for, press for
  chủ đề, đề tài, tiêu đề, theme, topic, tagline, chủ điểm, subject, slogan, motto, khẩu hiệu
  ý nghĩa, tầm quan trọng, tầm vóc, meaning, significance, importance, what it means, ý nghĩa gì
  lời mời, thư mời, giấy mời, invitation, invite, invited, invites, guest of, mời sang, nhận lời mời, invited by
  chủ trì, chủ tọa, chair, chairs, chaired, chairing, preside, presides, presided, chủ tịch hội nghị, preside over, chairmanship, president of conference
  điều phối, phối hợp, coordinate, coordinates, coordinated, coordination, work together, hiệp đồng, ăn ý, work closely, phối hợp hành động, sắp xếp, điều hành, oversee, manage, act in concert, collaborate, team up
  dẫn dắt, đi đầu, tiên phong, leading the way, lead the way, pioneer, pioneering, at the forefront, dẫn đầu, đi trước, frontrunner, vanguard, front-runner
  khởi động, mở thêm, phát động, launch, launched, launches, kick off, kicked off, start, bắt đầu, started, mở màn, set in motion, began
  lễ mở ký, lễ ký, lễ ký kết, mở ký, signing ceremony, signing, open for signature, ký kết, opening for signature, signature ceremony
  diễn ra, held, hold, holds, take place, takes place, took place, xảy ra, tổ chức, happen, được tổ chức
  chuẩn bị, sửa soạn, sắp sửa, prepare, prepared, prepares, preparing, get ready, getting ready, trù bị, gear up, lên kế hoạch
  dự kiến, dự định, theo kế hoạch, expected, scheduled, planned, slated, set to, dự tính, due to
  thiết lập, đặt quan hệ, lập quan hệ, kiến lập, establish, establishes, established, set up, form
  thành lập, sáng lập, lập ra, ra đời, founding, founded, foundation day, creation, created, set up, khai sinh, establishment
  ra đời, khai sinh, khai quốc, birth, born, came into being, chào đời, lập quốc, was born
  gia nhập, được kết nạp, kết nạp, join, joins, joined, admitted, admission, became a member, trở thành thành viên, accession, entered
  thành viên, hội viên, nước thành viên, member, members, membership, nước hội viên
  quốc gia thành viên, các nước thành viên, nước thành viên, member states, member countries, member state, quốc gia hội viên, member nations, members
  nâng cấp, nâng tầm, nâng lên, nâng quan hệ, upgrade, upgrades, upgraded, elevate, elevated, raised
  ứng cử, tranh cử, ra ứng cử, chạy đua vào, candidate, candidacy, candidacies, standing for, run for, running for, ra tranh cử, bid for
  đảm nhiệm, đảm nhận, đảm đương, gánh vác, nắm giữ, held, holds, hold, serve, serves, phụ trách, hold office, giữ chức, took on
  trọng trách, trách nhiệm lớn, duties, responsibilities, tasks, important posts, nhiệm vụ nặng nề, heavy duties, big responsibilities, gánh nặng, nhiệm vụ, trách nhiệm, obligations, vị trí quan trọng, key positions, key roles, senior posts, big jobs
  vị trí quan trọng, chức vụ, posts, positions, seats, important posts, important positions
  nhiệm kỳ, nhiệm kì, khóa làm việc, term, tenure, mandate, thời hạn giữ chức, term of office, time in office, period served, thời gian nắm quyền, stint
  cương vị mới, chức vụ mới, vai trò mới, new office, new role, new post, new position, new job
  cam kết, hứa hẹn, lời hứa, commitment, commitments, committed, pledge, pledged, promised, pledges, promises, giao hẹn, promise, vow, undertaking, vowed, gave word, swore
  đẩy nhanh, tăng tốc, thúc nhanh, thúc đẩy nhanh, speed up, speeds up, sped up, accelerate, accelerated, hasten, gấp rút, rút ngắn thời gian, quicken, fast-track, xúc tiến
  đẩy mạnh, tăng cường, gia tăng, step up, stepping up, stepped up, boost, boosted, intensify, strengthen, reinforce, làm mạnh thêm, thúc đẩy, xúc tiến, promote, push forward, tăng tốc, ramp up, thúc đẩy mạnh, beef up
  thúc đẩy, xúc tiến, advance, advances, promote, promotes, promoted, further, push forward, đẩy tới, foster, push
  củng cố, vun đắp, thắt chặt, strengthen, strengthens, strengthened, consolidate, consolidated, reinforce, cement, gia cố, siết chặt, tăng cường, bolster, shore up, reinforced, solidified, cemented, tăng cường vững chắc, made firm
  làm sâu sắc, sâu sắc hơn, đi vào chiều sâu, sâu đậm, deepen, deepens, deepened, deeper, ever deeper, thêm sâu đậm, thắm thiết hơn, closer
  mở rộng, nới rộng, expand, expands, expanded, expanding, widen, broaden, bành trướng, phát triển thêm, enlarge, extend, scale up
  duy trì, giữ vững, giữ gìn, tiếp tục giữ, maintain, maintained, keep up, keeping up, sustain, gìn giữ
  phát triển, tiến triển, lớn mạnh, develop, develops, developed, developing, development, progress, evolve
  thực hiện, triển khai, thi hành, tiến hành, carry out, carried out, carrying out, implement, implemented, implementation, put into effect, execute, put into practice, roll out
  hoàn thành, làm xong, achieve, achieves, achieved, accomplish, complete, fulfil, fulfill
  ứng phó, đối phó, phản ứng, respond, responds, responding, response, tackle, cope with, deal with, xử trí, reaction
  giải quyết, xử lý, xử lí, tháo gỡ, settle, solve, solving, resolve, resolved, sort out, deal with, dàn xếp
  khắc phục, vượt qua, overcome, overcoming, overcame, fix, repair, remedy, giải quyết, hàn gắn, dọn dẹp, addressing
  hàn gắn, chữa lành, xoa dịu, healing, heal, healed, reconcile, reconciliation, mend
  vết thương cũ, old wounds, past wounds
  nhìn về phía trước, hướng tới tương lai, looking ahead, look ahead, look forward, looking forward, hướng về phía trước, khép lại quá khứ, move on, face the future, gác lại quá khứ, leave past behind
  nhìn lại, điểm lại, ôn lại, look back, looks back, looked back, review, reviewed, retrospect, ngoái lại, looking back, reviews, recalls, reflects on
  rà soát, kiểm điểm, xem xét lại, review, reviews, reviewing, take stock, stocktaking, xem lại, kiểm tra, check, duyệt lại, examine, assess
  ủng hộ, hậu thuẫn, tán thành, support, supports, supported, back, backs, backed, backing, endorse, đứng về phía, in favor of, stand by, stand behind
  hỗ trợ, giúp đỡ, trợ giúp, giúp sức, help, helped, helps, assist, assistance, đỡ đần, tương trợ, support, tiếp sức, back up, phụ giúp
  đồng hành, kề vai, sát bên, companionship, accompany, stand by, stands by, sát cánh, đi cùng, standing beside, going along with
  sát cánh, kề vai sát cánh, vai kề vai, side by side, shoulder to shoulder, stand together, standing together, standing side by side, bên nhau, stick together, chung vai sát cánh, sát cánh bên nhau
  vận động, tranh thủ, thuyết phục, seek support, win support, lobby, lobbied, canvass, seek the support, kêu gọi ủng hộ, lobbying, campaign for, tranh thủ ủng hộ, gain backing, drum up support
  đóng góp, góp phần, góp sức, contribute, contributes, contributed, contribution, contributions, cống hiến, góp công, input, role played, what Vietnam gives
  hợp tác, cộng tác, hiệp tác, bắt tay, cooperation, cooperate, cooperates, co operation, collaboration, collaborate, bắt tay nhau, working together, chung sức, teamwork, partnership
  đối tác, partner, partners, counterpart, bên hợp tác, người cộng tác
  quan hệ đối tác, partnership, partnerships
  coi trọng, xem trọng, trọng thị, quý trọng, value, values, valued, set store, treasure, cherish, attaches importance, sets great store, đề cao, treasures, trân trọng, cherishes
  đánh giá cao, khen ngợi, ca ngợi, hoan nghênh, value highly, commend, commends, praise, praised, appreciates, appreciate, think highly of, hails
  đề cao, tôn vinh, nêu cao, uphold, upholds, upholding, champion, champions, coi trọng, raise, respecting, defending, honouring, tôn trọng nguyên tắc, standing by
  tôn trọng, kính trọng, trân trọng, respect, respects, respected, respecting, regard for, nể trọng, tuân thủ, honor, honour, regard, coi trọng, esteem
  bảo vệ, gìn giữ, che chở, protect, protects, protected, protecting, safeguard, defend, guard, preserve
  quan tâm, chăm lo, để ý, care, cares, cared, attention, chú ý, concern, đoái hoài, looking after, consideration
  tác động, ảnh hưởng, affect, affects, affected, effect, impact, influence, chi phối
  trùng dịp, nhân dịp, đúng dịp, vào dịp, coincide, coincides, coincided, on the occasion, same time as, cùng lúc, same time
  phòng chống, ngăn chặn, against, combat, fight, counter
  kiểm soát, khống chế, kiềm chế, control, controlled, contain, curb
  phục hồi, hồi phục, khôi phục, vực dậy, recover, recovered, recovery, recovering, restore, bounce back, rebound
  tái thiết, xây dựng lại, kiến thiết lại, dựng lại, rebuild, rebuilding, rebuilt, reconstruction, reconstruct, kiến thiết, dựng lại đất nước
  phá bao vây, gỡ cấm vận, phá cấm vận, bỏ cấm vận, breaking the embargo, break the embargo, lift the embargo, end the embargo, thoát cấm vận, lifting the embargo, end of embargo, ending isolation, lifting sanctions, dỡ bỏ cấm vận, escaping blockade
  cấm vận, phong tỏa, embargo, sanctions, blockade, bao vây, trừng phạt kinh tế, siege, trừng phạt, trade ban
  cải tổ, cải cách, đổi mới, reform, reforms, revitalize, revitalise, overhaul
  đổi mới, canh tân, làm mới, renewing, renewal, renew, innovation, thay đổi đất nước, cải cách, reform, reforming, renovation
  hiến dâng, dâng hiến, hi sinh, hy sinh, cống hiến, sacrifice, shed, devote
  sẵn sàng, sẵn lòng, ready, stands ready, willing, prepared to, prepared, chuẩn bị sẵn, eager
  cung cấp, cung ứng, tiếp tế, supply, supplies, supplied, provide, provided, gửi hàng
  sản xuất, làm ra, chế tạo, production, produce, produced, produces, manufacture, making
  đe dọa, hăm dọa, dọa dẫm, threat, threats, threaten, threatened
  dùng vũ lực, sử dụng vũ lực, vũ lực, force, use of force, military force, dùng sức mạnh, bạo lực, đánh nhau, violence, võ lực
  kỷ niệm, kỉ niệm, lễ kỷ niệm, anniversary, anniversaries, commemorate, commemorates, commemoration, jubilee, marking, celebrate, đánh dấu, birthday, dịp kỷ niệm
  lễ mừng, ăn mừng, mừng lễ, chào mừng, celebration, celebrations, celebrate, celebrated, celebrates, festivities, tiệc mừng, chiêu đãi, reception, festivity, liên hoan, ceremony, lễ kỷ niệm, gala
  quốc khánh, ngày độc lập, lễ độc lập, national day, independence day, Tết Độc lập, ngày 2/9, 2/9, September 2, lễ quốc khánh
  thập kỷ, thập kỉ, thập niên, decade, decades, mười năm, ten years, 10 years, chục năm
  thiên niên kỷ, ngàn năm, nghìn năm, millennium, millenium
  giai đoạn, thời kỳ, thời kì, period, periods, phase, era, chặng đường, thời đoạn, stage
  tương lai, mai sau, ngày mai, future, tomorrow, days ahead, mai này, years ahead
  thế hệ, lớp người, generation, generations
  lâu năm, lâu đời, thân thiết, long standing, longstanding, longtime, old friends
  hàng năm, thường niên, mỗi năm, annual, yearly, every year
  đầu tiên, lần đầu, lần đầu tiên, trước nhất, first time, maiden, first ever, chưa từng có, never before, for the first time
  hạn chót, thời hạn, năm đích, deadline, target year, due date, finish date, mốc thời gian
  bối cảnh, hoàn cảnh, tình hình, context, background, situation, thời cuộc, setting, circumstances, against the backdrop
  hàng hóa, sản phẩm, goods, products, merchandise, trade
  xuất cảng, xuất khẩu, export, exports, sell abroad, sells abroad, exported, ship abroad, bán ra nước ngoài, selling abroad, hàng xuất, overseas sales, outbound shipments
  thị trường, khách hàng, market, markets, customer, customers, buyer, thương trường, marketplace
  thị trường lớn nhất, largest market, largest export market, biggest market, biggest customer, biggest buyer, top market
  kim ngạch, trị giá, tổng giá trị, turnover, volume, trade value
  song phương, hai chiều, bilateral, two way, two sided, mutual, giữa hai nước, one-on-one
  thuế quan, biểu thuế, tariff, tariffs, duties on goods, customs duties, levies
  đầu tư, bỏ vốn, rót vốn, rót tiền, investment, investments, invest, invests, invested, investing, đổ tiền
  nhà đầu tư, người bỏ vốn, giới đầu tư, investor, investors, backers, chủ đầu tư, financial backers, backer, financier, capital provider
  doanh nghiệp, công ty, công ti, giới kinh doanh, businesses, companies, company, firms, enterprises, xí nghiệp, hãng xưởng, corporations, giới doanh nhân
  tài chính, tài chánh, ngân hàng, financial, finance, financial institutions, bankers, banks
  kinh tế, nền kinh tế, economy, economic, economies, economics
  thương mại, buôn bán, giao thương, mậu dịch, trade, trading, commerce, commercial, buying and selling
  động lực, xung lực, driving force, engine, driver, impetus, sức đẩy, đầu tàu, momentum, motor, lực đẩy
  đà phát triển, đà tăng trưởng, đà tiến, momentum, pace, nhịp độ, xu thế, impetus, tiến triển
  vượt mốc, vượt ngưỡng, hơn mức, passed, exceed, exceeds, exceeded, surpass, surpassed, topped, went beyond
  xấp xỉ, suýt soát, nearly, almost, close to, just under
  thứ hạng, xếp hạng, hạng mấy, rank, ranks, ranked, ranking, đứng thứ mấy, thứ bậc, vị trí thứ
  công nghệ, kỹ thuật, kĩ thuật, technology, technologies, tech, high tech, công nghệ cao, kỹ nghệ
  bán dẫn, vi mạch, con chip, chip, chips, semiconductor, semiconductors, microchips, microchip, chất bán dẫn, chip industry, ngành chip, computer chips
  trí tuệ nhân tạo, AI, artificial intelligence, machine intelligence, trí khôn nhân tạo, thông minh nhân tạo, máy học, machine learning, smart machines
  tội phạm mạng, tội phạm internet, tin tặc, cybercrime, online crime, internet crime, hacking, hackers, computer crime
  khí hậu, thời tiết, nóng lên toàn cầu, climate, global warming, climate crisis, climate action
  hành tinh, trái đất, địa cầu, planet, earth, globe
  người khuyết tật, người tàn tật, khuyết tật, tàn tật, disabilities, disability, disabled, people with disabilities, handicapped, disabled people, tàn phế, the disabled, disabled persons
  dioxin, chất độc da cam, chất da cam, agent orange, orange agent, chất diệt cỏ, herbicide
  tẩy độc, xử lý dioxin, khử độc, clean up, cleanup, cleaning up, decontaminate, decontamination, clean up dioxin, tẩy rửa dioxin, remediation, dioxin cleanup, toxic cleanup
  đại dịch, dịch bệnh, bệnh dịch, ôn dịch, pandemic, epidemic, outbreak, covid, coronavirus, plague, coronavirus crisis, dịch covid
  y tế, sức khỏe, health, healthcare, health care, medical, chữa bệnh, medical care, public health, chăm sóc sức khỏe
  dược phẩm, thuốc men, thuốc chữa bệnh, tân dược, pharmaceuticals, pharmaceutical, medicine, medicines, drug, drugs, thuốc tây, pharma, medication
  lương thực, thực phẩm, đồ ăn, thức ăn, food, foodstuffs, foods, cái ăn, grain
  chính giới, chính khách, giới chính trị, politicians, politician, political circles, chính trị gia, statesmen, nhà chính trị
  kiều bào, Việt kiều, người Việt hải ngoại, người Việt tại Mỹ, Vietnamese community, diaspora, overseas Vietnamese, Vietnamese abroad
  bạn bè, bằng hữu, người bạn, friend, friends, pals
  cựu thù, kẻ thù cũ, thù địch cũ, former enemies, former foes, old enemies, ex enemies, former adversaries, once enemies, thù xưa, old foes, one-time foes, past adversaries
  đồng minh, bạn đồng minh, ally, allies
  phu nhân, người vợ, bà xã, wife, spouse, first lady, đệ nhất phu nhân, madame
  quốc phòng, quân sự, phòng thủ, defense, defence, military
  an ninh, trị an, an toàn, security, safety, trật tự, secure, safe, public security
  thực thi pháp luật, thi hành pháp luật, thi hành luật, law enforcement, enforcing the law, policing
  luật pháp quốc tế, công pháp quốc tế, luật quốc tế, international law, law of nations, luật lệ quốc tế, world law, rule of law
  hòa bình, peace, peaceful, thái bình, yên ổn, không chiến tranh, thanh bình, nền hòa bình, without war
  gìn giữ hòa bình, giữ gìn hòa bình, mũ nồi xanh, peacekeeping, peacekeepers, peacekeeper, blue berets, blue helmets, lính mũ nồi xanh, UN troops, UN peace force
  ổn định, bình ổn, stability, stable, steady, yên ổn, vững vàng, secure
  xung đột, giao tranh, đụng độ, conflict, conflicts, clashes, fighting, chiến sự, va chạm, clash, hostilities
  cạnh tranh, ganh đua, rivalry, rivalries, competition, compete
  tranh chấp, dispute, disputes, quarrel, tranh cãi, tranh giành, quarrels, bất đồng, rows, disagreements, mâu thuẫn, spats
  khác biệt, bất đồng, điểm khác nhau, differences, difference, disagreements, disagreement, disagree, khác nhau, ngăn cách, dị biệt, gaps, divergences, points of contention
  thẳng thắn, bộc trực, nói thẳng, frank, frankly, candid, honest, cởi mở, thẳng thừng, straightforward
  xây dựng, constructive, constructively, positive, helpful, tinh thần xây dựng, mang tính xây dựng, good-faith
  vũ khí hạt nhân, bom nguyên tử, bom hạt nhân, nuclear weapons, nuclear weapon, nukes, atomic bombs, atomic weapons, nuclear arms, vũ khí nguyên tử, atom bombs
  không phổ biến, chống phổ biến, cấm phổ biến, non proliferation, nonproliferation, spread of nuclear, không lan truyền, stop spread, arms control, kiểm soát vũ khí
  hậu quả chiến tranh, di chứng chiến tranh, legacies of war, consequences of war, war legacies, aftermath of war, effects of war, tàn dư chiến tranh, war aftermath, war wounds, vết thương chiến tranh
  sau chiến tranh, hậu chiến, hết chiến tranh, after the war, after war, postwar, post war, thời hậu chiến
  thách thức, thử thách, khó khăn, challenge, challenges, threats, difficulties, problems, trở ngại, hurdles, obstacles
  thăng trầm, lúc thịnh suy, sóng gió, rise and fall, ups and downs, highs and lows, thick and thin, thử thách, bể dâu
  đối ngoại, ngoại giao, diplomacy, diplomatic, foreign affairs, external relations, foreign relations, quan hệ đối ngoại, công tác đối ngoại, overseas relations, ngoại vụ
  đường lối, chính sách, chủ trương, policy, policies, course
  độc lập, nền độc lập, independence, independent, không lệ thuộc, not dependent, being independent
  tự chủ, tự cường, tự lực, self reliance, self reliant, self sufficient, tự quyết, autonomy, không dựa dẫm, autonomous, tự lực tự cường, resilience, self-strengthening, tự đứng vững, standing on own feet
  toàn vẹn lãnh thổ, territorial integrity, vẹn toàn lãnh thổ, cương thổ, biên cương, bờ cõi, lãnh thổ nguyên vẹn, borders, land and sea, biên giới, undivided territory, lãnh thổ
  thể chế chính trị, chế độ chính trị, thể chế, political system, political systems, political regime, chế độ, regime, system of government
  đa phương, nhiều bên, multilateral, many sided, multi lateral, nhiều phía, multinational, many countries together
  hội nhập, integration, integrate, integrating, integrated, opening up, hòa nhập, joining the world, mở cửa, global integration
  tuyên bố chung, thông cáo chung, bản tuyên bố, joint statement, joint declaration, joint communique, bản tuyên bố chung, communique, joint announcement
  thỏa thuận, giao kèo, agreement, agreements, deal, deals, accord, thỏa ước, ký kết, điều đã thống nhất, accords, pacts, hiệp định, arrangements
  nguyên tắc, phép tắc, principle, principles, ground rules, basic rules, rules, tenets, nguyên lý, norms, quy tắc
  nền tảng, cơ sở, fundamental, foundation, foundations, basis, nền móng, bedrock, căn bản, bệ đỡ, basic, core, foundational, cơ bản
  sáng kiến, ý tưởng, initiative, initiatives, idea, ideas, tư tưởng, hiến kế, đề xướng, ý kiến hay, đề xuất, new idea
  diễn đàn, nơi gặp gỡ, forum, forums, fora, sân chơi, arena, đấu trường, platform, international meeting, sân chơi quốc tế, gathering
  đối thoại, hội thoại, trao đổi ý kiến, dialogue, dialogues, dialog, talks, đàm thoại, nói chuyện, conversation, discussion, trao đổi, exchange of views
  điện đàm, gọi điện, cuộc gọi, telephone call, telephone calls, phone call, phone calls, phoned, telephoned, nói chuyện điện thoại, phone talks, cuộc điện đàm, gọi điện thoại, spoke by phone
  đại sứ, sứ thần, ambassador, ambassadors, envoy, envoys, sứ giả, emissary, top envoy
  lãnh đạo, người đứng đầu, nhà lãnh đạo, lãnh tụ, leader, leaders, heads, giới lãnh đạo, leadership, yếu nhân, các vị đứng đầu, chiefs, top leaders, statesmen, top figures
  nguyên thủ, nguyên thủ quốc gia, heads of state, head of state, đứng đầu Nhà nước, quốc trưởng, state leaders, lãnh đạo quốc gia, world leaders, national leaders, lãnh đạo các nước, người đứng đầu nước
  chính quyền, chánh quyền, chính phủ, administration, government
  nước lớn, cường quốc, siêu cường, major powers, great powers, superpowers, big powers, đại cường, big countries
  thế giới, toàn cầu, hoàn cầu, năm châu, world, global, worldwide, globally, khắp thế giới, toàn thế giới, international, around the globe, internationally, across the world
  cộng đồng quốc tế, international community, world community, international friends, cộng đồng thế giới, thế giới bên ngoài, quốc tế, nations of world, global community, dư luận quốc tế
  cách mạng, cách mệnh, revolution, revolutionary
  uy tín, thanh thế, tiếng tăm, standing, prestige, reputation, thanh danh, danh tiếng, credibility, thể diện, status, image
  vai vế, chỗ đứng, standing, stature
  vai trò, vai trò chính, role, roles, part played
  trụ cột, rường cột, trụ chính, pillar, pillars, mainstay, cornerstone, cột trụ, chỗ dựa chính, backbone, xương sống, keystone
  ưu tiên, đặt lên trước, hàng ưu tiên, priority, priorities, prioritize, prioritized, top of agenda, trước hết, main concerns, top issues, focus, main goals, trọng điểm
  lĩnh vực, lãnh vực, phương diện, field, fields, areas, area, sector, sectors, domains
  dự án, đề án, công trình, project, projects, schemes, kế hoạch, scheme, plan
  mục tiêu, mục đích, chỉ tiêu, goal, goals, target, targets, aim, aims, objective, đích đến, objectives
  mục tiêu kép, hai mục tiêu, mục tiêu đôi, dual goal, double goal, twin goals, two goals, dual target, nhiệm vụ kép, mục đích kép, two aims, mục tiêu hai mặt
  bền chặt, khăng khít, gắn bó, keo sơn, lasting, close, tight, strong bond, vững bền, bền lâu, enduring, strong
  quyền con người, nhân quyền, quyền của người, human rights, rights of people, quyền làm người, human right, rights record
  không bỏ lại ai, bỏ lại phía sau, bị bỏ rơi, no one behind, nobody behind, left behind, leave behind
  hữu nghị, tình bạn, thân hữu, friendship, friendly, amity, thân thiện, tình hữu nghị, friendly ties, goodwill
  đoàn kết, tình đoàn kết, gắn kết, solidarity, unity, gắn bó, keo sơn, một lòng, chung lưng đấu cật, standing together, brotherhood, comradeship, tình đồng chí, fellowship
  tài sản quý báu, tài sản quý giá, của quý, vốn quý, precious asset, treasure, valuable asset, priceless, tài sản vô giá, báu vật, valuable heritage, priceless asset, treasured bond
  tin cậy, đáng tin, đáng tin cậy, tín nhiệm, trusted, reliable, trustworthy, dependable, uy tín
  tin cậy nhất, đáng tin nhất, được tin nhất, most trusted, most reliable, most dependable, most trustworthy
  lòng tin, niềm tin, sự tin tưởng, tin tưởng, confidence, trust, faith, sự tin cậy, belief, assurance
  kỳ vọng, kì vọng, mong đợi, trông đợi, trông mong, expect, expects, expectations, expectation, awaiting, hopes, high hopes, chờ đợi, mong ngóng, looking forward to, ngóng chờ, eager for, what is expected, trông chờ, waiting for, mong chờ, anticipating
  hy vọng, hi vọng, mong muốn, mong mỏi, hope, hopes, hoped, hoping, wish, hopeful, optimism, niềm hy vọng, optimistic
  khát vọng, hoài bão, ước mơ, aspiration, aspirations, ambition, ambitions, dream, dreams, khao khát, ước vọng
  tầm nhìn, viễn kiến, cái nhìn xa, vision, visions, outlook, tầm nhìn xa, long-term view, big picture, tầm nhìn chiến lược
  lợi ích, quyền lợi, ích lợi, interest, interests, benefit, benefits, stakes, advantage, gain
  cùng có lợi, hai bên cùng lợi, mutual benefit, win win, mutually beneficial, đôi bên cùng lợi, hai bên có lợi, lợi cả đôi, benefit both sides, good for both
  lợi ích chính đáng, quyền lợi chính đáng, lợi ích hợp pháp, legitimate interests, rightful interests, lawful interests, valid concerns, quyền lợi hợp pháp, fair interests
  hình mẫu, kiểu mẫu, gương mẫu, tấm gương, model, example, role model, exemplar, mẫu mực, điển hình, showcase
  thành tựu, thành quả, kết quả, achievement, achievements, results, accomplishments, outcome, outcomes, thành tích, gains, kết quả đạt được, successes, kỳ tích, fruits, what came out, feats, thành công, progress made
  thành công, thắng lợi, thành đạt, success, successes, successful, successfully, đạt được, mỹ mãn
  thịnh vượng, phồn vinh, giàu có, phồn thịnh, prosperity, prosperous, wealth, wealthy, giàu mạnh, sung túc, phát đạt, rich, well-off, affluent, affluence, riches
  nỗ lực, cố gắng, gắng sức, effort, efforts, endeavor, endeavour, working for, ra sức, striving, hard work
  lớn nhất, hàng thứ nhất, đứng đầu, số một, largest, biggest, number one, greatest, no 1, to nhất
  lớn thứ hai, đứng thứ hai, thứ nhì, hạng hai, second largest, second biggest, number two, runner up, đứng thứ nhì, số hai, hạng nhì, xếp thứ hai, no. 2
  hàng đầu, đầu ngành, leading, foremost, top, prominent
  quan trọng, trọng yếu, then chốt, chủ chốt, important, key, crucial, vital, major
  thực chất, thiết thực, substantive, substantively, practical, tangible, thực sự, có chất lượng, real, meaningful, thật lòng, concrete
  hiệu quả, hữu hiệu, effective, effectively, efficient, hiệu nghiệm, có kết quả
  mạnh mẽ, vững mạnh, hùng mạnh, strong, strongly, robust, stronger, powerful, mighty, sturdy
  sôi động, nhộn nhịp, náo nhiệt, sôi nổi, lively, bustling, vibrant, busy, tấp nập, rôm rả
  năng động, linh hoạt, nhanh nhạy, dynamic, energetic, sôi nổi, hoạt bát, vigorous, fast-moving, vibrant
  nổi bật, đáng kể, đáng chú ý, ấn tượng, notable, outstanding, remarkable, impressive, striking, đáng nể, ngoạn mục, nổi trội, xuất sắc, noteworthy, amazing, prominent
  công bằng, công chính, just, fair, justice, fairness, equitable, just world, công lý, bình đẳng, công bình, equal
  khó lường, bất trắc, khó đoán, bất định, unpredictable, unpredictably, uncertain, volatile, turbulent, bất ổn, unstable
  biến chuyển, thay đổi, biến đổi, chuyển biến, change, changes, changing, changed, shift, shifts, đổi thay, upheaval
  phi truyền thống, kiểu mới, không truyền thống, non traditional, nontraditional, unconventional, new kinds of threats, new threats
  không thể thiếu, thiết yếu, tối cần thiết, indispensable, essential, necessary, cần thiết, vital, không thay được, crucial
  đúng và trúng, đúng trúng, trúng và đúng, right and to, to the point, on target, spot on, chính xác, đúng trọng tâm, relevant, apt, hit the mark
  đan xen, đan cài, gắn chặt, interweaving, intertwined, interwoven, interlocking, entwined
  biện pháp, giải pháp, cách thức, measure, measures, solution, solutions, steps, phương cách, ways, methods, cách giải quyết, lối ra, answers, phương án, remedies`);
