/**
 * Every sentence that the commands and cards say, in both languages.
 * `en` gives the shape; a word missing in `vi` does not compile. The daily post has its own, in daily/words.ts.
 */
import type { Lang } from './lang.ts';

/** "1st", "22nd", "80th". */
export function ordinal(number: number): string {
  const ending = { one: 'st', two: 'nd', few: 'rd', other: 'th', zero: 'th', many: 'th' };
  return `${number}${ending[new Intl.PluralRules('en', { type: 'ordinal' }).select(number)]}`;
}

/** "1 article", "5 articles". */
function some(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? '' : 's'}`;
}

const en = {
  /** Name of this language, as its button shows it. */
  language: 'English',

  kind: {
    article: 'Article',
    quotation: 'Quotation',
    reported: 'Reported statement',
    figure: 'Figure',
    fact: 'Fact',
    event: 'Event',
    person: 'Person',
    term: 'Term',
  },
  parts: { quotation: 'Quotations', figure: 'Figures', event: 'Dates', fact: 'Facts' },
  /** Words reported by us are no quotations. */
  quotationsOf: (quoted: number, reported: number) => {
    if (quoted === 0) return `Reported statements (${reported})`;
    return reported === 0 ? `Quotations (${quoted})` : `Quotations (${quoted}), reported (${reported})`;
  },

  quoteMarks: ['“', '”'] as readonly string[],
  verbatim: 'Word for word',
  reported: 'Reported in our own words, not a quotation',
  retold: 'reported',
  theme: 'Theme',
  principle: 'Principle',
  translationByUs: 'Our translation',
  translated: 'translated',
  /** Shown in the language that it is in. */
  wordingOfficial: 'Official English wording',
  official: 'official wording',
  askedBy: 'Asked by',
  occasion: 'Occasion',
  said: 'When',

  figureInWords: 'In the article’s words',
  scope: 'What it covers',
  period: 'Period',
  asOf: 'As of',
  change: 'Change',
  /** Of a figure, in per cent without its sign. */
  changes: {
    up: (percent: string) => `Up ${percent}`,
    down: (percent: string) => `Down ${percent}`,
    none: 'Unchanged',
  },
  comparable: 'Same measure, other times',
  qualifier: {
    exact: (value: string) => value,
    nearly: (value: string) => `nearly ${value}`,
    over: (value: string) => `over ${value}`,
    passed: (value: string) => `passed ${value}`,
    about: (value: string) => `about ${value}`,
    expected: (value: string) => `${value} (expected)`,
    rank: (value: string) => (/^\d+$/.test(value) ? ordinal(Number(value)) : `no. ${value}`),
  },

  published: 'Published',
  titleByUs: 'our title',
  titleTranslated: 'title translated by us',
  paragraph: (number: string) => `para.\u00a0${number}`,
  paragraphs: (numbers: string) => `paras.\u00a0${numbers}`,
  preview: 'The source speaks of what was planned, not of what happened.',

  planned: 'Planned',
  source: 'Source',
  sources: 'Sources',
  more: (count: number) => `… and ${count} more`,
  outside: 'from outside the articles',
  dayOutside: 'day known from outside the articles',
  /** Of a month or year. */
  dateOutside: 'date known from outside the articles',
  note: 'Note',
  sourcesDisagree: 'Sources differ',
  /** Of an article that tells of the event. */
  dayNotGiven: 'the article does not give the day of the event',
  yearsAgo: (years: number) => (years === 1 ? '1 year ago' : `${years} years ago`),
  /** Of an anniversary to come this year. */
  yearsOn: (years: number, day: string) => `${years === 1 ? '1 year' : `${years} years`} on ${day}`,
  anniversary: (years: number) => `${ordinal(years)} anniversary`,
  /** Of the day on which something happened. */
  anniversaryOf: (years: number, day: string) => `${years === 1 ? '1 year' : `${years} years`} since ${day}`,
  standsIn: 'Happened on 29 February; in years without that day, marked on the 28th',
  aliases: 'Also called',

  pick: { list: 'Choose one to read it', matches: 'Other close matches', named: 'Spoken of in' },
  /** Of more than a select can offer. */
  pickSome: (offer: string, shown: number, all: number) => `${offer}: first ${shown} of ${all}`,
  matches: (count: number, query: string) =>
    count === 1 ? `1 match for ${query}` : `${count} matches for ${query}`,
  /** Of more matches than these. */
  firstMatches: (count: number, query: string) => `First ${count} matches for ${query}`,
  page: (page: number, pages: number) => `Page ${page} of ${pages}`,
  /** Of a list that has more pages and no pager. */
  inMenu: (shown: number, offered: number, all: number) =>
    `Shown here: ${shown} of ${all}. The menu below has ${offered < all ? `the first ${offered}` : `all ${all}`}.`,
  previous: 'Previous',
  next: 'Next',
  another: 'Another',
  readArticle: 'Article',
  share: 'Share',
  report: 'Report a mistake',

  nothingFound: 'Nothing found',
  /** By the command that asked: those that look at one kind alone do not speak of the others. */
  notFound: {
    search: (query: string) =>
      `I found nothing that answers ${query}. I answer only from what is in my collection.`,
    quote: (query: string) =>
      `I found no quotation that answers ${query}. \`/search\` looks through everything I know.`,
    figure: (query: string) =>
      `I found no figure that answers ${query}. \`/search\` looks through everything I know.`,
    summary: (query: string) =>
      `I found no article that answers ${query}. \`/search\` looks through everything I know.`,
  },
  /** For words that stand in records of which none is clearly meant. */
  unclear: 'No clear answer',
  heldIn: (count: number, query: string) =>
    count === 1
      ? `${query} appears in one record, and I cannot tell whether it is the one you mean.`
      : `${query} appears in ${count} records, and I cannot tell which one you mean. A word or two more would help, such as a name, a country or a year.`,
  noWordsOf: (name: string) => `Nothing in my collection quotes ${name}.`,
  suggestions: 'Suggestions, not answers:',
  gone: (id: string) =>
    `There is no record ${id}: it may have been renamed or withdrawn. Please search again.`,
  mayBeGone: 'If that was a record’s id, it may have been renamed or withdrawn.',
  nothingToSearch: 'Type a few letters to search for, for example “Castro” or “88 billion”.',
  unknownCommand: 'This command no longer exists. Type / to see the commands.',
  olderButton: 'This button is from an older version of the bot. Please run the command again.',
  bug: (reference: string) => `Something went wrong on our side; it has been noted. Reference: ${reference}`,
  nearMark: '≈',

  noQuotations: 'None of the articles in my collection holds a quotation.',
  onThisDay: (day: string) => `On this day: ${day}`,
  nothingOnThisDay: (day: string) => `I know of no event on ${day}.`,
  nextUp: 'Coming next:',
  upcoming: 'Coming anniversaries and events',
  noUpcoming: 'I know of no coming anniversary or event with an exact day.',
  daysLeft: (days: number) => (days === 0 ? 'today' : days === 1 ? 'tomorrow' : `in ${days} days`),
  onlyUpcoming: 'These are all that I know of with an exact day.',
  /** Of a day with more events than a suggestion can name. */
  moreEvents: (count: number) => `and ${count} more`,
  badDay: (value: string) =>
    `I find no day ${value} in the calendar. Write it as 2/12 (day/month) or “2 December”.`,
  /** For a month, of which the days are suggested. */
  monthOnly: (value: string) =>
    `${value} is a month. Pick one of the days suggested, or write a day as 2/12 (day/month).`,
  /** For what is no date at all. */
  unclearDay: (value: string) =>
    `I cannot tell which day ${value} is. Write it as 2/12 (day/month) or “2 December”.`,

  about: {
    title: 'Dấu Mốc',
    what: 'Sourced facts from Vietnam’s diplomacy news: what was said, by whom, when, and in which paragraph of which article.',
    promise:
      'Everything here has its source, no quotation differs from its source by a character, and when I do not know, I say so.',
    holds: 'What I hold',
    articles: 'Articles',
    moreArticles: (count: number) => `… and ${count} more: \`/summary\``,
    commands: 'Commands',
    mistake: 'Found a mistake?',
    howToReport: 'Please tell us, and give the id at the foot of the card.',
    tellOperator: 'Please tell the people who run this bot, and give the id at the foot of the card.',
    counts: (
      count: Record<'articles' | 'quotations' | 'reported' | 'figures' | 'events' | 'facts', number>,
    ) =>
      [
        some(count.articles, 'article'),
        `${some(count.quotations, 'quotation')}, word for word`,
        `${some(count.reported, 'statement')} reported in our own words`,
        some(count.figures, 'figure'),
        some(count.events, 'event'),
        some(count.facts, 'fact'),
      ].join(' · '),
  },
};

