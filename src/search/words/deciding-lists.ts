/** What decides what is asked for: ordinary words of any newspaper, and names of countries. Each list is divided by commas. */

/** Subjects, goods, bodies, ranks, kin: a record that lacks what is asked for of these tells of something else. */
export const englishTopics = `
  import, imports, imported, importing, importer, importers, deficit, surplus, debt, loans, second, third, fourth,
  fifth, number one, no 1, ranked first, ahead of vietnam, longest, oldest, youngest, runner up, smallest, lowest, fewest, worst, weakest, poorest, slowest, last place,
  mayor, king, queen, prince, princess, pope, emperor, governor, coach, senator, senators, congressman, parliament, speaker
  of the house, spokesman, spokeswoman, spokesperson, judge, police, vice president, vice minister, deputy, secretary
  of state, predecessor, successor, succeed, succeeds, succeeded, wife, husband, daughter, mother, father, brother, sister,
  children, girlfriend, boyfriend, birthplace, hometown, birthday, born, died, die, death, dead, funeral, married,
  how old, how tall, how far, how heavy, how rich, how long was, how long is, age, cost, costs, expensive, cheap,
  salary, wage, wages, net worth, hobby, hobbies, favorite, favourite, army, religion, university, degree, graduated, height,
  weight, phone number, email, address book,
  per month, each month, monthly, per quarter, hotel, restaurant, price, prices, budget, fee, ticket, tickets, weather, temperature, forecast, population, inflation, gdp,
  unemployment, interest rate, exchange rate, stock market, stocks, bitcoin, crypto, capital city, national anthem, anthem,
  coffee, gold, oil, petrol, gasoline, gas, steel, shrimp, seafood, textile, textiles, garment, garments, footwear, football,
  soccer, basketball, tennis, olympic, olympics, world cup, movie, movies, film, films, songs, lyrics, game, games,
  recipe, visa, visas, passport, tourism, tourist, tourists, election, elections, elected, win, wins, won, who
  else, other countries, which other, vote, votes, voted, resign,
  resigned, resignation, arrested, prison, jail, refugee, refugees, missile, missiles, submarine, navy, aircraft carrier,
  coal, timber, rubber, cement, fertilizer, fertiliser, wheat, sugar, durian, catfish, automobile, automobiles,
  wto, nato, apec, imf, unesco, unicef, iaea, opec, brics, g7, g20, fao, ilo, adb, world bank, icc, oecd, cptpp, evfta,
  rcep, fta, aukus, quad, sco, fifa, uefa, aff, sea games, asean, eu, european union,
  pctn, tq, prc, chn, trung hoa, chnd th, nb, jp, jpn, jap, kr, kor, rok, dprk, uk, aus, nz, indo, âđ, ấđ, tbn, bđn, cpc, lbn, malai, dob, pop, bio,
  consulate, consulates,
  yen, euro, euros, yuan, renminbi, rmb, vnd, ruble, rubles, rouble, roubles, rupee, rupees, pound sterling,
  lawsuit, earthquake, typhoon, flood, floods, storm, doctor, hospital, homework, exam, horoscope, lottery`;
/** What went wrong or the other way: records tell of what was agreed. */
export const opposites = `
  fail, fails, failed, failing, failure, failures, refuse, refuses, refused, refusal, reject, rejects, rejected, rejection,
  cancel, cancels, cancelled, canceled, cancellation, postpone, postpones, postponed, suspend, suspends, suspended, quit, quits, withdraw,
  withdraws, withdrew, withdrawal, worsen, worsens, worsened, deteriorate, deteriorates, deteriorated, boycott, boycotts, boycotted,
  breaks off, broke off, break off, broken off, cut ties, cut off, cuts off, sever, severs, severed, severing, end relations, end
  diplomatic, ended relations,
  ended diplomatic, drop in, dropped, drops, fell, fall in, falling, decline, declined, declining, decrease, decreased, shrank, shrink,
  shrunk, reduce, reduced, reducing, lower, lowered, downgrade, downgrades, downgraded, downgrading, weaken, weakened, lose, loses, lost,
  losing, oppose, opposes, opposed, opposing, against, hostile, hate, hates,
  never, did not, didn t, does not, doesn t, do not, don t, is not, isn t, was not, wasn t, are not, aren t, were not, has not, hasn t,
  have not, haven t, had not, will not, won t, cannot, can t, could not, couldn t, no longer, nobody, no one, less than, fewer than, below,
  at most, expel, expels, expelled, veto, vetoes, vetoed, criticize, criticizes, criticized, criticise, criticises,
  criticised, criticism, condemn, condemns, condemned, scandal, corruption, unilateral, unilateralism,
  thất bại, từ chối, bác bỏ, hủy bỏ, bị hủy, bị hoãn, trì hoãn, rút khỏi, rời khỏi, xấu đi, tẩy chay, cắt đứt, trục xuất, chỉ
  trích, hạ cấp, chấm dứt, cắt, cắt giảm, giảm, sụt giảm, suy giảm, suy yếu, phản đối, chống lại, ngăn cản, cấm vận, cấm, mất,
  rời, hủy, hoãn, ai không phải,
  không phải là, không đón, không thăm, không mời, không gặp, không tiếp, không dự, không nói, không gửi,
  không phát biểu, không sang, không đi, không đến, không ủng hộ, không còn, không nâng, không ký, không gia nhập, không có, không là,
  không được, không hề, không muốn, không giúp, không công nhận, không tin, không cần, không tăng, chưa từng, chưa bao giờ, chưa thăm,
  chưa nâng, ít hơn, không quá, lên án, bê bối, tham nhũng, phủ quyết, đình chỉ, đơn phương, mất lòng tin, vô trách nhiệm`;
