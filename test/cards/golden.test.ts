/** Whole cards of real records, as a reader sees them: one or two of each kind, in both languages. */
import { expect, test } from 'vitest';
import { recordCard } from '../../src/cards/record.ts';
import type { Fact } from '../../src/corpus/schema.ts';
import type { Lang } from '../../src/lang.ts';
import { corpus } from '../real-corpus.ts';

const today = Temporal.PlainDate.from('2026-11-22');

function cardOf(id: string, lang: Lang): string {
  const { embeds, components = [] } = recordCard(corpus.get(id)!, { lang, corpus, today });
  const { title, description, fields = [], footer } = embeds![0]!;
  const buttons = components.flatMap((row) =>
    row.components.flatMap((one) =>
      'label' in one ? [one.label] : 'placeholder' in one ? [one.placeholder] : [],
    ),
  );
  return [
    title,
    description,
    ...fields.map(({ name, value }) => `[${name}] ${value}`),
    footer?.text,
    buttons.join(' | '),
  ].join('\n');
}

test('a quotation', () => {
  expect(cardOf('castro-blood', 'vi')).toMatchInlineSnapshot(`
    "Fidel Castro Ruz
    > “Vì Việt Nam, Cuba sẵn sàng hiến dâng cả máu của mình!”
    — Tổng Tư lệnh Cuba
    [Ghi chú] Bài không ghi ông nói khi nào. Theo Đài Truyền hình Việt Nam (12/2016), câu nói vang lên lần đầu năm 1966 tại La Habana.
    [Nguồn] Tổng Bí thư, Chủ tịch nước Tô Lâm dự Tuần lễ Cấp cao Đại hội đồng Liên hợp quốc khóa 79, làm việc tại Hoa Kỳ và thăm Cuba (nhan đề do chúng tôi đặt) · tháng 9/2024 (suy ra) · đoạn 20
    Nguyên văn từng chữ · castro-blood
    English | Bài báo | Câu khác"
  `);
  expect(cardOf('castro-blood', 'en')).toMatchInlineSnapshot(`
    "Fidel Castro Ruz
    > “Vì Việt Nam, Cuba sẵn sàng hiến dâng cả máu của mình!”
    **Our translation:** For Vietnam, Cuba is ready to give even its own blood!
    — Commander-in-Chief of Cuba
    [Note] The article does not say when he said it. Vietnam Television (December 2016) says that it was first heard in Havana in 1966.
    [Source] Tô Lâm to attend the 79th UN General Assembly’s high-level week, work in the United States and visit Cuba (our title) · September 2024 (inferred) · para. 20
    Word for word · castro-blood
    Tiếng Việt | Article | Another"
  `);
});

test('a quotation that answers a question', () => {
  expect(cardOf('son-us-differences', 'vi')).toMatchInlineSnapshot(`
    "Bùi Thanh Sơn
    > “Bên cạnh đó, với những vấn đề còn khác biệt, hai bên sẽ tiếp tục tăng cường đối thoại trên tinh thần thẳng thắn, xây dựng và quan tâm đến các lợi ích chính đáng của nhau.”
    — Phó Thủ tướng, Bộ trưởng Ngoại giao Việt Nam
    [Dịp] Phỏng vấn trước chuyến công tác; câu hỏi về đóng góp của Việt Nam cho Liên hợp quốc và hợp tác với Hoa Kỳ
    [Người hỏi] Báo chí
    [Thời điểm] Tháng 9/2024 (suy ra)
    [Dự kiến] Nguồn nói về dự định, chưa phải kết quả.
    [Nguồn] Phó Thủ tướng Bùi Thanh Sơn trả lời báo chí trước chuyến đi của Tổng Bí thư, Chủ tịch nước Tô Lâm (nhan đề do chúng tôi đặt) · tháng 9/2024 · đoạn 26
    Nguyên văn từng chữ · son-us-differences
    English | Bài báo | Câu khác"
  `);
  expect(cardOf('son-us-differences', 'en')).toMatchInlineSnapshot(`
    "Bùi Thanh Sơn
    > “Bên cạnh đó, với những vấn đề còn khác biệt, hai bên sẽ tiếp tục tăng cường đối thoại trên tinh thần thẳng thắn, xây dựng và quan tâm đến các lợi ích chính đáng của nhau.”
    **Our translation:** Besides, on the issues where differences remain, the two sides will continue to step up dialogue in a frank and constructive spirit and with attention to each other’s legitimate interests.
    — Deputy Prime Minister and Minister of Foreign Affairs of Vietnam
    [Occasion] Interview before the trip; asked about Vietnam’s contributions to the UN and its cooperation with the United States
    [Asked by] The press
    [When] September 2024 (inferred)
    [Planned] The source speaks of what was planned, not of what happened.
    [Source] Deputy Prime Minister Bùi Thanh Sơn answers the press before the trip of General Secretary and President Tô Lâm (our title) · September 2024 · para. 26
    Word for word · son-us-differences
    Tiếng Việt | Article | Another"
  `);
});