export type Words = typeof en;

const vi: Words = {
  language: 'Tiếng Việt',

  kind: {
    article: 'Bài báo',
    quotation: 'Trích dẫn',
    reported: 'Phát biểu thuật lại',
    figure: 'Số liệu',
    fact: 'Thông tin',
    event: 'Sự kiện',
    person: 'Nhân vật',
    term: 'Thuật ngữ',
  },
  parts: { quotation: 'Trích dẫn', figure: 'Số liệu', event: 'Mốc thời gian', fact: 'Thông tin' },
  quotationsOf: (quoted, reported) => {
    if (quoted === 0) return `Phát biểu thuật lại (${reported})`;
    return reported === 0 ? `Trích dẫn (${quoted})` : `Trích dẫn (${quoted}), thuật lại (${reported})`;
  },

  quoteMarks: ['“', '”'],
  verbatim: 'Nguyên văn từng chữ',
  reported: 'Thuật lại bằng lời của chúng tôi, không phải nguyên văn',
  retold: 'thuật lại',
  theme: 'Chủ đề',
  principle: 'Nguyên tắc',
  translationByUs: 'Bản dịch của chúng tôi',
  translated: 'bản dịch',
  wordingOfficial: 'Bản tiếng Việt chính thức',
  official: 'bản chính thức',
  askedBy: 'Người hỏi',
  occasion: 'Dịp',
  said: 'Thời điểm',

  figureInWords: 'Nguyên văn trong bài',
  scope: 'Phạm vi',
  period: 'Thời gian',
  asOf: 'Tính đến',
  change: 'Mức thay đổi',
  changes: {
    up: (percent) => `Tăng ${percent}`,
    down: (percent) => `Giảm ${percent}`,
    none: 'Không đổi',
  },
  comparable: 'Cùng chỉ số, thời điểm khác',
  qualifier: {
    exact: (value) => value,
    nearly: (value) => `gần ${value}`,
    over: (value) => `hơn ${value}`,
    passed: (value) => `vượt ${value}`,
    about: (value) => `khoảng ${value}`,
    expected: (value) => `${value} (dự kiến)`,
    rank: (value) => (value === '1' ? 'thứ nhất' : value === '2' ? 'thứ hai' : `thứ ${value}`),
  },

  published: 'Thời gian đăng',
  titleByUs: 'nhan đề do chúng tôi đặt',
  titleTranslated: 'nhan đề do chúng tôi dịch',
  paragraph: (number) => `đoạn\u00a0${number}`,
  paragraphs: (numbers) => `đoạn\u00a0${numbers}`,
  preview: 'Nguồn nói về dự định, chưa phải kết quả.',

  planned: 'Dự kiến',
  source: 'Nguồn',
  sources: 'Nguồn',
  more: (count) => `… và ${count} mục khác`,
  outside: 'ngoài các bài báo',
  dayOutside: 'ngày theo nguồn ngoài các bài báo',
  dateOutside: 'thời điểm theo nguồn ngoài các bài báo',
  note: 'Ghi chú',
  sourcesDisagree: 'Các nguồn nói khác nhau',
  dayNotGiven: 'bài không ghi ngày của sự kiện',
  yearsAgo: (years) => `${years} năm trước`,
  yearsOn: (years, day) => `tròn ${years} năm vào ${day}`,
  anniversary: (years) => `kỷ niệm ${years} năm`,
  anniversaryOf: (years, day) => `kỷ niệm ${years} năm ${day}`,
  standsIn: 'Diễn ra ngày 29/2; năm không nhuận nhắc vào ngày 28/2',
  aliases: 'Còn gọi là',

  pick: { list: 'Chọn một mục để đọc', matches: 'Các kết quả khác', named: 'Được nhắc đến trong' },
  pickSome: (offer, shown, all) => `${offer}: ${shown} mục đầu trong số ${all}`,
  matches: (count, query) => `${count} kết quả cho ${query}`,
  firstMatches: (count, query) => `${count} kết quả đầu tiên cho ${query}`,
  page: (page, pages) => `Trang ${page}/${pages}`,
  inMenu: (shown, offered, all) =>
    `Ở đây hiện ${shown} trong số ${all} mục. Danh sách chọn bên dưới có ${offered < all ? `${offered} mục đầu` : `đủ ${all} mục`}.`,
  previous: 'Trước',
  next: 'Sau',
  another: 'Câu khác',
  readArticle: 'Bài báo',
  share: 'Chia sẻ',
  report: 'Báo lỗi',

  nothingFound: 'Không tìm thấy',
  notFound: {
    search: (query) =>
      `Tôi không tìm thấy câu trả lời nào cho ${query}. Tôi chỉ trả lời từ những gì có trong kho tư liệu của mình.`,
    quote: (query) =>
      `Tôi không tìm thấy trích dẫn nào cho ${query}. Hãy thử \`/tìm\` để tìm trong mọi thứ tôi biết.`,
    figure: (query) =>
      `Tôi không tìm thấy số liệu nào cho ${query}. Hãy thử \`/tìm\` để tìm trong mọi thứ tôi biết.`,
    summary: (query) =>
      `Tôi không tìm thấy bài báo nào cho ${query}. Hãy thử \`/tìm\` để tìm trong mọi thứ tôi biết.`,
  },
  unclear: 'Chưa rõ câu trả lời',
  heldIn: (count, query) =>
    count === 1
      ? `${query} xuất hiện trong một mục, nhưng tôi không rõ đó có phải là mục bạn cần không.`
      : `${query} xuất hiện trong ${count} mục, và tôi không rõ bạn cần mục nào. Hãy thêm một vài chữ, chẳng hạn tên người, tên nước hoặc năm.`,
  noWordsOf: (name) => `Trong kho tư liệu của tôi không có lời nào của ${name}.`,
  suggestions: 'Gợi ý, không phải câu trả lời:',
  gone: (id) => `Không có mục ${id}: có thể mục này đã được đổi tên hoặc rút lại. Mời bạn tìm lại.`,
  mayBeGone: 'Nếu đó là mã của một mục, có thể mục ấy đã được đổi tên hoặc rút lại.',
  nothingToSearch: 'Hãy gõ vài chữ để tìm, chẳng hạn “Castro” hoặc “88 tỷ”.',
  unknownCommand: 'Lệnh này không còn nữa. Gõ / để xem các lệnh hiện có.',
  olderButton: 'Nút này thuộc phiên bản cũ của bot. Mời bạn dùng lại lệnh.',
  bug: (reference) => `Có lỗi ở phía chúng tôi và lỗi đã được ghi lại. Mã tra cứu: ${reference}`,
  nearMark: '≈',

  noQuotations: 'Chưa bài báo nào trong kho tư liệu của tôi có câu trích dẫn.',
  onThisDay: (day) => `Ngày này năm xưa, ${day}`,
  nothingOnThisDay: (day) => `Trong kho tư liệu của tôi không có sự kiện nào vào ${day}.`,
  nextUp: 'Sắp tới:',
  upcoming: 'Ngày kỷ niệm và sự kiện sắp tới',
  noUpcoming: 'Trong kho tư liệu của tôi không có ngày kỷ niệm hay sự kiện sắp tới nào biết rõ ngày.',
  daysLeft: (days) => (days === 0 ? 'hôm nay' : days === 1 ? 'ngày mai' : `còn ${days} ngày`),
  onlyUpcoming: 'Tôi chỉ biết rõ ngày của những mục này.',
  moreEvents: (count) => `và ${count} sự kiện khác`,
  badDay: (value) =>
    `Trong lịch tôi không thấy ngày ${value}. Hãy viết theo dạng 2/12 (ngày/tháng) hoặc “2 tháng 12”.`,
  monthOnly: (value) =>
    `${value} là một tháng. Hãy chọn một ngày trong các gợi ý, hoặc viết một ngày như 2/12.`,
  unclearDay: (value) =>
    `Tôi không hiểu ${value} là ngày nào. Hãy viết theo dạng 2/12 (ngày/tháng) hoặc “2 tháng 12”.`,

  about: {
    title: 'Dấu Mốc',
    what: 'Thông tin có dẫn nguồn từ tin tức ngoại giao Việt Nam: ai nói gì, khi nào, ở đoạn nào của bài báo nào.',
    promise:
      'Mọi thông tin ở đây đều có nguồn, mọi câu trích dẫn đều đúng với nguồn đến từng ký tự, và khi không biết, tôi nói là không biết.',
    holds: 'Kho tư liệu có',
    articles: 'Các bài báo',
    moreArticles: (count) => `… và ${count} bài khác: \`/tóm-tắt\``,
    commands: 'Các lệnh',
    mistake: 'Thấy chỗ sai?',
    howToReport: 'Hãy báo cho chúng tôi, kèm mã ghi ở cuối câu trả lời.',
    tellOperator: 'Hãy báo cho người vận hành bot này, kèm mã ghi ở cuối câu trả lời.',
    counts: (count) =>
      `${count.articles} bài báo · ${count.quotations} trích dẫn nguyên văn · ${count.reported} phát biểu thuật lại · ${count.figures} số liệu · ${count.events} sự kiện · ${count.facts} thông tin`,
  },
};

