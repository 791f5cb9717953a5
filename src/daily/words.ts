/** Every sentence of the daily post, its settings and its notices. `en` gives the shape; a word missing in `vi` does not compile. */
import type { Lang } from '../lang.ts';
import type { Described } from '../words.ts';
import type { DELAYS, Reason } from './reasons.ts';

const en = {
  titles: {
    events: 'On this day',
    today: 'Today',
    quotation: 'Quotation of the day',
    coming: (anniversaries: number, events: number) => {
      const first = anniversaries === 1 ? 'anniversary' : 'anniversaries';
      const second = events === 1 ? 'event' : 'events';
      return `Coming ${[...(anniversaries > 0 ? [first] : []), ...(events > 0 ? [second] : [])].join(' and ')}`;
    },
  },
  yearsAgoToday: (years: number, date: string) =>
    years === 0 ? `Today, ${date}` : `${countYears(years)} ago today, ${date}`,
  andMore: (count: number) => (count === 1 ? 'and one more event' : `and ${count} more events`),
  daysTo: (days: number, date: string) => `${days === 1 ? '1 day' : `${days} days`} until ${date}`,
  quoteOfTheDay: (speaker: string) => `Quotation of the day: ${speaker}`,
  nextToCome: (years: number, days: number, date: string, title: string) =>
    `Next ${years > 0 ? 'anniversary' : 'event'} ${days === 0 ? 'today' : `in ${days === 1 ? '1 day' : `${days} days`}`}, ${date}: ${title}`,
  standsIn: 'It was on 29 February; in years without that day, it is marked on the 28th.',
  outside: (date: string, isPeriod: boolean) =>
    isPeriod
      ? `The articles do not give the days, ${date}; they are known from elsewhere.`
      : `The articles do not give the day, ${date}; it is known from elsewhere.`,
  planned: 'Planned at the time: the sources speak of plans, not of what happened.',
  otherDates: (dates: string) => `Also given: ${dates}`,
  moreEvents: (count: number) => `${count} more on this day: see \`/on-this-day\``,
  moreComing: (count: number) => `${count} more to come: see \`/upcoming\``,
  test: 'Test',
  testNote: 'This is a test; it does not replace the daily post.',

  reason: {
    'unknown-channel': 'the channel no longer exists',
    'missing-access': 'I can no longer see the channel',
    'missing-permissions': 'I lack permissions in the channel',
    'dm-closed': 'Discord does not let me write to you (your direct messages may be closed)',
    'thread-closed': 'the thread is locked or archived',
    'needs-tag': 'this forum wants a tag on each post, and I set none',
    'unknown-zone': 'I do not know its time zone',
    gone: 'I was removed from the server',
    refused: 'Discord refused the message',
  } satisfies Record<Reason, string>,
  delay: {
    'rate-limited': 'Discord asked me to wait',
    unavailable: 'Discord cannot do this at the moment',
    'threads-full': 'the server has as many open threads as Discord allows',
    'timed-out': 'a moderator has put me in time-out',
    unreachable: 'Discord could not be reached',
    'token-refused': 'Discord did not accept my token',
    'held-up': 'it was held up before it could be sent',
  } satisfies Record<(typeof DELAYS)[number], string>,
  busy: 'Discord asked me to wait, or other posts come first',
  answered: (status: string) => `Discord answered with error ${status}`,
  because: (reason: string, detail: string | null) => (detail === null ? reason : `${reason} (${detail})`),
  notice: (channel: string, reason: string, remedy: string) =>
    `I have paused the daily post in ${channel}: ${reason}. All settings are kept. ${remedy}`,
  remedy: {
    resume: 'Once that is fixed, `/schedule resume` starts it again.',
    otherChannel: '`/schedule set` with another channel starts it again.',
    otherZone: '`/schedule set` with another time zone starts it again.',
  },

  notSet: 'No daily post is set up here. `/schedule set` sets one up.',
  nextPost: (seconds: number) => `Next post: <t:${seconds}:F> (<t:${seconds}:R>)`,
  noNextPost: 'No post is planned.',
  nothingToCome: 'No post comes within a year: none of its days has an event.',
  saved: (channel: string) => `The daily post goes to ${channel}.`,
  alreadyMade: (day: string) => `The post for ${day} was made already, so the next one is for a later day.`,
  notMadeUp: (day: string) => `The post for ${day} will not be made up, so the next one is for a later day.`,
  paused: (reason: string, remedy: string) => `Paused: ${reason}. ${remedy}`,
  pausedNow: 'Paused. All settings are kept; `/schedule resume` starts it again.',
  resumed: 'The daily post is on again.',
  unskipped: 'No post is skipped any more.',
  wasOn: 'The daily post was on already.',
  skipped: (day: string) => `The post for ${day} is skipped.`,
  notSkipped: 'Nothing was skipped: no post is planned.',
  beingPosted: (day: string) =>
    `The post for ${day} is being sent at this moment, so it can no longer be skipped.`,
  skippedDays: (days: readonly string[], more: number) =>
    `Skipped: ${days.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`,
  bringBack: (posts: number) =>
    `\`/schedule resume\` brings ${posts === 1 ? 'this post' : 'these posts'} back.`,
  off: 'The daily post is off and its settings are deleted, the server’s language among them. Nothing further will be posted.',
  tested: (link: string) => `A test post was made: ${link}`,
  testFailed: (reason: string) => `The test could not be posted: ${reason}.`,
  testUnsure: (channel: string, reason: string) =>
    `Whether the test was posted is not known: ${reason}. Please look in ${channel} before you try again.`,
  missing: (channel: string, permissions: string) =>
    `In ${channel} I lack: ${permissions}. Please give me what is missing, then try again.`,
  channelGone: 'That channel no longer exists. Please choose another one with `/schedule set`.',
  notInServer:
    'I am not in this server myself: only my commands are. Please invite me as a bot, then try again.',
  cannotSee: (channel: string) =>
    `I cannot see ${channel}. Please give me “View Channel” there (and add me, if it is a private thread), then try again.`,
  timedOut: (seconds: number) =>
    `A moderator has put me in time-out until <t:${seconds}:F> (<t:${seconds}:R>). I cannot post here before it ends.`,
  locked: (channel: string) =>
    `${channel} is a locked thread. Please unlock it, give me “Manage Threads” there, or choose another channel.`,
  wrongChannel:
    'I can post to text, announcement and forum channels and to threads. Please choose one of these.',
  otherServer: 'That channel is not in this server.',
  needsTag: (channel: string) =>
    `${channel} wants a tag on each post, and I set none. Please lift that rule there, or choose another channel.`,
  badTime: (value: string) => `${value} is not a time of day. Write it as HH:MM, for example 08:00 or 19:30.`,
  badZone: (value: string) =>
    `I do not know the time zone ${value}. Please choose one of the suggestions, for example Asia/Ho_Chi_Minh or UTC.`,
  unknownZone: (zone: string) =>
    `I do not know the time zone ${zone} any more. Please choose another one with \`/schedule set\`.`,
  onlyInServer: '`/schedule` is for servers. For the daily post in your direct messages, use `/remind on`.',
  onlyManagers: 'Only members who may manage the server can change the daily post.',
  notYours: (channel: string, permissions: string) =>
    `You may have me post only where you may write yourself: in ${channel} you lack ${permissions}. Choose another channel, or ask somebody who may write there.`,
  notYourRole: (role: string, permission: string) =>
    `Not everyone may mention ${role}, and in that channel you lack ${permission}. Choose a role that everyone may mention, or ask somebody who has this permission.`,
  notNow: (reason: string) => `Nothing was changed: ${reason}. Please try again in a few minutes.`,

  lastPost: (day: string, link: string) => `Last post: ${day}, ${link}`,
  lastMissed: (day: string, error: string | null) =>
    `The post for ${day} could not be sent in time${error === null ? '' : ` (${error})`}.`,
  lastFailed: (day: string, error: string | null) =>
    `The post for ${day} was refused${error === null ? '' : ` (${error})`}.`,
  lastTrying: (day: string, error: string | null) =>
    `The post for ${day} is being tried again${error === null ? '' : ` (${error})`}.`,
  lastHeldUp: (day: string) =>
    `The post for ${day} was held up and has not been sent. If the daily post is on again that day, I send it.`,
  lastOpen: (day: string) =>
    `Whether the post for ${day} got through is not known. When the daily post is on again, I look for it before I send it again.`,
  neverPosted: 'No daily post has been made yet.',

  fields: {
    channel: 'Channel',
    hour: 'Time',
    language: 'Language',
    role: 'Mentions',
    emptyDay: 'On a day without an event',
    ahead: 'Reminder ahead',
  },
  noRole: 'Nobody',
  languages: { vi: 'Vietnamese', en: 'English', both: 'Vietnamese and English' },
  emptyDays: { nothing: 'No post', quote: 'A quotation', upcoming: 'Coming anniversaries and events' },
  aheadOf: (days: number) =>
    days === 0 ? 'On the day only' : days === 1 ? '1 day before' : `${days} days before`,
  title: 'Daily post',
  publishes: 'published to followers',
  newPost: 'a new forum post each day',

  remindOn: (hour: string, zone: string) =>
    `I will write to you here at ${hour} (${zone}), on days that have a post. \`/remind off\` ends it.`,
  remindSet: 'You get the daily post in your direct messages.',
  remindOff: 'You will no longer get the daily post; its settings are deleted.',
  remindNone: 'You are not getting the daily post.',
  remindPaused: (reason: string) =>
    `I have paused your daily post: ${reason}. \`/remind on\` with another time zone starts it again.`,
  remindUnsure: (reason: string) =>
    `Nothing was changed: ${reason}. Should a message from me have reached you all the same, it does not count. Please try again in a few minutes.`,
  remindClosed:
    'I cannot write to you: Discord says your direct messages are closed to me. Open them and try again.',
};