test('an official translation', () => {
  expect(cardOf('theme-unga-76-general-debate', 'vi')).toMatchInlineSnapshot(`
    "Chủ đề
    > “Cùng vững tin và tự cường - Hướng tới phục hồi sau đại dịch Covid-19, tái thiết bền vững, bảo vệ hành tinh, thúc đẩy quyền con người và cải tổ Liên hợp quốc”
    — Chủ đề thảo luận chung cấp cao tại khóa họp 76 của Đại hội đồng Liên hợp quốc (2021)
    [Dịp] Khóa họp 76 của Đại hội đồng Liên hợp quốc, tháng 9/2021
    [Thời điểm] Tháng 9/2021 (suy ra)
    [Ghi chú] Bản tiếng Anh là chủ đề do Liên hợp quốc công bố; bản tiếng Việt của bài không dịch sát từng chữ.
    [Nguồn] Việt Nam và Liên hợp quốc: 44 năm hợp tác và khóa họp 76 của Đại hội đồng (nhan đề do chúng tôi đặt) · tháng 9/2021 (suy ra) · đoạn 5
    Nguyên văn từng chữ · theme-unga-76-general-debate
    English | Bài báo | Câu khác"
  `);
  expect(cardOf('theme-unga-76-general-debate', 'en')).toMatchInlineSnapshot(`
    "Theme
    > “Cùng vững tin và tự cường - Hướng tới phục hồi sau đại dịch Covid-19, tái thiết bền vững, bảo vệ hành tinh, thúc đẩy quyền con người và cải tổ Liên hợp quốc”
    **Official English wording:** Building resilience through hope – to recover from COVID-19, rebuild sustainably, respond to the needs of the planet, respect the rights of people, and revitalize the United Nations
    — Theme of the high-level general debate of the 76th UN General Assembly (2021)
    [Occasion] 76th session of the UN General Assembly, September 2021
    [When] September 2021 (inferred)
    [Note] The English is the theme as the United Nations published it; the article’s Vietnamese is not a word-for-word match.
    [Sources] • Vietnam and the United Nations: 44 years of cooperation and the 76th General Assembly (our title) · September 2021 (inferred) · para. 5
    • United Nations: general debate of the 76th session (from outside the articles) https://gadebate.un.org/generaldebate76/en/
    Word for word · theme-unga-76-general-debate
    Tiếng Việt | Article | Another"
  `);
});

