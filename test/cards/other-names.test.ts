/** What else a person or a term is called: on a card and in a list only names, in the language asked for. */
import { describe, expect, test } from 'vitest';
import { headline } from '../../src/cards/headline.ts';
import { recordCard } from '../../src/cards/record.ts';
import type { Lang } from '../../src/lang.ts';
import { words } from '../../src/words.ts';
import { corpus } from '../real-corpus.ts';

const today = Temporal.PlainDate.from('2026-11-22');

function alsoCalled(id: string, lang: Lang): string | undefined {
  const { embeds } = recordCard(corpus.get(id)!, { lang, corpus, today });
  return embeds![0]!.fields?.find(({ name }) => name === words[lang].aliases)?.value;
}

const inList = (id: string, lang: Lang) => headline(corpus.get(id)!, lang, corpus);

describe('a card, and a place in a list', () => {
  test.each<[string, Lang, string, string]>([
    ['united-nations', 'vi', 'LHQ', 'Liên hợp quốc (LHQ)'],
    ['united-nations', 'en', 'UN', 'United Nations (UN)'],
    ['asean', 'en', 'ASEAN', 'Association of Southeast Asian Nations (ASEAN)'],
    ['united-states', 'en', 'US', 'United States (US)'],
    ['sdgs', 'vi', 'SDGs', 'Mục tiêu phát triển bền vững (SDGs)'],
    ['un-security-council', 'vi', 'HĐBA', 'Hội đồng Bảo an Liên hợp quốc (HĐBA)'],
    [
      'hanoi-convention',
      'en',
      'Hanoi Convention',
      'United Nations Convention against Cybercrime (Hanoi Convention)',
    ],
  ])('of %s (%s) have the names of that language: %s', (id, lang, names, line) => {
    expect(alsoCalled(id, lang)).toBe(names);
    expect(inList(id, lang)).toBe(line);
  });

  test.each<[string, Lang, string]>([
    ['trade-turnover', 'vi', 'Kim ngạch thương mại'],
    ['nuclear-weapons', 'vi', 'Vũ khí hạt nhân'],
    ['us-administration', 'vi', 'Chính quyền Hoa Kỳ'],
    ['working-trip', 'en', 'Working trip'],
    ['hanoi', 'en', 'Hanoi'],
    ['deputy-prime-minister', 'en', 'Deputy Prime Minister'],
    // What is a name in Vietnamese is none in English.
    ['general-secretary', 'en', 'General Secretary'],
  ])('of %s (%s) have no word that is only searched for', (id, lang, line) => {
    expect(alsoCalled(id, lang)).toBeUndefined();
    expect(inList(id, lang)).toBe(line);
  });

  test('of a person have the spelling of an article, and none that no source has', () => {
    expect(alsoCalled('antonio-guterres', 'vi')).toBe('Antonio Guterres');
    expect(alsoCalled('antonio-guterres', 'en')).toBe('Antonio Guterres');
    expect(alsoCalled('pauline-tamesis', 'en')).toBeUndefined();
  });
});
