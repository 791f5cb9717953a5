import { wordGroups } from './word-groups.ts';

/**
 * How people abbreviate ordinary words of politics, trade and travel, in Vietnamese and English, a group a line. Those of
 * organisations, offices and documents are spellings of terms, in the records.
 */
export const abbreviations = wordGroups(`
  đại sứ, ĐS, ambassador, amb
  đại sứ quán, ĐSQ, embassy, emb
  tổng thư ký, TTK, secretary general, SG, sec gen, secgen
  phó, deputy, dep, vice
  thứ trưởng, deputy minister, vice minister, dep min, dep FM, deputy FM, vice FM
  bí thư thứ nhất, BTTN, first secretary
  ban chấp hành, BCH, executive committee
  ban đối ngoại, BĐN, commission for external relations
  chính quyền, CQ, administration
  đối ngoại đa phương, ĐNĐP, multilateral diplomacy
  thảo luận chung, TLC, phiên thảo luận chung, PTLC, general debate, GD
  quốc khánh, QK, national day
  tuyên bố chung, JS, joint statement
  chính sách đối ngoại, CSĐN, foreign policy, FP
  Đông Nam Á, ĐNÁ, southeast asia, SEA
  châu Đại Dương, CĐD, Oceania
  New York, NY, NYC
  nguyên thủ, heads of state, HoS
  tổng bí thư, TBT, general secretary, gen sec, GS
  chủ tịch nước, CTN, state president, president, pres
  thủ tướng, TTg, prime minister, PM
  phó thủ tướng, PTT, PTTg, deputy prime minister, deputy PM, DPM
  bộ trưởng, BT, minister, min
  bộ trưởng ngoại giao, BTNG, ngoại trưởng, foreign minister, FM, foreign min
  ngoại giao, NG, diplomacy, diplomatic
  đối ngoại, ĐN, external relations, foreign affairs
  chính phủ, CP, government, govt, gov
  liên chính phủ, LCP, intergovernmental, intergovt, inter governmental
  ủy ban liên chính phủ, UBLCP, intergovernmental committee
  ủy ban, UB, committee, cttee, commission
  trung ương, TW, TƯ, central committee
  ban chấp hành trung ương, BCHTW, BCH TW, central committee
  cộng sản, CS, communist
  đảng cộng sản, ĐCS, communist party, CP
  hội đồng, HĐ, council
  đại hội, ĐH, congress
  đại hội đồng, ĐHĐ, general assembly, GA
  hội nghị, HN, conference, conf
  hội nghị cấp cao, HNCC, summit
  quan hệ, QH, relations, rels, relation, ties
  quan hệ ngoại giao, QHNG, diplomatic relations, diplomatic ties, dipl ties, dipl relations
  quan hệ quốc tế, QHQT, international relations, IR
  quốc tế, QT, international, intl, int l
  đối tác, ĐT, partner, partnership
  đối tác chiến lược, ĐTCL, strategic partnership
  đối tác toàn diện, ĐTTD, comprehensive partnership
  đối tác chiến lược toàn diện, ĐTCLTD, comprehensive strategic partnership, CSP
  hợp tác, HT, cooperation, coop, co op
  kinh tế, KT, economy, economic, econ
  kinh tế thương mại, KTTM, economic and trade
  thương mại, TM, trade
  xuất khẩu, XK, export, exp
  nhập khẩu, NK, import, imp
  xuất nhập khẩu, XNK, export and import
  kim ngạch, KN, turnover
  kim ngạch thương mại, KNTM, trade turnover
  đầu tư, ĐT, investment, invest
  nhà đầu tư, NĐT, investor
  doanh nghiệp, DN, company, companies, cos, biz, enterprise
  tỷ, tỉ, billion, bn, bil
  triệu, million, mn, mil, tr
  phần trăm, percent, pct
  đô la, USD, dollar, dollars
  quốc phòng, QP, defense, defence, def
  an ninh quốc phòng, ANQP, QPAN, defense and security
  khoa học công nghệ, KHCN, KH CN, science and technology, sci tech
  công nghệ, CN, technology, tech
  giáo dục đào tạo, GDĐT, GD ĐT, education and training
  biến đổi khí hậu, BĐKH, climate change
  phát triển bền vững, PTBV, sustainable development
  mục tiêu phát triển bền vững, SDG, SDGs, sustainable development goals
  mục tiêu phát triển thiên niên kỷ, MDG, MDGs, millennium development goals
  gìn giữ hòa bình, GGHB, peacekeeping, PKO
  vũ khí hạt nhân, VKHN, nuclear weapons, nukes
  trí tuệ nhân tạo, TTNT, AI, artificial intelligence
  chất độc da cam, CĐDC, agent orange
  chiến tranh lạnh, CTL, cold war
  chiến tranh thế giới, CTTG, world war, WW
  người Việt Nam ở nước ngoài, NVNONN, overseas Vietnamese
  người Việt, NV, Vietnamese
  thành phố, TP, city
  sân bay, SB, airport
  thế giới, TG, world
  khu vực, KV, region
  nước ngoài, NN, foreign, abroad
  nhà nước, NN, state
  kỷ niệm, KN, anniversary, anniv
  thành lập, TL, founding, est
  trả lời, TL, answer
  tuyên bố chung, TBC, joint statement
  nghị quyết, NQ, resolution, res
  chỉ thị, CT, directive, dir
  công ước, CƯ, convention, conv
  thỏa thuận, agreement, agmt, agrt
  biên bản ghi nhớ, MOU, memorandum of understanding
  nhiệm kỳ, NK, term
  ủy viên, UV, member
  ủy viên không thường trực, UVKTT, non permanent member
  đại diện thường trực, ĐDTT, permanent representative, perm rep, PR
  phái đoàn thường trực, PĐTT, permanent mission, perm mission
  tuần lễ cấp cao, TLCC, high level week, HLW
  xã hội chủ nghĩa, XHCN, socialist
  lãnh đạo, LĐ, leader
  phát biểu, PB, speech
  cấp cao, CC, high level, hi level
  song phương, SP, bilateral, bilat, bilats
  đa phương, ĐP, multilateral, multilat
  development, dev
  department, dept
  meeting, mtg
  meetings, mtgs
  representative, rep
  delegation, deleg, del
  organization, organisation, org
  national, natl, nat l
  telephone, tel, phone
  Hoa Kỳ, HK, Mỹ, US, United States
  năm, n, year, years
  khóa, K, session, sess
  chiến lược, CL, cluoc, strategic, strat
  nước, nc, country
  sự kiện, SK, event
  điện đàm, ĐĐ, điện thoại, phone, phone call, phone calls
  nhân dân, ND, people
  phỏng vấn, PV, interview
  trả lời phỏng vấn, TLPV, interview
  thứ trưởng ngoại giao, TTNG, TTNgoại giao, deputy foreign minister
  trưởng phái đoàn, TPĐ, trưởng PĐ, head of mission, permanent representative
  phái đoàn, PĐ, mission
  chính trị, ctrị, political, politics, pol
  lãnh đạo, lđạo, ldao, leader, leaders
  công tác, ctác, working
  chuyên gia, cgia, expert, experts
  châu Đại Dương, ĐDương, Oceania
  ban đối ngoại trung ương, BĐNTW, BĐNTƯ, ĐNTW, ĐNTƯ, commission for external relations
  chủ nghĩa đa phương, CNĐP, multilateralism
  đối thoại, ĐTh, dialogue, dialog
  phát triển, PT, development
  độc lập, ĐL, independence, independent, indep
  tự chủ, TC, self reliance
  độc lập tự chủ, ĐLTC, independence and self reliance
  đoàn kết, ĐK, solidarity
  bán dẫn, BD, semiconductor, semiconductors, semicon, semis
  nhân tạo, NT, artificial
  khí hậu, KH, climate
  hạt nhân, HN, nuclear
  cấm vận, CV, embargo
  nhân quyền, NQ, human rights, HR
  hòa bình, HB, peace
  thị trường, TT, market
  thị trường xuất khẩu, TTXK, export market
  lúa gạo, LG, rice
  khắc phục hậu quả chiến tranh, KPHQ chiến tranh, KPHQCT, war legacies
  người khuyết tật, NKT, people with disabilities
  tổng tư lệnh, TTL, commander in chief, C in C, CinC
  tội phạm mạng, TPM, cybercrime
  thiên niên kỷ, TNK, millennium
  mục tiêu, MT, goals
  lập trường, LT, stance, position
  luật pháp quốc tế, LPQT, international law, intl law
  thực thi pháp luật, TTPL, law enforcement, law enf
  kinh tế xã hội, KTXH, KT XH, socio economic, socioeconomic
  thập kỷ, TK, decade, decades
  hội nhập quốc tế, HNQT, international integration
  chất lượng, CLg, quality
  giải pháp, GP, solutions
  quốc gia, QG, nation, country
  cách mạng, CM, revolution, revolutionary
  tổ chức, TC, organization, org
  liên quốc gia, LQG
  đại biểu, ĐB, delegate, delegates
  cuộc gặp, gặp, meeting, mtg
  làm việc, LV, working
  đặc biệt, đb, special
  truyền thống, TT, traditional, trad
  kết quả, KQ, results
  thứ nhất, 1st, first
  thứ hai, 2nd, second, số 2
  Western Hemisphere, W Hemisphere, West Hemisphere, Tây bán cầu
  prime, prem
  message, msg
  messages, msgs
  change, chg
  week, wk
  statement, stmt, stmnt
  joint statement, jt stmt, joint stmt, JS
  schedule, sked, program, programme
  headquarters, HQ
  number, no
  versus, vs
  mutual, mut
  enforcement, enf
  external, ext
  recipient, recip
  definition, defn
  through, thru`);