test('words reported by us, of what was planned', () => {
  expect(cardOf('le-hoai-trung-cuba-visit', 'vi')).toMatchInlineSnapshot(`
    "Lê Hoài Trung
    Qua chuyến thăm Cuba của ông Tô Lâm, hai Đảng và hai Nhà nước muốn hiểu nhau hơn, phối hợp trong các vấn đề quốc tế, và định ra hướng đi cùng biện pháp cụ thể để mở rộng hợp tác, kể cả kinh tế và thương mại.
    — Trưởng Ban Đối ngoại Trung ương
    [Dịp] Trước chuyến thăm cấp Nhà nước tới Cuba, tháng 9/2024
    [Thời điểm] Tháng 9/2024 (suy ra)
    [Dự kiến] Nguồn nói về dự định, chưa phải kết quả.
    [Nguồn] Tổng Bí thư, Chủ tịch nước Tô Lâm dự Tuần lễ Cấp cao Đại hội đồng Liên hợp quốc khóa 79, làm việc tại Hoa Kỳ và thăm Cuba (nhan đề do chúng tôi đặt) · tháng 9/2024 (suy ra) · đoạn 23
    Thuật lại bằng lời của chúng tôi, không phải nguyên văn · le-hoai-trung-cuba-visit
    English | Bài báo | Câu khác"
  `);
  expect(cardOf('le-hoai-trung-cuba-visit', 'en')).toMatchInlineSnapshot(`
    "Lê Hoài Trung
    Through Tô Lâm’s visit to Cuba the two Parties and States want to understand each other better, coordinate on international issues, and set directions and concrete measures for wider cooperation, the economy and trade included.
    — Head of the Party Central Committee’s Commission for External Relations
    [Occasion] Ahead of the state visit to Cuba, September 2024
    [When] September 2024 (inferred)
    [Planned] The source speaks of what was planned, not of what happened.
    [Source] Tô Lâm to attend the 79th UN General Assembly’s high-level week, work in the United States and visit Cuba (our title) · September 2024 (inferred) · para. 23
    Reported in our own words, not a quotation · le-hoai-trung-cuba-visit
    Tiếng Việt | Article | Another"
  `);
});

test('a figure with its growth and the wording of another article', () => {
  expect(cardOf('us-trade-8m-2024', 'vi')).toMatchInlineSnapshot(`
    "Kim ngạch thương mại song phương Việt Nam – Hoa Kỳ
    **Gần 88 tỷ USD**
    -# Nguyên văn trong bài:
    > “Kim ngạch thương mại song phương 8 tháng đầu năm 2024 đạt gần 88 tỷ USD , tăng 22%”
    [Phạm vi] Việt Nam – Hoa Kỳ
    [Thời gian] Từ tháng 1 đến tháng 8/2024
    [Mức thay đổi] Tăng 22% (bài không nêu so với thời kỳ nào)
    [Ghi chú] Chỉ tính 8 tháng đầu năm 2024. Không so sánh được với mốc 100 tỷ USD trong bài năm 2025, vốn không ghi thời kỳ.
    [Nguồn] • Phó Thủ tướng Bùi Thanh Sơn trả lời báo chí trước chuyến đi của Tổng Bí thư, Chủ tịch nước Tô Lâm (nhan đề do chúng tôi đặt) · tháng 9/2024 · đoạn 23
    • “Tổng Bí thư, Chủ tịch nước đến New York dự tuần lễ cấp cao Đại hội đồng LHQ” · vietnamplus.vn · ngày 22/9/2024 (suy ra) · đoạn 13
    ↳ đoạn 13: “Trong 8 tháng đầu năm 2024, kim ngạch thương mại song phương đạt gần 88 tỷ USD, tăng 22%”
    Số liệu · us-trade-8m-2024
    English | Bài báo"
  `);
  expect(cardOf('us-trade-8m-2024', 'en')).toMatchInlineSnapshot(`
    "Vietnam–United States bilateral trade turnover
    **Nearly 88 billion USD**
    -# In the article’s words:
    > “Kim ngạch thương mại song phương 8 tháng đầu năm 2024 đạt gần 88 tỷ USD , tăng 22%”
    [What it covers] Vietnam–United States
    [Period] January–August 2024
    [Change] Up 22% (the article does not say against which period)
    [Note] The first eight months of 2024 only. Not comparable with the 100 billion US dollar mark of the 2025 article, which gives no period.
    [Sources] • Deputy Prime Minister Bùi Thanh Sơn answers the press before the trip of General Secretary and President Tô Lâm (our title) · September 2024 · para. 23
    • General Secretary and President arrives in New York for the UN General Assembly’s high-level week (title translated by us) · vietnamplus.vn · 22 September 2024 (inferred) · para. 13
    ↳ para. 13: “Trong 8 tháng đầu năm 2024, kim ngạch thương mại song phương đạt gần 88 tỷ USD, tăng 22%”
    Figure · us-trade-8m-2024
    Tiếng Việt | Article"
  `);
});