export const vietnameseTopics = `
  nhập khẩu, nhập siêu, xuất siêu, thâm hụt, thặng dư, vay nợ, nợ công, lớn thứ hai, lớn thứ nhì, lớn thứ ba, lâu nhất, lâu năm
  nhất, trẻ nhất, già nhất, lớn tuổi nhất, nhiều tuổi nhất, đứng thứ hai,
  đứng thứ nhì, đứng thứ ba, số một, hạng nhất, đứng đầu châu á, hạng nhì, thứ nhì, nhỏ nhất, bé nhất, thấp nhất, kém nhất, tệ nhất, yếu nhất, ít nhất,
  thị trưởng, nữ hoàng, nhà vua, hoàng tử, công chúa, giáo hoàng, thống đốc, huấn luyện viên, cầu thủ, ca sĩ, diễn viên,
  lãnh sự quán, trước ông, trước bà, ngân hàng thế giới, liên minh châu âu, quốc hội, thượng nghị sĩ, hạ viện, thượng viện, phó tổng
  thống, phó chủ tịch, người phát ngôn, phát ngôn viên, cảnh sát, thẩm
  phán, tiền nhiệm, kế nhiệm, vợ, chồng, con trai, con gái, anh trai, em gái, người yêu, quê, quê quán, năm sinh, sinh năm,
  ngày sinh, sinh ra ở, mấy con, mấy người con, mất năm nào, mất ngày nào, mất khi nào, mất lúc nào, theo đạo, sở thích, đội bóng,
  qua đời, tang lễ, kết hôn, ly hôn, mức lương, tiền lương, tôn giáo, đại học, tốt nghiệp, bằng cấp,
  bình quân, mỗi tháng, hàng tháng, hằng tháng, mỗi quý, hàng quý, hằng quý, tỷ đồng, tỉ đồng, triệu đồng, nghìn đồng, ngàn đồng, bảng anh,
  tuổi, bao nhiêu tuổi, mấy tuổi, bao xa, cao bao nhiêu, nặng bao nhiêu,
  giàu, đắt, chiều cao, cân nặng, số điện thoại, khách sạn, nhà hàng, chi phí, kinh phí, ngân sách, học phí, giá vé, giá vàng, giá
  xăng, giá dầu, giá cả, thời tiết, nhiệt độ, dự báo, dân số, diện tích, lạm phát, thất nghiệp, lãi suất, tỷ giá, chứng
  khoán, cổ phiếu, thủ đô, quốc kỳ, quốc ca, thời khóa biểu, cà phê, hồ tiêu, hạt điều, cao su, lúa mì, than đá, xăng dầu, sầu
  riêng, cá tra, vàng, dầu mỏ, xăng, thép, tôm, thủy sản, hải sản, dệt
  may, da giày, bóng đá, bóng rổ, đội tuyển, thế vận hội, phim, bài hát, trò chơi, công thức nấu, món ăn, hộ chiếu, thị
  thực, du lịch, khách du lịch, bầu cử, trúng cử, đắc cử, nào khác, ai khác, bỏ phiếu, lá phiếu, từ chức, bị bắt, nhà tù,
  tị nạn, tên lửa, tàu ngầm, hải quân,
  tàu sân bay, kiện tụng, động đất, bão, lũ lụt, bác sĩ, bệnh viện, bài tập, kỳ thi, xổ số, tử vi`;
