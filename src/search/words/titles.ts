/**
 * Titles, and offices that serve as such. The lists differ, since what can only be a title in one place may be another word elsewhere:
 * each says where it is looked for.
 */
import { PhraseList } from './phrases.ts';

/**
 * Right before a name: where whoever came before or after its bearer is asked for (`deciding-words.ts`) and, in Vietnamese, where no
 * record may know it (`people.ts`).
 */
export const vietnameseTitles =
  new PhraseList(`ông, bà, ngài, cụ, bác, đồng chí, tổng thống, chủ tịch nước, chủ tịch, thủ tướng, phó thủ tướng, tướng, đại tướng, ngoại trưởng,
  bộ trưởng, bộ trưởng ngoại giao, thứ trưởng, đại sứ, tổng bí thư, tổng thư ký, bí thư thứ nhất, bí thư, trưởng, tbt, ctn, ttg, ptt, đs`);
export const englishTitles =
  new PhraseList(`mr, mrs, ms, president, general secretary, secretary general, ambassador, minister, foreign minister, deputy minister,
  prime minister, deputy prime minister, comrade, leader`);

/** A word, folded, right before a name that no record may know (`people.ts`). */
export const englishTitleWords = new Set(
  'president mr mrs ms ambassador amb secretary minister fm pm premier senator'.split(' '),
);

/** Right before a name whose bearer's words may be asked for (`speakers.ts`): ông Lâm, Mr Cuong. */
export const honorifics =
  new PhraseList(`ông, ô, bà, bác, chú, cô, cụ, anh, chị, ngài, đồng chí, đại sứ, đại sứ mỹ, đại sứ cuba, chủ tịch cuba, lãnh tụ, lãnh tụ cuba, mr, mrs, ms, sir,
  madam, comrade, us ambassador, american ambassador, cuban ambassador, cuban president, cuban leader, un chief`);

/** A word right before a given name that is used alone, where it is read who does what to whom (`deeds.ts`). Divided by commas. */
export const beforeGivenNames = `ông, bà, bác, chú, cô, TBT, CTN, nước, thư, tướng, trưởng, sứ, Mr, Mrs, Ms, President, Secretary, Minister, Ambassador`;
/** Words of a title, before a name or for it, where it is read who does what to whom (`deeds.ts`). Divided by commas. */
export const titleWords = `ông, bà, bác, đại, tổng, chủ, bộ, thủ, thứ, phó, TBT, CTN, the, Mr, Mrs, Ms, General, President, Ambassador, Secretary, Minister`;

/**
 * An office that “former” or a country makes another one, whether a name follows or not (`offices.ts`); in English also after a country
 * that was only begun (`deciding-words.ts`).
 */
export const englishOffices =
  new PhraseList(`ambassador, ambassadors, envoy, president, minister, ministers, secretary, chief, pm, fm, coordinator,
  secretary general, general secretary, permanent representative, amb`);
export const vietnameseOffices =
  new PhraseList(`đại sứ, đs, tổng bí thư, tbt, bí thư thứ nhất, chủ tịch, chủ tịch nước, ctn, thủ tướng, ttg, phó thủ tướng, ptt,
  bộ trưởng, btng, thứ trưởng, tổng thư ký, ttk, ngoại trưởng, tổng thống, trưởng ban, điều phối viên, đại diện thường trực`);