test('a figure beside another of its series', () => {
  expect(cardOf('un-76-years', 'vi')).toMatchInlineSnapshot(`
    "Số năm từ khi Liên hợp quốc thành lập
    **76 năm**
    -# Nguyên văn trong bài:
    > “76 năm phát triển”
    [Phạm vi] Liên hợp quốc
    [Tính đến] Tháng 9/2021 (suy ra)
    [Cùng chỉ số, thời điểm khác] 80 năm · năm 2025 (suy ra)
    [Nguồn] Việt Nam và Liên hợp quốc: 44 năm hợp tác và khóa họp 76 của Đại hội đồng (nhan đề do chúng tôi đặt) · tháng 9/2021 (suy ra) · đoạn 4
    Số liệu · un-76-years
    English | Bài báo"
  `);
  expect(cardOf('un-76-years', 'en')).toMatchInlineSnapshot(`
    "Years since the United Nations was founded
    **76 years**
    -# In the article’s words:
    > “76 năm phát triển”
    [What it covers] United Nations
    [As of] September 2021 (inferred)
    [Same measure, other times] 80 years · 2025 (inferred)
    [Source] Vietnam and the United Nations: 44 years of cooperation and the 76th General Assembly (our title) · September 2021 (inferred) · para. 4
    Figure · un-76-years
    Tiếng Việt | Article"
  `);
});

test('an article', () => {
  expect(cardOf('to-lam-arrives-new-york-2024', 'vi')).toMatchInlineSnapshot(`
    "Tổng Bí thư, Chủ tịch nước đến New York dự tuần lễ cấp cao Đại hội đồng LHQ
    • Lúc 17h05 ngày 21/9/2024 (giờ địa phương), Tổng Bí thư, Chủ tịch nước Tô Lâm và đoàn Việt Nam đến sân bay J.F. Kennedy ở New York, được Đại sứ Nguyễn Quốc Dũng và Đại sứ Đặng Hoàng Giang đón. *(đoạn 5, 6)*
    • Ông tới dự Hội nghị Thượng đỉnh Tương lai, Phiên thảo luận chung của Đại hội đồng khóa 79 và làm việc tại Hoa Kỳ; đây là chuyến đầu tiên như vậy của ông ở cương vị mới. *(đoạn 2, 7)*
    • Bài điểm lại gần 50 năm Việt Nam cùng Liên hợp quốc, từ thời tái thiết sau chiến tranh đến những vị trí quan trọng Việt Nam đã và đang đảm nhiệm. *(đoạn 8–11)*
    • Với Hoa Kỳ, một năm Đối tác chiến lược toàn diện đã đem lại kết quả; kim ngạch thương mại song phương tám tháng đầu năm 2024 đạt gần 88 tỷ USD, tăng 22%. *(đoạn 12–14)*
    [Thời gian đăng] Ngày 22/9/2024 (suy ra) · vietnamplus.vn
    [Ghi chú] Bài không ghi ngày đăng; suy ra từ giờ đến New York (17h05 ngày 21/9, tức sáng 22/9/2024 giờ Việt Nam). Nguồn ghi ở cuối bài là vietnamplus.vn; các tin “Đọc thêm” về Hà Tĩnh cho thấy bản này được một trang khác đăng lại.
    Bài báo · to-lam-arrives-new-york-2024
    English | Số liệu (5) | Mốc thời gian (4) | Thông tin (17)"
  `);
  expect(cardOf('to-lam-arrives-new-york-2024', 'en')).toMatchInlineSnapshot(`
    "General Secretary and President arrives in New York for the UN General Assembly’s high-level week
    • At 17:05 local time on 21 September 2024 General Secretary and President Tô Lâm and the Vietnamese delegation arrived at J.F. Kennedy airport in New York, where Ambassadors Nguyễn Quốc Dũng and Đặng Hoàng Giang met them. *(paras. 5, 6)*
    • He came for the Summit of the Future, the general debate of the 79th General Assembly and work in the United States, his first such trip in his new office. *(paras. 2, 7)*
    • The article looks back on nearly 50 years of Vietnam with the United Nations, from rebuilding after war to the important posts Vietnam has held and holds. *(paras. 8–11)*
    • With the United States, a year of Comprehensive Strategic Partnership has shown results; bilateral trade came to nearly 88 billion US dollars in the first eight months of 2024, up 22%. *(paras. 12–14)*
    [Published] 22 September 2024 (inferred) · vietnamplus.vn · title translated by us
    [Note] The article prints no date; inferred from the arrival in New York (17:05 on 21 September, the morning of 22 September 2024 in Vietnam). The source line names vietnamplus.vn; the “Read more” items about Hà Tĩnh show that another site republished this copy.
    Article · to-lam-arrives-new-york-2024
    Tiếng Việt | Figures (5) | Dates (4) | Facts (17)"
  `);
});