/**
 * When, as seen from the day on which somebody asks, or by the moon: the records tell of their own days. Not “mấy chục năm nay”, up to now.
 */
export const otherDays = `
  âm lịch, tháng chạp, rằm tháng, tết nguyên đán, trung thu,
  hôm qua, hôm kia, ngày mai, tối nay, tuần trước, tuần này, tuần sau, tuần tới, tháng trước, tháng này, tháng sau, tháng tới, năm ngoái,
  năm kia, yesterday, tomorrow, tonight, last week, this week, next week, last month, this month, next month, last year, this year, next year`;
/** Where something is, and what else bears the name of Vietnam; what the records tell of is found whole. */
export const places = `
  sài gòn, saigon, ho chi minh city, tp hcm, tphcm, thành phố hồ chí minh, đà nẵng, da nang, danang, hải phòng, hai phong, huế, hue, cần thơ,
  nha trang, đà lạt, dalat, vũng tàu, hạ long, ha long, phú quốc, phu quoc, côn đảo, con dao, trường sa, hoàng sa, spratly, spratlys,
  paracel, paracels, biển đông, south china sea, east sea, mê kông, mekong, an giang, bà rịa, bắc giang, bắc kạn, bạc liêu, bắc ninh,
  bến tre, bình định, bình dương, bình phước, bình thuận, cà mau, cao bằng, đắk lắk, đắk nông, điện biên, đồng nai, đồng tháp, gia lai,
  hà giang, hà nam, hà tĩnh, hải dương, hậu giang, hưng yên, khánh hòa, kiên giang, kon tum, lai châu, lâm đồng, lạng sơn, lào cai,
  long an, nam định, nghệ an, ninh bình, ninh thuận, phú thọ, phú yên, quảng bình, quảng nam, quảng ngãi, quảng ninh, quảng trị, sóc
  trăng, sơn la, tây ninh, thái nguyên, thanh hóa, tiền giang, trà vinh, tuyên quang, vĩnh long, vĩnh phúc, yên bái,
  boston, houston, texas, california, chicago, los angeles, san francisco, seattle, hawaii, florida, miami, newark, laguardia, guantanamo,
  sân bay washington, đến washington, tới washington, ghé washington, sang washington, thăm washington, hạ cánh ở washington, washington airport,
  travel to washington, go to washington, went to washington, trip to washington, visit to washington, visit washington, visited washington,
  geneva, paris, london, moscow, kremlin, beijing, shanghai, tokyo, seoul, bangkok, jakarta, manila, brussels, vienna, berlin, rome,
  madrid, delhi, hong kong, taipei, tibet, crimea, gaza, kyiv, kiev, bắc kinh, thượng hải, đông kinh, hán thành, mát xcơ va, luân đôn,
  tây tạng, tân cương, việt nam cộng hòa, vnch, south vietnam, miền nam việt nam, new york times, wall street`;
/** Other things that begin as what records tell of, or hold a word of it. */
export const lookalikes = `
  nhân dân tệ, hội đồng nhân dân, ủy ban nhân dân, nhân sự, khí đốt, mỹ thuật, mỹ phẩm, hòa nhạc, âm nhạc, dịch tả, cúm, bảo hiểm,
  thẻ xanh, rượu, bia, thuốc lá, thuốc nổ, đại dương, cổ đông, doanh số, tập đoàn, bất động sản, biến đổi gen, cảm xúc, chiến tranh
  thế giới, thế chiến, đảng cộng hòa, đảng dân chủ, republican party, democratic party, thế kỷ, century, council tax, trust fund, world war,
  human rights watch, nobel, iphone`;
/** Who is often quoted; of whom the records know, the names are found whole. */
export const leaders = `
  obama, biden, clinton, hillary clinton, kissinger, nixon, john kerry, blinken, rubio, putin, lavrov, xi jinping, tập cận bình, macron, merkel,
  scholz, starmer, sunak, trudeau, modi, kishida, ishiba, zelensky, zelenskyy, netanyahu, lula, maduro, raul castro, raúl castro, che
  guevara, mandela, gandhi, churchill, shakespeare, einstein, lenin, stalin, kofi annan, ban ki moon, kim jong un, lý quang diệu, lee kuan
  yew, nguyễn phú trọng, phạm minh chính, trần thanh mẫn, vương đình huệ, võ văn thưởng, võ thị ánh xuân, nguyễn thị kim ngân, trần đại
  quang, nguyễn tấn dũng, trương tấn sang, nguyễn minh triết, nông đức mạnh, phạm bình minh, phạm văn đồng, võ nguyên giáp, lê duẩn,
  trường chinh, đỗ mười, võ văn kiệt, nguyễn văn linh`;
