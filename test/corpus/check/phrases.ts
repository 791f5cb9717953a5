/** Figures as the tests of their phrases state them. */
import { checkPhrase, type Phrased } from '../../../src/corpus/check/phrase.ts';

/** What a Vietnamese phrase says otherwise than the figure. */
export function fieldsOf(figure: Phrased, paragraph?: string): string[] {
  return checkPhrase(figure, 'vi', paragraph).map(({ field }) => field);
}

export function counted(phrase: string, value: number, unit: string, more: Partial<Phrased> = {}): Phrased {
  return { phrase, value, unit: { vi: unit, en: unit }, qualifier: 'exact', ...more };
}