test('an event whose sources differ', () => {
  expect(cardOf('to-lam-trip-2024', 'vi')).toMatchInlineSnapshot(`
    "Tổng Bí thư, Chủ tịch nước Tô Lâm đi Liên hợp quốc, Hoa Kỳ và Cuba
    **Từ ngày 21 đến ngày 27/9/2024 · 2 năm trước**
    Việt Nam · Liên hợp quốc · Hoa Kỳ · Cuba
    [Dự kiến] Nguồn nói về dự định, chưa phải kết quả.
    [Ghi chú] Ông đi cùng Phu nhân và đoàn đại biểu cấp cao. Hai bài viết trước chuyến đi ghi ngày khác nhau: 21–27/9 và 22–26/9/2024. Đoàn đến New York chiều 21/9 giờ địa phương, tức sáng 22/9 giờ Việt Nam.
    [Các nguồn nói khác nhau] **Từ ngày 21 đến ngày 27/9/2024**: Tổng Bí thư, Chủ tịch nước Tô Lâm dự Tuần lễ Cấp cao Đại hội đồng Liên hợp quốc khóa 79, làm việc tại Hoa Kỳ và thăm Cuba (nhan đề do chúng tôi đặt) · tháng 9/2024 (suy ra) · đoạn 1
    **Từ ngày 22 đến ngày 26/9/2024**: Phó Thủ tướng Bùi Thanh Sơn trả lời báo chí trước chuyến đi của Tổng Bí thư, Chủ tịch nước Tô Lâm (nhan đề do chúng tôi đặt) · tháng 9/2024 · đoạn 1
    Sự kiện · to-lam-trip-2024
    English"
  `);
  expect(cardOf('to-lam-trip-2024', 'en')).toMatchInlineSnapshot(`
    "General Secretary and President Tô Lâm’s trip to the United Nations, the United States and Cuba
    **21–27 September 2024 · 2 years ago**
    Vietnam · United Nations · United States · Cuba
    [Planned] The source speaks of what was planned, not of what happened.
    [Note] With his wife and a high-level delegation. Two articles written before the trip give different dates: 21–27 and 22–26 September 2024. The delegation reached New York on the afternoon of 21 September local time, the morning of 22 September in Vietnam.
    [Sources differ] **21–27 September 2024**: Tô Lâm to attend the 79th UN General Assembly’s high-level week, work in the United States and visit Cuba (our title) · September 2024 (inferred) · para. 1
    **22–26 September 2024**: Deputy Prime Minister Bùi Thanh Sơn answers the press before the trip of General Secretary and President Tô Lâm (our title) · September 2024 · para. 1
    Event · to-lam-trip-2024
    Tiếng Việt"
  `);
});

