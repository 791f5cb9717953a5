/**
 * Offices of whom a query asks: “former ambassador” is not the ambassador, “US president” not the president in the US, and
 * the minister of defence not that of foreign affairs. Each is found whole or not at all. Ordinary words of any newspaper.
 */
import { foldWord, formOf, type Token } from './fold.ts';
import { isFunctionWord } from './function-words.ts';
import { combined } from './phrases.ts';
import { type Span, spansIn } from './span.ts';
import { englishOffices, vietnameseOffices } from './titles.ts';

/** What makes another one of the office after it. */
const modifiers =
  'former ex new acting outgoing incoming late future retired interim nguyên cựu tân quyền cố'.split(' ');
/** Without their marks they are other words as often, unless the query begins with them: Nguyễn, có. */
const ambiguous = new Set(['nguyen', 'co']);
const modifierForms = new Set(modifiers.map(formOf));
const modifierWords = new Set(modifiers.map(foldWord));
/** In English other words may stand before the office: former deputy foreign minister. In Vietnamese it follows at once. */
const officesWithin = [
  { words: 4, offices: englishOffices },
  { words: 1, offices: vietnameseOffices },
];

/** Where a modified office stands among the words of a query: [from, to), at the longest. */
export function modifiedOfficesIn(tokens: readonly Token[]): Span[] {
  return spansIn(tokens, (from) => {
    const { word, form } = tokens[from]!;
    const isOne =
      modifierForms.has(form) || (modifierWords.has(form) && (from === 0 || !ambiguous.has(word)));
    const to = isOne ? endOfOffice(tokens, from + 1) : 0;
    return to > 0 ? { from, to } : undefined;
  });
}

/** Where the longest office ends that begins soon enough after a modifier, in the same phrase; 0 if there is none. */
function endOfOffice(tokens: readonly Token[], after: number): number {
  let end = 0;
  for (const { words, offices } of officesWithin) {
    for (let at = after; at < Math.min(after + words, tokens.length); at++) {
      const length = offices.lengthAt(tokens, at);
      if (length > 0) end = Math.max(end, at + length);
      if (isFunctionWord(tokens[at]!)) break;
    }
  }
  return end;
}

const ministries = {
  en: `defense, defence, trade, finance, health, education, justice, economy, interior, home affairs, agriculture, investment,
    planning, science, technology, industry, culture, labor, labour, transport, environment, security, public security, law,
    tourism, commerce, energy`,
  vi: `quốc phòng, công an, tài chính, thương mại, công thương, kinh tế, kế hoạch, đầu tư, khoa học, giáo dục, y tế, tư pháp, nội
    vụ, nông nghiệp, an ninh, văn hóa, lao động, xây dựng, giao thông, môi trường, tài nguyên, thông tin, công nghệ, du lịch, thể
    thao, qp, ca, tc, gd, gdđt, yt, khđt, khcn, gtvt, tnmt, tttt, lđtbxh, bqp, bca, bct, btc, bgd, bgdđt, byt, bnv, btp`,
};
const american = {
  en: 'president, fm, foreign minister, foreign secretary, prime minister, pm, secretary, minister, head of state, congress',
  vi: `tt, tổng thống, chủ tịch nước, ctn, tbt, tổng bí thư, bộ trưởng ngoại giao, bt ngoại giao, btng, ngoại trưởng, thủ
    tướng, ttg, ptt, thứ trưởng, tổng thư ký, ttk, quốc hội, bộ ngoại giao`,
};

/** Who presides there is neither the state president nor the secretary-general. */
const presidedOver = {
  en: 'general assembly, unga, ga, security council, unsc, ecosoc, economic and social council, human rights council',
  vi: 'đại hội đồng, đhđ, hội đồng bảo an, hđba, hội đồng nhân quyền',
};

/** Offices that are found whole or not at all, with their marks. */
export const officeExpressions: readonly string[] = [
  'pga',
  ...combined(
    'president of, president of the, president of un, president of the un, president of united nations, president of the united nations',
    presidedOver.en,
  ),
  ...combined('chủ tịch', presidedOver.vi),
  ...combined('minister of, minister for, ministry of, secretary of, department of', ministries.en),
  ...combined(ministries.en, 'minister, ministry, secretary'),
  ...combined('bộ trưởng, bt, thứ trưởng, bộ', ministries.vi),
  ...combined('us, u s, american, america s, united states', american.en),
  ...combined(
    american.en,
    `of the us, of the u s, of the united states, of the america, of the usa,
    of us, of u s, of united states, of america, of usa`,
  ),
  ...combined(american.vi, 'mỹ, mĩ, hoa kỳ, hk, của mỹ'),
];