/** Of whom: what Vietnam is for others is not what they are for Vietnam. */
export const ranks = `
  việt nam mua, vn mua, nước mình mua, mình mua, ta mua, nhập hàng, hàng nhập,
  bán cho việt nam, bán cho vn, bán cho mình, bán cho ta, bán hàng cho việt nam, bán hàng cho vn, bán hàng cho mình, bán hàng cho ta,
  lớn nhất của mỹ, lớn nhất của hoa kỳ, lớn nhất của vn, lớn nhất của việt nam, lớn nhất ở việt nam, lớn nhất tại việt nam,
  lớn nhất vào việt nam, lớn nhất ở vn, lớn nhất tại vn, vietnam s largest, vietnam s biggest, vietnam s top, vietnam s main,
  market for the us, market for us, market for america, market for the united states, market for american,
  america s largest, america s biggest, largest investor in vietnam, biggest investor in vietnam, largest foreign investor,
  biggest foreign investor, top investor in vietnam, việt trung, vn trung, việt anh, mã lai, mỹ trung,
  ủy viên thường trực, eastern hemisphere, đông bán cầu, duy nhất, last country, only country, second country, nước cuối cùng, nước
  thứ hai, trung việt, qua tàu, sang tàu, nước tàu`;
/** Of which country somebody or something is; such as are no other words, in either language. */
export const ofCountries = `
  afghan, algerian, argentine, australian, austrian, bangladeshi, belarusian, belgian, brazilian, british, bulgarian, cambodian, canadian,
  chilean, chinese, colombian, czech, danish, dutch, egyptian, ethiopian, filipino, finnish, french, german, greek, haitian, hungarian,
  indian, indonesian, iranian, iraqi, irish, israeli, italian, jamaican, japanese, kazakh, kenyan, korean, laotian, lebanese, libyan,
  malaysian, mexican, mongolian, moroccan, nepalese, nicaraguan, nigerian, norwegian, pakistani, palestinian, peruvian, portuguese,
  romanian, russian, saudi, scottish, singaporean, slovak, spanish, swedish, swiss, syrian, taiwanese, turkish, ukrainian, venezuelan`;
/** Countries of one syllable, which are other words as often unless such words stand before them. */
export const shortCountries =
  'Pháp, Đức, Nga, Úc, Bỉ, Lào, Nhật, Hàn, Ấn, Thái, Sing, Miên, Séc, HQ, AĐ, TrQ';
export const beforeCountries =
  'đại sứ, nước, lãnh đạo, cấm vận, thủ tướng, tổng thống, ngoại trưởng, người, với nước, sang nước, đối ứng, bán qua, đs, vn, việt nam';
/** What begins as a country of one syllable and is none. */
export const beginAsCountries =
  'bị cấm, bị bao vây, bị chiến tranh, bị Mỹ, bị đô hộ, bị chia, anh em, anh chị, anh hùng, hàn gắn, thái độ, thái bình, nhật ký, pháp luật, pháp lý, pháp quyền, đức tính, ý kiến, ý nghĩa, ý định, ý chí, đài truyền hình, đài tiếng nói, tàu bay, tàu thủy';
/** What follows a country that does or is something, where it is written with its marks: “nhất là” is no Nhật. */
export const afterCountries =
  'là, vào, gia nhập, đầu tư, có, và, với, đã, sẽ, cũng, mời, mua, bán, giúp, ủng hộ, nói, lập, ký, công nhận';
/** What is sold and taxed, and is another word as often unless these stand before it. */
export const goods =
  'than, gỗ, vàng, thép, sắt, nhôm, chè, muối, sữa, thịt, hoa quả, rau quả, ô tô, xe hơi, phân bón, nhựa, giấy';
export const beforeGoods = 'xuất khẩu, xk, thuế, thuế quan';
/** Words of travelling stand before these, too, when they are no countries. */
export const ambiguousCountries = 'Anh, Ý, Áo, Tàu, Đài';
export const travelWords = 'và, thăm, sang, qua, tới, với, vs, tại, ở, việt, mỹ, của, giúp, cho, cùng';