test('an event whose day no article gives', () => {
  expect(cardOf('vn-cuba-relations', 'vi')).toMatchInlineSnapshot(`
    "Việt Nam và Cuba thiết lập quan hệ ngoại giao
    **Ngày 2/12/1960 · 65 năm trước · tròn 66 năm vào ngày 2/12/2026**
    Việt Nam · Cuba
    [Ghi chú] Bài chỉ ghi năm 1960; ngày 2/12 lấy từ nguồn ngoài bài.
    [Nguồn] • Tổng Bí thư, Chủ tịch nước Tô Lâm dự Tuần lễ Cấp cao Đại hội đồng Liên hợp quốc khóa 79, làm việc tại Hoa Kỳ và thăm Cuba (nhan đề do chúng tôi đặt) · tháng 9/2024 (suy ra) · đoạn 22
    • Thông tấn xã Việt Nam: Việt Nam và Cuba thiết lập quan hệ ngoại giao ngày 2/12/1960 (ngoài các bài báo) https://en.vietnamplus.vn/greetings-on-60th-anniversary-of-vietnamcuba-diplomatic-ties/191454.vnp
    Sự kiện · vn-cuba-relations
    English"
  `);
  expect(cardOf('vn-cuba-relations', 'en')).toMatchInlineSnapshot(`
    "Vietnam and Cuba establish diplomatic relations
    **2 December 1960 · 65 years ago · 66 years on 2 December 2026**
    Vietnam · Cuba
    [Note] The article gives only the year 1960; the day, 2 December, is known from outside it.
    [Sources] • Tô Lâm to attend the 79th UN General Assembly’s high-level week, work in the United States and visit Cuba (our title) · September 2024 (inferred) · para. 22
    • Vietnam News Agency: Vietnam and Cuba established diplomatic ties on December 2, 1960 (from outside the articles) https://en.vietnamplus.vn/greetings-on-60th-anniversary-of-vietnamcuba-diplomatic-ties/191454.vnp
    Event · vn-cuba-relations
    Tiếng Việt"
  `);
});

