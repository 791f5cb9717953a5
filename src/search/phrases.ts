import { wordGroups } from './word-groups.ts';

/**
 * Fixed phrases of diplomacy, trade and history, as newspapers, headlines and everyday talk put them, a group a line. What is
 * more, or less, or another thing is left out: an official visit is no state visit, and aid is no supply.
 */
export const phrases = wordGroups(`
  thăm cấp Nhà nước, state visit, thăm Nhà nước, thăm cấp quốc gia, visit of state
  tham dự trực tiếp, in person, đích thân, thân chinh, trực tiếp, personally, tận nơi, face to face, physically
  trên cương vị mới, in his new office, chức vụ mới, new position, mới nhậm chức, new role, newly in office, vừa lên chức
  hai bên, two sides, đôi bên, cả hai phía, both sides
  hai nước, two countries, hai quốc gia, both countries, two nations, đôi nước
  hai Đảng, two Parties, đảng hai nước, party-to-party, both parties, hai đảng cộng sản, đảng với đảng, kênh đảng, communist parties, ties between parties
  Tổng Bí thư, General Secretary, party chief, người đứng đầu Đảng, party leader, party boss, lãnh tụ đảng, lãnh đạo đảng
  đứng đầu Chính phủ, heads of government, lãnh đạo chính phủ, head of government, government leaders, premiers, prime ministers, thủ tướng các nước
  Phó Thủ tướng, Deputy Prime Minister, vice prime minister, deputy premier, vice premier, deputy PM, phó TTg
  Bộ trưởng Ngoại giao, Minister of Foreign Affairs, ngoại trưởng, foreign minister, tổng trưởng ngoại giao, top diplomat, chief diplomat, minister for foreign affairs
  Thứ trưởng Ngoại giao, Deputy Foreign Minister, vice foreign minister, phó ngoại trưởng, deputy FM
  Bộ Ngoại giao, Ministry of Foreign Affairs, foreign ministry, MOFA, ngành ngoại giao, foreign office, diplomatic ministry, bộ ngoại vụ
  đại sứ quán, embassy, tòa đại sứ, sứ quán, diplomatic mission, embassies, diplomatic post, chancery
  Trưởng Phái đoàn, Permanent Representative, đại diện thường trực, UN ambassador, head of mission, đại sứ tại LHQ, UN envoy, permanent delegate
  cán bộ, staff, nhân viên, viên chức, personnel, employees, officers, workers
  quan chức, officials, giới chức, viên chức chính phủ, functionaries, government officials, các quan
  giới doanh nghiệp, companies, giới kinh doanh, business community, doanh nhân, businesspeople, entrepreneurs, giới làm ăn
  giới tài chính, financial institutions, ngân hàng, banks, giới ngân hàng, financiers, bankers, Wall Street, tổ chức tài chính, phố wall
  chuyên gia, experts, nhà chuyên môn, chuyên viên, specialists, giới chuyên môn, professionals, analysts, consultants
  học giả, scholars, academics, nhà nghiên cứu, trí thức, researchers, giới học thuật, professors, think tanks, giáo sư
  bạn bè lâu năm, long-standing friends, bạn cũ, bạn lâu năm, old friends, longtime friends, cố hữu, long-time friends, friends of Vietnam
  bạn bè truyền thống, traditional friends, bạn truyền thống, nước anh em, brotherly countries, old allies, bạn xưa nay, old friends, traditional allies, long-time allies
  bạn bè quốc tế, international friends, bạn bè thế giới, bạn bè năm châu, friends abroad
  Liên hợp quốc, United Nations, Liên hiệp quốc, LHQ, world body, UNO, U.N., tổ chức LHQ
  Đại hội đồng, General Assembly, UNGA, ĐHĐ, UN assembly, đại hội LHQ, UN plenary, kỳ họp LHQ, UN annual meeting, họp LHQ
  Hội đồng Bảo an, Security Council, HĐBA, UNSC, hội đồng an ninh, UN council
  không thường trực, non-permanent member, ghế không thường trực, elected member, không cố định, rotating seat, temporary member, two-year member
  hội nghị thượng đỉnh, summit, họp thượng đỉnh, thượng đỉnh, summit meeting, cuộc họp cấp cao
  Thượng đỉnh Tương lai, Summit of the Future, Future Summit, hội nghị tương lai, SOTF
  thảo luận chung, general debate, tranh luận chung, bàn luận chung, general discussion, phiên thảo luận chung, plenary debate, phiên tranh luận, phiên thảo luận
  tuần lễ cấp cao, high-level week, tuần cấp cao, UNGA week, leaders' week, tuần lễ lãnh đạo, UN week, UN leaders week
  truyền tải, conveys, chuyển tải, gửi gắm, convey, get across, nói lên, deliver, send, pass on, truyền đạt
  sự kiện, event, buổi lễ, dịp lễ, events, function, hoạt động lễ
  tiếp Đại sứ, receives the Ambassador, tiếp kiến, tiếp đón, received, hosted, gặp đại sứ
  thường kỳ, regular, định kỳ, đều đặn, periodic, thường lệ
  cụ thể hóa, giving concrete form, biến thành hiện thực, thực hiện hóa, put into practice, make concrete
  cơ chế, mechanisms, cơ cấu, mechanism, khung hợp tác, arrangement, arrangements
  thể chế đa phương, multilateral institutions, định chế đa phương, tổ chức đa phương, multilateral system, multilateral bodies
  đối tác tin cậy, trusted partner, reliable partner, bạn đáng tin, đối tác đáng tin, dependable partner, trustworthy partner, good partner
  chiến lược toàn diện, Comprehensive Strategic Partnership, CSP, ĐTCLTD, highest-level partnership, quan hệ cao nhất, top-tier partnership, highest level ties, highest diplomatic rank, mức cao nhất
  Đối tác toàn diện, Comprehensive Partnership, comprehensive partners, all-round partnership, quan hệ toàn diện
  nâng cấp quan hệ, upgrade relations, nâng tầm quan hệ, raise relations, elevate ties, nâng mức bang giao, nâng quan hệ
  xác lập, form, thiết lập, set up, established, lập nên, gây dựng
  lập quan hệ, establish diplomatic relations, lập bang giao, đặt bang giao, bình thường hóa, normalize relations, normalization, thiết lập bang giao
  vai trò trung tâm, central role, vai trò chủ đạo, vai trò then chốt, key role, vai trò cốt lõi, core role, leading role, pivotal role
  vị trí trọng tâm, at its heart, trung tâm, trọng điểm, cốt lõi, focus, core, center
  vị trí, positions, chức vụ, posts, chức danh, seats, jobs
  hội nghị kiểm điểm, review conference, hội nghị xem xét, hội nghị đánh giá, RevCon, review meeting, hội nghị rà soát, NPT conference
  làm Chủ tịch, chaired, chủ trì, chair, chủ tọa, presiding, presidency, điều hành hội nghị
  COVID-19, coronavirus, Covid, cô-vít, virus corona
  chống dịch, control the pandemic, phòng dịch, dập dịch, kiểm soát đại dịch, fight the virus, khống chế dịch, contain covid, curb the outbreak, fight covid, khống chế dịch bệnh, tame the virus
  hàn gắn vết thương, healing the past, xoa dịu nỗi đau, hòa giải, reconciliation, healing, làm lành, hàn gắn, mending, burying the hatchet, patching up
  hội nhập quốc tế, international integration, hòa nhập thế giới, mở cửa, opening up, hội nhập toàn cầu, integrating, integration into world, opening to world, going global, vươn ra thế giới
  kịp thời, timely, đúng lúc, nhanh chóng, in time, prompt, promptly, quick
  tranh thủ ủng hộ, win support, gain backing, giành ủng hộ
  chủ nghĩa đa phương, multilateralism, đa phương luận, đường lối đa phương, multilateral approach, tinh thần đa phương, countries working together, chủ trương đa phương, global cooperation, hợp tác đa phương
  đa phương hóa, multilateralization, chơi với nhiều nước, kết bạn nhiều nước, multilateralize, multilateralisation, working with many, many partners, multi-directional
  đa dạng hóa, diversification, phong phú hóa, mở rộng quan hệ, diversify, diversifying, diversified ties, varied partners, nhiều đối tác, broadening partners, mở rộng đối tác
  đường lối đối ngoại, foreign policy, chính sách ngoại giao, chính sách đối ngoại, diplomatic line, diplomacy strategy
  đối ngoại đa phương, multilateral diplomacy, ngoại giao đa phương, ngoại giao nhiều bên, multilateral foreign affairs, multilateral policy
  chủ quyền, sovereignty, quyền làm chủ, sovereign, sovereign rights, chủ quyền quốc gia, self-rule, national sovereignty, quyền tự quyết, control of territory
  Hiến chương, Charter, hiến chương LHQ, UN Charter, bản hiến chương, founding document, UN rules, văn kiện sáng lập
  nguyên tắc nền tảng, fundamental principles, nguyên tắc cơ bản, nguyên lý căn bản, basic principles, ground rules, nguyên tắc căn bản
  tin cậy chính trị, political confidence, lòng tin chính trị, political trust, tín nhiệm chính trị, mutual trust, trust between countries
  lòng tin chiến lược, strategic trust, tin cậy chiến lược, strategic confidence, niềm tin chiến lược, deep trust, long-term trust
  tín nhiệm, confidence, tin dùng, tin tưởng, trusted with, trust, tin giao
  nguyện vọng, aspirations, ước nguyện, mong muốn, wishes, ước mong, desires
  yêu hòa bình, loves peace, yêu chuộng hòa bình, hiếu hòa, peace-loving, chuộng hòa bình, pacifist, peaceful nation, anti-war
  có trách nhiệm, responsible member, nước có trách nhiệm, responsible country, responsible stakeholder, thành viên trách nhiệm, responsible nation, responsible player, good global citizen
  trách nhiệm, responsibility, bổn phận, nghĩa vụ, duty, responsible, phận sự
  chủ động, actively, tự giác, năng nổ, proactive, đi trước một bước, taking the initiative
  tích cực, active, hăng hái, năng nổ, positive, nhiệt tình, positively
  sâu rộng, wide, sâu và rộng, rộng khắp, extensive, far-reaching, broad
  nguồn lực, resources, tài nguyên, tiền của, nhân lực, funds, manpower
  hợp tác phát triển, development cooperation, hỗ trợ phát triển
  phẩm giá con người, human dignity, nhân phẩm, phẩm giá, dignity, giá trị con người, self-respect, phẩm chất con người
  thế hệ mai sau, future generations, con cháu, đời sau, hậu thế, posterity, thế hệ tương lai, lớp trẻ, children and grandchildren, coming generations
  bỏ lại phía sau, leaving no one behind, không bị bỏ rơi, không bị bỏ quên, inclusive, nobody left out, nobody left behind, leave nobody out, everyone included
  phát triển bền vững, sustainable development, phát triển lâu dài, phát triển xanh, sustainability, sustainable growth, green growth, tăng trưởng bền vững, lasting development, tăng trưởng xanh
  Mục tiêu bền vững, Sustainable Development Goals, SDGs, mục tiêu 2030, 2030 Agenda, global goals, nghị trình 2030, UN goals
  Thiên niên kỷ, Millennium Development Goals, MDGs, mục tiêu ngàn năm, Millennium Goals, old UN goals, mục tiêu MDG
  định hướng, directions, phương hướng, hướng đi, guidelines, đường hướng, course, roadmap, orientations, way forward
  biến động khó lường, changing unpredictably, bất ổn, rối ren, unpredictable, khó đoán, turbulent, volatile
  cạnh tranh chiến lược, strategic rivalry, đối đầu nước lớn, tranh giành ảnh hưởng, strategic competition, great power rivalry, ganh đua chiến lược, great power competition, power struggle, đối đầu chiến lược, big power rivalry
  biện pháp hòa bình, peaceful settlement, giải quyết hòa bình, bằng đàm phán, peaceful means, thương lượng, negotiation, resolve peacefully, dàn xếp hòa bình
  đe dọa vũ lực, threat of force, hăm dọa, uy hiếp, dọa đánh, threaten force, threatening, use of force, military threat, dùng vũ lực, force or threat
  biến đổi khí hậu, climate change, nóng lên toàn cầu, global warming, thay đổi khí hậu, trái đất nóng lên, climate crisis, climate emergency, khủng hoảng khí hậu
  hành động khí hậu, climate action, cứu khí hậu, bảo vệ khí hậu, climate event, fighting climate change, climate summit, climate action meeting, hội nghị khí hậu, climate conference
  bảo vệ hành tinh, needs of the planet, bảo vệ trái đất, môi trường, environment, save the planet, địa cầu
  cải tổ LHQ, revitalize the United Nations, cải cách LHQ, UN reform, đổi mới LHQ, reform the UN
  vấn đề toàn cầu, global issues, vấn đề thế giới, chuyện thế giới, world problems, global problems, world issues, global challenges, thách thức toàn cầu
  khu vực, region, regional, area, trong vùng, part of world, vùng miền, neighbourhood, neighborhood
  kim ngạch thương mại, trade turnover, trị giá buôn bán, doanh số mậu dịch, trade volume, trade value, giá trị thương mại, tổng kim ngạch, trade figures, trade revenue
  thương mại hai chiều, two-way trade, buôn bán qua lại, bilateral trade, mậu dịch song phương, trade both ways, thương mại song phương, trade between two countries, buôn bán hai chiều, two-way commerce
  thị trường xuất khẩu, export market, nơi xuất khẩu, nước mua hàng, export destination, bán hàng sang, nơi tiêu thụ hàng, buyer of exports, nơi mua hàng, customer for exports
  đối tác thương mại, trading partner, bạn hàng, đối tác buôn bán, trade partner, bạn mậu dịch, business partner, đối tác làm ăn
  thuế đối ứng, reciprocal tariffs, thuế quan, tariffs, thuế trả đũa, thuế Trump, retaliatory tariffs, tit-for-tat tariffs, thuế quan mỹ
  đan xen lợi ích, interweaving of interests, gắn kết lợi ích, quyền lợi đan nhau, intertwined interests, shared interests, lợi ích gắn bó, shared stakes, interdependence, mutual stakes, phụ thuộc lẫn nhau
  lợi ích quốc gia, national interests, quyền lợi quốc gia, lợi ích dân tộc, national interest, quyền lợi đất nước, country's interests, quyền lợi dân tộc, national benefit, interests of nation
  vị thế, standing, địa vị, thế đứng, tầm vóc, status, position, chỗ đứng
  vững tin, hope, hy vọng, vững lòng, tin tưởng, confidence, lạc quan, faith
  nghị quyết, resolution, quyết nghị, resolutions
  chỉ thị, directive, mệnh lệnh, huấn thị, directives, instruction, lệnh trên, guideline, chỉ đạo, guidance
  Bộ Chính trị, Politburo, chính trị bộ, BCT, Political Bureau, party's top body, top decision-making body, inner circle
  Ban Bí thư, Secretariat, BBT, Party Secretariat, bí thư trung ương, party's executive office, central secretariat
  Đảng Cộng sản, đảng cầm quyền, ruling party
  Đại hội XIII, 13th Party Congress, Đại hội 13, đại hội đảng, party congress, national congress, kỳ đại hội đảng, party convention, đại hội toàn quốc, đại hội đại biểu
  Đối ngoại Trung ương, Commission for External Relations, ban đối ngoại đảng, External Relations Commission, party foreign affairs
  Bí thư thứ nhất, First Secretary, bí thư đệ nhất, Cuban party leader, lãnh đạo đảng Cuba, 1st secretary, Cuban party chief, Cuban leader, head of Cuban party
  Tổng Tư lệnh, Commander-in-Chief, tổng chỉ huy, thống soái, supreme commander, top commander, tổng tư lịnh, tư lệnh tối cao
  Tổng Thư ký, Secretary-General, UN chief, người đứng đầu LHQ, sếp LHQ, UN head, UN boss, UN leader
  Điều phối viên, Resident Coordinator, người điều phối, trưởng đại diện LHQ, UN representative, UNRC, UN head in Vietnam, đại diện LHQ, UN coordinator
  chính quyền Hoa Kỳ, US administration, chính phủ Mỹ, American government, Washington, Nhà Trắng, White House, Tòa Bạch Ốc
  phía Mỹ, US side, bên Mỹ, người Mỹ, Americans
  Dân chủ Cộng hòa, Democratic Republic of Vietnam, VNDCCH, miền Bắc Việt Nam, North Vietnam, DRV
  New York, Nữu Ước, Niu Oóc, NYC, Big Apple, thành phố Nữu Ước
  đón đoàn, met the delegation, ra đón, nghênh đón, nghinh tiếp, welcomed, greeted, chào đón
  châu Á, Asia, Á châu, Asian, các nước Á châu
  châu Đại Dương, Oceania, Đại Dương châu, Úc châu, châu Úc
  Tây Bán cầu, Western Hemisphere, châu Mỹ, the Americas, bán cầu Tây, Mỹ châu, american continent
  Đông Nam Á, Southeast Asia, khối Đông Nam Á, South East Asia, southeast asian bloc
  cộng đồng người Việt, Vietnamese community, Việt kiều, kiều bào, người Việt hải ngoại, overseas Vietnamese, Vietnamese Americans, đồng bào hải ngoại, diaspora
  nhân dân, people, dân chúng, người dân, đồng bào, peoples, quần chúng, citizens, ordinary people, public, populace
  Đảng và Nhà nước, Party and State, Đảng Nhà nước, Vietnamese leadership, đảng nhà nước ta, party and government, Hanoi's leaders
  quốc gia, country, đất nước, nation, xứ sở, tổ quốc
  đồng minh chiến lược, Strategic ally, đồng minh, bạn đồng minh, ally, allied country, phe đồng minh
  hiến dâng máu, give blood, đổ máu, hy sinh, sacrifice, dâng máu, shed blood, hiến máu
  lịch sử đặc biệt, special historic, có một không hai, unique, hiếm có
  sự nghiệp cách mạng, revolutionary cause, con đường cách mạng, struggle, công cuộc cách mạng, revolutionary struggle
  liên Chính phủ, Intergovernmental Committee, UBLCP, ủy ban chung, joint committee, intergovernmental commission, ủy ban hỗn hợp, joint commission, inter-government commission
  khoa học công nghệ, science and technology, khoa học kỹ thuật, tech, công nghệ, KHCN, sci-tech, S&T, high tech, công nghệ cao
  văn hóa, culture, cultural, nền văn hóa, arts and heritage, di sản
  hiện nay, present, ngày nay, bây giờ, today, hiện tại, currently
  tổ chức quốc tế, international organizations, cơ quan quốc tế, định chế quốc tế, international bodies, world organizations, international organisations, world bodies, global bodies, IGOs
  Thông tấn xã, News Agency, hãng tin, hãng thông tấn, TTXVN, newswire, wire service
  thống nhất hành động, united action, cùng hành động, hành động chung, acting together, joint action, delivering as one
  khuôn khổ quan hệ, framework of relations, khung quan hệ, framework, mức quan hệ, level of relations, khuôn khổ, structure, setup, basis for ties
  chặng đường dài, a long way, đường dài, bước dài, very far, come far, quãng đường dài
  ahead of, prior to
  what it meant, ý nghĩa, meaning, significance, importance, tầm quan trọng, why it matters, purpose
  first trip, maiden trip, debut trip, first-ever trip, inaugural trip, chuyến đi đầu tiên
  expected to attend, dự kiến tham dự, due to attend, slated to attend, set to join, scheduled to attend
  diplomatic relations, quan hệ ngoại giao, diplomatic ties, formal ties, bang giao, official relations, normalised ties, bình thường hóa
  establish relations, thiết lập quan hệ, set up ties, form ties, open relations, lập quan hệ, đặt quan hệ, forge ties
  growing, increasing, rising, expanding, gia tăng
  annual dialogues, đối thoại thường niên, yearly dialogues, yearly talks, annual talks, đối thoại hằng năm
  first eight months, 8 tháng đầu năm, January to August, eight-month period, tám tháng đầu năm, 8 months
  coincided with, trùng dịp, fell at same time, đúng dịp, nhân dịp
  presented the trip, briefed on the trip, explained the trip, outlined the trip, briefing, họp báo giới thiệu
  commentary, analysis, opinion piece, op-ed, editorial, xã luận
  article, news story, report, news item, piece
  heart of diplomacy, vị trí trọng tâm, core, centre, center, trung tâm, cornerstone, cốt lõi
  deepen ties, strengthen ties, closer ties, thắt chặt quan hệ, cement ties, bring closer
  investors' confidence, niềm tin đầu tư, business confidence, reassure investors, investor trust, investor sentiment
  arrives, gets to, reaches, touches down, lands in
  local time, New York time
  mission, phái đoàn, diplomatic mission, cơ quan đại diện, representative office, phái bộ ngoại giao
  recalled, remembered, brought up, mentioned, reminded
  đảm nhiệm vị trí, served in posts, took on roles, đảm đương, filled positions, gánh vác
  American, người mỹ, Yankee, phía mỹ, Americans, phía hoa kỳ
  mark, kỷ niệm, commemorate, celebrate, observe, đánh dấu, celebrating
  milestone, cột mốc, landmark, turning point, dấu mốc, bước ngoặt, watershed, mốc son
  leading partners, đối tác hàng đầu, top partners, đối tác chính, major partners, đối tác chủ chốt
  profound changes, biến chuyển sâu sắc, deep changes, sweeping changes, upheaval, thay đổi sâu sắc, biến động lớn, big changes
  traditional, truyền thống, long-standing, classic, lâu đời, conventional, lâu năm
  institutions, thể chế, bodies, organisations, organizations, cơ chế, agencies, thiết chế
  period ahead, coming years, next phase, time to come, near future
  message, letter, word sent, bức thư
  raised relations, nâng cấp quan hệ, upgraded ties, elevated ties, lifted relations, nâng tầm quan hệ, upgrade, nâng mức quan hệ
  occasion, opportunity, chance, moment, cơ hội, thời cơ, thời điểm
  wishes of the people, nguyện vọng nhân dân, people's will, what people want, mong muốn người dân, lòng dân, people's aspirations, ý nguyện
  officials, authorities, government people, cán bộ chính quyền, bureaucrats
  One UN initiative, delivering as one, united UN action, thống nhất hành động, UN reform pilot
  Foreign Ministers' Dialogue, đối thoại bộ trưởng, ministerial talks, đối thoại ngoại trưởng, foreign ministers talks, hội đàm ngoại trưởng, diplomatic dialogue
  Economic Dialogue, đối thoại kinh tế, economic talks, trade talks, đàm thoại kinh tế, talks on economy, business dialogue
  concrete form, cụ thể hóa, put into action, hiện thực hóa, flesh out, turn into reality
  saying and doing, words and actions
  key countries, nước chủ chốt, important nations, core countries, nước quan trọng, nước then chốt, pivotal countries
  foes to friends, enemies turned friends, former foes reconciled
  three decades, ba thập kỷ, thirty years, 30 years, ba mươi năm, ba thập niên, 30 năm
  come a long way, chặng đường dài, great progress, big strides, huge leap, bước tiến dài, tiến xa, much progress
  resilience, vững tin tự cường, staying strong, strength, sức chống chịu, kiên cường, toughness, bền bỉ
  protect the planet, bảo vệ hành tinh, save the earth, environment, bảo vệ trái đất, bảo vệ môi trường, protect nature
  revitalize the UN, cải tổ LHQ, UN reform, reform the UN, revamp UN, cải cách LHQ, đổi mới LHQ, overhaul UN
  better tomorrow, tương lai tốt đẹp, brighter future, better future, tương lai tươi sáng, better days ahead
  advancement, thúc đẩy, promotion, promote, furthering, xúc tiến, push forward
  strategic, chiến lược, long-term, far-reaching, mang tính chiến lược, strategy
  hiến dâng cả máu, shed blood, sacrifice its blood, đổ máu, hy sinh xương máu, spill blood, willing to die
  ready to give, sẵn sàng hiến dâng, willing to sacrifice, prepared to give, sẵn lòng hy sinh, sẵn sàng hy sinh, offers up
  economic and social, kinh tế xã hội, socioeconomic, socio-economic, economy and society, đời sống kinh tế
  historic bond, quan hệ lịch sử, special relationship, old friendship, historical ties, gắn bó lịch sử, tình nghĩa, long friendship
  understand each other, hiểu nhau hơn, mutual understanding, know each other better, hiểu biết lẫn nhau, thấu hiểu, better understanding
  Commission for External Relations, ban đối ngoại, party foreign affairs body, party diplomacy department, external affairs department
  journey, chặng đường, path, road travelled, hành trình, course of years, lộ trình, long road
  birth of the republic, việt nam ra đời, founding of Vietnam, khai sinh nước, lập nước, birth of nation
  foreign investor, nhà đầu tư ngoài, overseas investor, đầu tư nước ngoài
  full diplomatic relations, quan hệ đầy đủ
  deepening, growing closer, getting closer, thêm sâu đậm, gần gũi hơn
  lasting partnership, đối tác bền chặt, durable partnership, enduring ties, long-term partnership, quan hệ lâu dài, gắn bó bền lâu, firm friendship
  steady effort, nỗ lực bền bỉ, persistent effort, hard work, tireless work, kiên trì cố gắng, cố gắng bền bỉ
  raise standing, boost prestige, improve image, lift profile, nâng cao uy tín, gain prestige
  threats, mối đe dọa, dangers, risks, menace, nguy cơ, hiểm họa, perils
  imprint, dấu ấn, mark left, impression, legacy, ghi dấu, footprint, stamp
  Resolution 35, nghị quyết 35, NQ 35
  restore the economy, khôi phục kinh tế, revive economy, economic recovery, reopen economy, phục hồi kinh tế, vực dậy kinh tế
  Central Committee, BCH trung ương, trung ương đảng, party's central body
  rice supply, cung cấp lúa gạo, rice shipments, sending rice, cung cấp gạo, rice deliveries
  food production, sản xuất lương thực, farming, agriculture, nông nghiệp, growing food, trồng trọt
  stands by, supports always, sticks with, backs, loyal to, thủy chung
  mutual support, ủng hộ lẫn nhau, help each other, hỗ trợ lẫn nhau, support one another
  lasting effect, tác động lâu dài, long-term impact, lasting impact, ảnh hưởng lâu dài, lasting influence, far-reaching effect
  joins the UN, gia nhập LHQ, becomes UN member, admitted to UN, trở thành thành viên, UN admission
  hopes to meet, mong sớm gặp, wants to meet, wishes to see, mong gặp mặt, looks forward to meeting
  multilateral organization, tổ chức đa phương, world organisation, international organisation, global body, tổ chức toàn cầu, intergovernmental organization
  Vietnam News Agency, VNA, state news agency, hãng thông tấn, news wire, TTXVN, state media
  quotation, trích dẫn, quote, exact words, what he said, nguyên văn
  difficult time, gặp nhiều khó khăn, hard times, tough period, crisis, thời buổi khó khăn, khủng hoảng
  Vietnam-US relations, quan hệ việt mỹ, US-Vietnam ties, Hanoi-Washington ties, Vietnam-America relationship, bang giao việt mỹ
  Vietnam-Cuba relations, quan hệ việt cuba, Hanoi-Havana ties, Cuba-Vietnam friendship, hữu nghị việt cuba, tình việt nam cuba, Vietnam-Cuba bond`);