export type DailyWords = typeof en;

const vi: DailyWords = {
  titles: {
    events: 'Ngày này năm xưa',
    today: 'Hôm nay',
    quotation: 'Trích dẫn hôm nay',
    coming: (anniversaries, events) => {
      if (anniversaries === 0) return 'Sự kiện sắp tới';
      return events === 0 ? 'Ngày kỷ niệm sắp tới' : 'Ngày kỷ niệm và sự kiện sắp tới';
    },
  },
  yearsAgoToday: (years, date) => (years === 0 ? `Hôm nay, ${date}` : `${years} năm trước, ${date}`),
  andMore: (count) => `và ${count} sự kiện khác`,
  daysTo: (days, date) => `Đến ${date} còn ${days} ngày`,
  quoteOfTheDay: (speaker) => `Trích dẫn hôm nay: ${speaker}`,
  nextToCome: (years, days, date, title) =>
    `${days === 0 ? 'Hôm nay có' : `Còn ${days} ngày đến`} ${years > 0 ? 'ngày kỷ niệm' : 'sự kiện'} tiếp theo, ${date}: ${title}`,
  standsIn: 'Sự kiện diễn ra ngày 29/2; năm không nhuận nhắc vào ngày 28/2.',
  outside: (date, isPeriod) =>
    isPeriod
      ? `Các bài báo không nêu thời gian ${date}; thời gian này lấy từ nguồn khác.`
      : `Các bài báo không nêu ${date}; ngày này lấy từ nguồn khác.`,
  planned: 'Theo dự kiến lúc đó: nguồn nói về dự định, chưa phải kết quả.',
  otherDates: (dates) => `Có nguồn ghi: ${dates}`,
  moreEvents: (count) => `Còn ${count} sự kiện nữa của ngày này: xem \`/ngày-này\``,
  moreComing: (count) => `Còn ${count} mục sắp tới nữa: xem \`/sắp-tới\``,
  test: 'Thử',
  testNote: 'Đây là bài đăng thử, không thay cho bài đăng hằng ngày.',

  reason: {
    'unknown-channel': 'kênh không còn nữa',
    'missing-access': 'tôi không còn xem được kênh',
    'missing-permissions': 'tôi thiếu quyền trong kênh',
    'dm-closed': 'Discord không cho tôi nhắn tin cho bạn (có thể bạn đã tắt tin nhắn trực tiếp)',
    'thread-closed': 'chủ đề đã bị khóa hoặc lưu trữ',
    'needs-tag': 'diễn đàn này yêu cầu mỗi bài phải có thẻ, mà tôi không gắn thẻ nào',
    'unknown-zone': 'tôi không nhận ra múi giờ đã đặt',
    gone: 'tôi đã bị đưa ra khỏi máy chủ',
    refused: 'Discord từ chối tin nhắn',
  },
  delay: {
    'rate-limited': 'Discord yêu cầu chờ',
    unavailable: 'Discord tạm thời không thực hiện được',
    'threads-full': 'máy chủ đã có số chủ đề đang mở nhiều nhất mà Discord cho phép',
    'timed-out': 'người điều hành đã tạm hạn chế tôi (time-out)',
    unreachable: 'không kết nối được với Discord',
    'token-refused': 'Discord không chấp nhận mã truy cập của tôi',
    'held-up': 'có sự chậm trễ nên chưa kịp gửi',
  },
  busy: 'Discord yêu cầu chờ, hoặc còn bài khác phải đăng trước',
  answered: (status) => `Discord báo lỗi ${status}`,
  because: (reason, detail) => (detail === null ? reason : `${reason} (${detail})`),
  notice: (channel, reason, remedy) =>
    `Tôi đã tạm dừng bài đăng hằng ngày ở ${channel}: ${reason}. Mọi thiết lập vẫn được giữ. ${remedy}`,
  remedy: {
    resume: 'Khi đã khắc phục, dùng `/lịch-đăng tiếp-tục` để tiếp tục đăng.',
    otherChannel: 'Dùng `/lịch-đăng đặt` với kênh khác để tiếp tục đăng.',
    otherZone: 'Dùng `/lịch-đăng đặt` với múi giờ khác để tiếp tục đăng.',
  },

  notSet: 'Ở đây chưa đặt bài đăng hằng ngày. Dùng `/lịch-đăng đặt` để đặt.',
  nextPost: (seconds) => `Bài tiếp theo: <t:${seconds}:F> (<t:${seconds}:R>)`,
  noNextPost: 'Hiện không có bài nào sắp đăng.',
  nothingToCome: 'Trong một năm tới không có bài nào, vì không ngày nào có sự kiện.',
  saved: (channel) => `Đã đặt bài đăng hằng ngày ở ${channel}.`,
  alreadyMade: (day) => `Bài của ${day} đã được đăng nên bài tiếp theo là của một ngày sau đó.`,
  notMadeUp: (day) => `Bài của ${day} không được đăng bù nên bài tiếp theo là của một ngày sau đó.`,
  paused: (reason, remedy) => `Đang tạm dừng: ${reason}. ${remedy}`,
  pausedNow: 'Đang tạm dừng. Mọi thiết lập vẫn được giữ; dùng `/lịch-đăng tiếp-tục` để tiếp tục đăng.',
  resumed: 'Bài đăng hằng ngày đã được bật lại.',
  unskipped: 'Không còn bỏ qua bài nào nữa.',
  wasOn: 'Bài đăng hằng ngày vẫn đang bật.',
  skipped: (day) => `Sẽ bỏ qua bài của ${day}.`,
  notSkipped: 'Không có gì để bỏ qua: hiện không có bài nào sắp đăng.',
  beingPosted: (day) => `Bài của ${day} đang được gửi nên không bỏ qua được nữa.`,
  skippedDays: (days, more) => `Đang bỏ qua: ${days.join(', ')}${more > 0 ? ` và ${more} ngày khác` : ''}.`,
  bringBack: (posts) =>
    `Dùng \`/lịch-đăng tiếp-tục\` để khôi phục ${posts === 1 ? 'bài này' : 'các bài này'}.`,
  off: 'Đã tắt bài đăng hằng ngày và xóa các thiết lập, kể cả ngôn ngữ của máy chủ. Sẽ không đăng gì nữa.',
  tested: (link) => `Đã đăng một bài thử: ${link}`,
  testFailed: (reason) => `Không đăng thử được: ${reason}.`,
  testUnsure: (channel, reason) =>
    `Chưa rõ bài thử đã được đăng hay chưa: ${reason}. Hãy xem ${channel} trước khi thử lại.`,
  missing: (channel, permissions) =>
    `Ở ${channel} tôi còn thiếu quyền: ${permissions}. Hãy cấp cho tôi rồi thử lại.`,
  channelGone: 'Kênh đó không còn nữa. Hãy chọn kênh khác bằng `/lịch-đăng đặt`.',
  notInServer:
    'Tôi không có mặt trong máy chủ này: ở đây chỉ có các lệnh của tôi. Hãy mời bot vào máy chủ rồi thử lại.',
  cannotSee: (channel) =>
    `Tôi không xem được ${channel}. Hãy cấp cho tôi quyền “Xem kênh” ở đó (nếu là chủ đề riêng tư, hãy thêm cả tôi vào) rồi thử lại.`,
  timedOut: (seconds) =>
    `Người điều hành đã tạm hạn chế tôi (time-out) đến <t:${seconds}:F> (<t:${seconds}:R>). Khi hết thời gian đó tôi mới đăng được ở đây.`,
  locked: (channel) =>
    `${channel} là chủ đề đã bị khóa. Hãy mở khóa, cấp cho tôi quyền “Quản lý chủ đề” ở đó hoặc chọn kênh khác.`,
  wrongChannel: 'Tôi đăng được ở kênh văn bản, kênh thông báo, diễn đàn và chủ đề. Hãy chọn một trong số đó.',
  otherServer: 'Kênh đó không thuộc máy chủ này.',
  needsTag: (channel) =>
    `${channel} yêu cầu mỗi bài phải có thẻ, mà tôi không gắn thẻ nào. Hãy bỏ yêu cầu đó hoặc chọn kênh khác.`,
  badTime: (value) =>
    `${value} không phải là một giờ trong ngày. Hãy viết theo dạng HH:MM, ví dụ 08:00 hoặc 19:30.`,
  badZone: (value) =>
    `Tôi không biết múi giờ ${value}. Hãy chọn một múi giờ được gợi ý, ví dụ Asia/Ho_Chi_Minh hoặc UTC.`,
  unknownZone: (zone) =>
    `Tôi không nhận ra múi giờ ${zone} nữa. Hãy chọn múi giờ khác bằng \`/lịch-đăng đặt\`.`,
  onlyInServer:
    '`/lịch-đăng` dành cho máy chủ. Để nhận bài đăng hằng ngày qua tin nhắn trực tiếp, dùng `/nhắc-tôi bật`.',
  onlyManagers: 'Chỉ thành viên có quyền quản lý máy chủ mới thay đổi được bài đăng hằng ngày.',
  notYours: (channel, permissions) =>
    `Tôi chỉ đăng ở nơi chính bạn cũng có quyền gửi tin nhắn. Ở ${channel} bạn còn thiếu quyền: ${permissions}. Hãy chọn kênh khác hoặc nhờ người có quyền gửi tin nhắn ở đó.`,
  notYourRole: (role, permission) =>
    `Không phải ai cũng có quyền nhắc đến ${role}, và ở kênh đó bạn còn thiếu quyền ${permission}. Hãy chọn một vai trò mà ai cũng nhắc đến được hoặc nhờ người có quyền này.`,
  notNow: (reason) => `Chưa có gì thay đổi: ${reason}. Hãy thử lại sau ít phút.`,

  lastPost: (day, link) => `Bài gần nhất: ${day}, ${link}`,
  lastMissed: (day, error) => `Bài của ${day} không gửi kịp${error === null ? '' : ` (${error})`}.`,
  lastFailed: (day, error) => `Bài của ${day} bị từ chối${error === null ? '' : ` (${error})`}.`,
  lastTrying: (day, error) => `Bài của ${day} đang được gửi lại${error === null ? '' : ` (${error})`}.`,
  lastHeldUp: (day) =>
    `Bài của ${day} bị chậm nên chưa được gửi. Nếu bài đăng hằng ngày được bật lại trong ngày đó, tôi sẽ gửi.`,
  lastOpen: (day) =>
    `Chưa rõ bài của ${day} đã được đăng hay chưa. Khi bài đăng hằng ngày được bật lại, tôi sẽ tìm bài đó trước rồi mới gửi lại.`,
  neverPosted: 'Chưa đăng bài hằng ngày nào.',

  fields: {
    channel: 'Kênh',
    hour: 'Giờ',
    language: 'Ngôn ngữ',
    role: 'Nhắc đến',
    emptyDay: 'Ngày không có sự kiện',
    ahead: 'Nhắc trước',
  },
  noRole: 'Không ai',
  languages: { vi: 'Tiếng Việt', en: 'Tiếng Anh', both: 'Tiếng Việt và tiếng Anh' },
  emptyDays: {
    nothing: 'Không đăng',
    quote: 'Một câu trích dẫn',
    upcoming: 'Ngày kỷ niệm và sự kiện sắp tới',
  },
  aheadOf: (days) => (days === 0 ? 'Chỉ vào đúng ngày' : `Trước ${days} ngày`),
  title: 'Bài đăng hằng ngày',
  publishes: 'phát tới các máy chủ theo dõi',
  newPost: 'mỗi ngày một bài mới trong diễn đàn',

  remindOn: (hour, zone) =>
    `Tôi sẽ nhắn cho bạn ở đây lúc ${hour} (${zone}) vào những ngày có bài. Dùng \`/nhắc-tôi tắt\` để thôi nhận.`,
  remindSet: 'Bạn sẽ nhận bài đăng hằng ngày qua tin nhắn trực tiếp.',
  remindOff: 'Bạn sẽ không nhận bài đăng hằng ngày nữa; các thiết lập đã được xóa.',
  remindNone: 'Bạn hiện không nhận bài đăng hằng ngày.',
  remindPaused: (reason) =>
    `Tôi đã tạm dừng bài đăng hằng ngày của bạn: ${reason}. Dùng \`/nhắc-tôi bật\` với múi giờ khác để nhận lại.`,
  remindUnsure: (reason) =>
    `Chưa có gì thay đổi: ${reason}. Nếu bạn vẫn nhận được tin nhắn của tôi thì tin đó chưa có hiệu lực. Hãy thử lại sau ít phút.`,
  remindClosed:
    'Tôi không nhắn được cho bạn: Discord báo bạn đã tắt tin nhắn trực tiếp. Hãy bật lên rồi thử lại.',
};