test('a fact with a note', () => {
  expect(cardOf('first-general-secretary-at-unga', 'vi')).toMatchInlineSnapshot(`
    "Thông tin · tháng 9/2024 (suy ra)
    Tháng 9/2024 là lần đầu ông Tô Lâm dự hoạt động đa phương và làm việc tại Hoa Kỳ ở cương vị mới, cũng là lần đầu một Tổng Bí thư, Chủ tịch nước Việt Nam trực tiếp dự các phiên cấp cao của Đại hội đồng Liên hợp quốc.
    [Ghi chú] Nói về người giữ cả hai chức vụ: theo bài về khóa 76, Chủ tịch nước Nguyễn Xuân Phúc đã dẫn đầu đoàn Việt Nam dự Đại hội đồng năm 2021.
    [Nguồn] • Tổng Bí thư, Chủ tịch nước Tô Lâm dự Tuần lễ Cấp cao Đại hội đồng Liên hợp quốc khóa 79, làm việc tại Hoa Kỳ và thăm Cuba (nhan đề do chúng tôi đặt) · tháng 9/2024 (suy ra) · đoạn 6
    • Phó Thủ tướng Bùi Thanh Sơn trả lời báo chí trước chuyến đi của Tổng Bí thư, Chủ tịch nước Tô Lâm (nhan đề do chúng tôi đặt) · tháng 9/2024 · đoạn 5
    • “Tổng Bí thư, Chủ tịch nước đến New York dự tuần lễ cấp cao Đại hội đồng LHQ” · vietnamplus.vn · ngày 22/9/2024 (suy ra) · đoạn 7
    Thông tin · first-general-secretary-at-unga
    English | Bài báo"
  `);
  expect(cardOf('first-general-secretary-at-unga', 'en')).toMatchInlineSnapshot(`
    "Fact · September 2024 (inferred)
    Tô Lâm’s trip of September 2024 was his first in his new office for multilateral activities and for work in the United States, and the first time a Vietnamese General Secretary and President attended the UN General Assembly’s high-level meetings in person.
    [Note] This is about one who holds both offices: by the article on the 76th session, President Nguyễn Xuân Phúc led Vietnam’s delegation to the General Assembly in 2021.
    [Sources] • Tô Lâm to attend the 79th UN General Assembly’s high-level week, work in the United States and visit Cuba (our title) · September 2024 (inferred) · para. 6
    • Deputy Prime Minister Bùi Thanh Sơn answers the press before the trip of General Secretary and President Tô Lâm (our title) · September 2024 · para. 5
    • General Secretary and President arrives in New York for the UN General Assembly’s high-level week (title translated by us) · vietnamplus.vn · 22 September 2024 (inferred) · para. 7
    Fact · first-general-secretary-at-unga
    Tiếng Việt | Article"
  `);
});

test('a fact without a day of its own bears that of its article', () => {
  const fact = { ...(corpus.get('arrival-time-new-york') as Fact), date: undefined };
  const { embeds } = recordCard(fact, { lang: 'vi', corpus, today });
  expect(embeds?.[0]?.title).toBe('Thông tin · ngày 22/9/2024 (suy ra)');
});

test('a fact with a day of its own', () => {
  expect(cardOf('arrival-time-new-york', 'vi')).toMatchInlineSnapshot(`
    "Thông tin · ngày 21/9/2024
    Chuyên cơ chở ông Tô Lâm, Phu nhân và đoàn Việt Nam tới sân bay J.F. Kennedy lúc 17h05 ngày 21/9/2024 giờ New York, khi ở Việt Nam đã là sáng 22/9.
    [Ghi chú] Bài không ghi năm của ngày này; năm 2024 theo hai bài trước chuyến đi.
    [Nguồn] “Tổng Bí thư, Chủ tịch nước đến New York dự tuần lễ cấp cao Đại hội đồng LHQ” · vietnamplus.vn · ngày 22/9/2024 (suy ra) · đoạn 5
    Thông tin · arrival-time-new-york
    English | Bài báo"
  `);
  expect(cardOf('arrival-time-new-york', 'en')).toMatchInlineSnapshot(`
    "Fact · 21 September 2024
    The special aircraft carrying Tô Lâm, his wife and the Vietnamese delegation reached J.F. Kennedy airport at 17:05 New York time on 21 September 2024, when it was the morning of 22 September in Vietnam.
    [Note] The article gives no year for it; 2024 is from the two articles before the trip.
    [Source] General Secretary and President arrives in New York for the UN General Assembly’s high-level week (title translated by us) · vietnamplus.vn · 22 September 2024 (inferred) · para. 5
    Fact · arrival-time-new-york
    Tiếng Việt | Article"
  `);
});

