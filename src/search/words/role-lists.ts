/** By which words it is read who does what to whom. Divided by commas; folded where they are compared. */

/** Who acts and is no country: bodies that countries deal with, by the first spelling of what means the same. */
export const bodies = 'Liên hợp quốc, ASEAN, Liên minh châu Âu';
/** Whoever is asked for. */
export const askingWho = 'ai, nào, who, which';

/** Before whom or what is spoken of, and not of what it does: “in Cuba, …”. */
export const beforePlaces = 'in, at, on, about, tại, ở, trong, về, vì, for';
/** Of these, before whoever something is done for: “vì A B sẵn sàng …”. */
export const forWhom = 'vì, for';
/** Whoever is so, may do something: “is ready to give”. */
export const toBeWilling = 'ready, willing, prepared, going, sẵn';

/** What joins two who do something together, or to each other: neither does it to the other. */
export const mutual = 'và, với, cùng, giữa, gặp, and, with, between, meet, meets, met, vs';
/** What of a record's own words tells the same. */
export const toEachOther = 'nhau, each, mutual, mutually';
/** What turns round who does it to whom; and what stands before whoever does it. */
export const passive = 'được, bị';
export const byWhom = 'by, bởi';
/** After what is done, and before whoever does it: “help from”. */
export const fromWhom = 'from, of, từ, của';
/** What stands before or after whoever does something, in sentences, whose words stand in an order. */
export const auxiliaries =
  'did, do, does, has, have, had, will, would, can, could, đã, sẽ, đang, từng, vừa, luôn, có';
/** What tells what somebody is, or where they stand among others. */
export const copulas = 'là, is, was, are, were, xếp, rank, ranks, ranked';
/** What stands before a verb and is none. */
export const beforeVerbs = `đã, sẽ, đang, từng, luôn, rất, ngày, càng, sẵn, sàng, ra, sang, really, always, ready, hứa, promise, promises, promised, country, countries, nation, nước, people, companies, firms, businesses`;
/**
 * What one does to another, in one word or two; what means nearly the same together. In English also with the endings of regular verbs.
 */
export const deeds = `rót|đầu tư|bỏ vốn|bỏ tiền|đổ vốn|đổ tiền|invest|pour, gửi|gởi|viết thư|send|sent|write|wrote, trao|tặng|biếu|give|gave|donate,
  viện trợ|giúp|giúp đỡ|hỗ trợ|cứu trợ|aid|help|assist, ủng hộ|bênh|bênh vực|đứng về|support|back|stand by|stands by|stood by, mời|invite,
  đón|tiếp|welcome|greet|receive|host, thăm|visit, dự|tham dự|attend, chúc mừng|congratulate, phỏng vấn|interview, giới thiệu|introduce|brief,
  công nhận|thừa nhận|recognize|recognise, coi|gọi|xem|call|regard|consider, đánh giá|khen|ca ngợi|coi trọng|value|commend|praise,
  hiến|hiến dâng|hy sinh|đổ máu|sacrifice, mong|trông đợi|chờ|đợi|hope|await|look forward|looks forward|looking forward, bán|xuất khẩu|sell|sold|export,
  mua|nhập khẩu|buy|bought|import, gia nhập|join, chủ trì|chair|preside, dẫn đầu|lead|led, cảm ơn|thank, tin cậy|trust, bổ nhiệm|appoint, vay|borrow,
  cấm vận|trừng phạt|sanction, tấn công|xâm lược|attack|invade, đe dọa|threaten`;