export const dailyWords: Record<Lang, DailyWords> = { vi, en };

function countYears(years: number): string {
  return years === 1 ? '1 year' : `${years} years`;
}

/** Names and descriptions of /schedule, /remind and their options, as Discord shows them while typing. */
export const dailyCommandWords = {
  schedule: {
    name: { vi: 'lịch-đăng', en: 'schedule' },
    description: { vi: 'Bài đăng hằng ngày của máy chủ này', en: 'This server’s daily post' },
  },
  remind: {
    name: { vi: 'nhắc-tôi', en: 'remind' },
    description: {
      vi: 'Bài đăng hằng ngày gửi riêng cho bạn',
      en: 'The daily post in your own direct messages',
    },
  },
  set: {
    name: { vi: 'đặt', en: 'set' },
    description: { vi: 'Đặt hoặc thay đổi bài đăng hằng ngày', en: 'Set up or change the daily post' },
  },
  show: {
    name: { vi: 'xem', en: 'show' },
    description: {
      vi: 'Xem thiết lập, bài tiếp theo và bài gần nhất',
      en: 'Settings, the next post and the last one',
    },
  },
  test: {
    name: { vi: 'thử', en: 'test' },
    description: { vi: 'Đăng thử ngay bây giờ', en: 'Post now, marked as a test' },
  },
  pause: {
    name: { vi: 'tạm-dừng', en: 'pause' },
    description: { vi: 'Ngừng đăng và giữ các thiết lập', en: 'Stop posting and keep the settings' },
  },
  resume: {
    name: { vi: 'tiếp-tục', en: 'resume' },
    description: {
      vi: 'Tiếp tục đăng, hoặc khôi phục các bài đã bỏ qua',
      en: 'Go on posting, or bring skipped posts back',
    },
  },
  skip: {
    name: { vi: 'bỏ-qua', en: 'skip' },
    description: { vi: 'Bỏ qua bài tiếp theo', en: 'Leave out the next post' },
  },
  off: {
    name: { vi: 'tắt', en: 'off' },
    description: { vi: 'Tắt và xóa các thiết lập', en: 'Stop posting and delete the settings' },
  },
  'own-off': {
    name: { vi: 'tắt', en: 'off' },
    description: {
      vi: 'Thôi gửi bài đăng hằng ngày cho bạn và xóa các thiết lập',
      en: 'Stop sending you the daily post and delete the settings',
    },
  },
  on: {
    name: { vi: 'bật', en: 'on' },
    description: { vi: 'Gửi bài đăng hằng ngày cho bạn', en: 'Send you the daily post' },
  },
  channel: {
    name: { vi: 'kênh', en: 'channel' },
    description: {
      vi: 'Kênh văn bản, kênh thông báo (bài được phát đi), diễn đàn hoặc chủ đề',
      en: 'A text channel, an announcement channel (posts are published), a forum or a thread',
    },
  },
  time: {
    name: { vi: 'giờ', en: 'time' },
    description: { vi: 'Giờ địa phương, ví dụ 08:00', en: 'Local time, for example 08:00' },
  },
  zone: {
    name: { vi: 'múi-giờ', en: 'zone' },
    description: { vi: 'Múi giờ, ví dụ Asia/Ho_Chi_Minh', en: 'Time zone, for example Asia/Ho_Chi_Minh' },
  },
  language: {
    name: { vi: 'ngôn-ngữ', en: 'language' },
    description: {
      vi: 'Ngôn ngữ của bài đăng và của các câu trả lời công khai',
      en: 'Language of the post, and of public answers',
    },
  },
  'own-language': {
    name: { vi: 'ngôn-ngữ', en: 'language' },
    description: { vi: 'Ngôn ngữ của bài đăng', en: 'Language of the post' },
  },
  role: {
    name: { vi: 'vai-trò', en: 'role' },
    description: {
      vi: 'Vai trò được nhắc đến trong mỗi bài; chọn @everyone để không nhắc ai',
      en: 'A role to mention in each post; choose @everyone to mention nobody',
    },
  },
  'empty-day': {
    name: { vi: 'ngày-trống', en: 'empty-day' },
    description: { vi: 'Ngày không có sự kiện thì đăng gì', en: 'What to post on a day without an event' },
  },
  ahead: {
    name: { vi: 'nhắc-trước', en: 'ahead' },
    description: {
      vi: 'Nhắc thêm trước ngày kỷ niệm bao nhiêu ngày',
      en: 'Also announce an anniversary so many days before',
    },
  },
} as const satisfies Record<string, Described>;