test('a person', () => {
  expect(cardOf('miguel-diaz-canel', 'vi')).toMatchInlineSnapshot(`
    "Miguel Díaz-Canel Bermúdez
    • Bí thư thứ nhất Ban Chấp hành Trung ương Đảng Cộng sản Cuba, Chủ tịch nước Cộng hòa Cuba · tháng 9/2024
    -# Tổng Bí thư, Chủ tịch nước Tô Lâm dự Tuần lễ Cấp cao Đại hội đồng Liên hợp quốc khóa 79, làm việc tại Hoa Kỳ và thăm Cuba (nhan đề do chúng tôi đặt) · tháng 9/2024 (suy ra) · đoạn 1, 17
    -# Phó Thủ tướng Bùi Thanh Sơn trả lời báo chí trước chuyến đi của Tổng Bí thư, Chủ tịch nước Tô Lâm (nhan đề do chúng tôi đặt) · tháng 9/2024 · đoạn 1
    [Còn gọi là] Miguel Diaz Canel Bermudez
    Nhân vật · miguel-diaz-canel
    English"
  `);
  expect(cardOf('miguel-diaz-canel', 'en')).toMatchInlineSnapshot(`
    "Miguel Díaz-Canel Bermúdez
    • First Secretary of the Communist Party of Cuba and President of the Republic of Cuba · September 2024
    -# Tô Lâm to attend the 79th UN General Assembly’s high-level week, work in the United States and visit Cuba (our title) · September 2024 (inferred) · paras. 1, 17
    -# Deputy Prime Minister Bùi Thanh Sơn answers the press before the trip of General Secretary and President Tô Lâm (our title) · September 2024 · para. 1
    [Also called] Miguel Diaz Canel Bermudez
    Person · miguel-diaz-canel
    Tiếng Việt"
  `);
});

test('a term', () => {
  expect(cardOf('un-general-assembly', 'vi')).toMatchInlineSnapshot(`
    "Đại hội đồng Liên hợp quốc
    Cơ quan gồm mọi nước thành viên Liên hợp quốc, họp khóa thường kỳ hằng năm.
    [Còn gọi là] ĐHĐ LHQ
    [Nguồn] • Tổng Bí thư, Chủ tịch nước Tô Lâm dự Tuần lễ Cấp cao Đại hội đồng Liên hợp quốc khóa 79, làm việc tại Hoa Kỳ và thăm Cuba (nhan đề do chúng tôi đặt) · tháng 9/2024 (suy ra) · đoạn 11
    • Chủ tịch nước Lương Cường dự Đại hội đồng Liên hợp quốc khóa 80 và hoạt động song phương tại Mỹ (nhan đề do chúng tôi đặt) · tháng 9/2025 (suy ra) · đoạn 1
    • “Tổng Bí thư, Chủ tịch nước đến New York dự tuần lễ cấp cao Đại hội đồng LHQ” · vietnamplus.vn · ngày 22/9/2024 (suy ra) · đoạn 1
    • Việt Nam và Liên hợp quốc: 44 năm hợp tác và khóa họp 76 của Đại hội đồng (nhan đề do chúng tôi đặt) · tháng 9/2021 (suy ra) · đoạn 3
    • Hiến chương Liên hợp quốc, Chương IV (ngoài các bài báo)
    Thuật ngữ · un-general-assembly
    English | Được nhắc đến trong"
  `);
  expect(cardOf('un-general-assembly', 'en')).toMatchInlineSnapshot(`
    "United Nations General Assembly
    The body of all UN member states; it meets in a regular session each year.
    [Also called] UNGA
    [Sources] • Tô Lâm to attend the 79th UN General Assembly’s high-level week, work in the United States and visit Cuba (our title) · September 2024 (inferred) · para. 11
    • President Lương Cường to attend the 80th UN General Assembly, with bilateral activities in the United States (our title) · September 2025 (inferred) · para. 1
    • General Secretary and President arrives in New York for the UN General Assembly’s high-level week (title translated by us) · vietnamplus.vn · 22 September 2024 (inferred) · para. 1
    • Vietnam and the United Nations: 44 years of cooperation and the 76th General Assembly (our title) · September 2021 (inferred) · para. 3
    • Charter of the United Nations, Chapter IV (from outside the articles)
    Term · un-general-assembly
    Tiếng Việt | Spoken of in"
  `);
});