export const words: Record<Lang, Words> = { vi, en };

/** How a command or an option is called and what it does. */
export type Described = { name: Record<Lang, string>; description: Record<Lang, string> };

/** Names, descriptions and options of the commands, as Discord shows them while typing. */
export const commandWords = {
  quote: {
    name: { vi: 'trích-dẫn', en: 'quote' },
    description: {
      vi: 'Ai đã nói gì: tìm một câu trích nguyên văn',
      en: 'Who said what: find a quotation, word for word',
    },
  },
  summary: {
    name: { vi: 'tóm-tắt', en: 'summary' },
    description: { vi: 'Một bài báo trong vài câu', en: 'An article in a few sentences' },
  },
  figure: {
    name: { vi: 'số-liệu', en: 'figure' },
    description: { vi: 'Kim ngạch thương mại và các con số khác', en: 'Trade turnover and other numbers' },
  },
  'on-this-day': {
    name: { vi: 'ngày-này', en: 'on-this-day' },
    description: { vi: 'Ngày này năm xưa có sự kiện gì', en: 'What happened on this day' },
  },
  upcoming: {
    name: { vi: 'sắp-tới', en: 'upcoming' },
    description: {
      vi: 'Những ngày kỷ niệm và sự kiện sắp tới',
      en: 'The next anniversaries and events',
    },
  },
  search: {
    name: { vi: 'tìm', en: 'search' },
    description: { vi: 'Tìm trong mọi thứ tôi biết', en: 'Search everything I know' },
  },
  about: {
    name: { vi: 'giới-thiệu', en: 'about' },
    description: {
      vi: 'Bot này là gì, dựa vào nguồn nào, báo lỗi ra sao',
      en: 'What this bot is, its sources, how to report a mistake',
    },
  },
} as const;

export const optionWords = {
  search: {
    name: { vi: 'từ-khóa', en: 'search' },
    description: {
      vi: 'Vài chữ, có dấu hay không đều được',
      en: 'A few letters, with or without diacritics',
    },
  },
  article: {
    name: { vi: 'bài-báo', en: 'article' },
    description: { vi: 'Bài báo nào', en: 'Which article' },
  },
  date: {
    name: { vi: 'ngày', en: 'date' },
    description: {
      vi: 'Ngày nào, ví dụ 2/12; bỏ trống là hôm nay',
      en: 'Which day, e.g. 2/12 or “2 December”; today if left out',
    },
  },
  count: {
    name: { vi: 'số-lượng', en: 'count' },
    description: { vi: 'Bao nhiêu mục (từ 1 đến 20)', en: 'How many of them (1 to 20)' },
  },
  language: {
    name: { vi: 'ngôn-ngữ', en: 'language' },
    description: { vi: 'Trả lời bằng tiếng nào', en: 'Which language to answer in' },
  },
  private: {
    name: { vi: 'riêng-tư', en: 'private' },
    description: { vi: 'Chỉ mình bạn thấy câu trả lời', en: 'Only you see the answer' },
  },
} as const;
