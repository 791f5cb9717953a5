/** Names of people. */
import { isSyllable } from './fold.ts';
import { PhraseList } from './phrases.ts';

/** What stands right before a name in Vietnamese, and in English. */
export const titles =
  new PhraseList(`ông, bà, ngài, cụ, bác, đồng chí, tổng thống, chủ tịch nước, chủ tịch, thủ tướng, phó thủ tướng, ngoại trưởng, bộ trưởng,
  bộ trưởng ngoại giao, thứ trưởng, đại sứ, tổng bí thư, tổng thư ký, bí thư thứ nhất`);
export const englishTitles =
  new PhraseList(`mr, mrs, ms, president, general secretary, secretary general, ambassador, minister, foreign minister, deputy minister,
  prime minister, deputy prime minister, comrade, leader`);

/** A shorter word is seldom a name that tells by itself. */
const shortestTelling = 4;

/** Whether a part of a name, folded, names its bearer alone: Knapper, but not Tô or Lâm. */
export function isTellingName(word: string): boolean {
  return word.length >= shortestTelling && !isSyllable(word);
}
