/** What `npm run ask` prints of a record, for a reader. */
import { expect, test } from 'vitest';
import { describe as printed } from '../../src/cli/ask-record.ts';
import { corpus } from '../real-corpus.ts';

test('a source from outside the articles is named as on a card', () => {
  const event = corpus.events.find(({ dates }) => dates[0]!.sources.some((each) => 'outside' in each))!;
  const outside = event.dates[0]!.sources.flatMap((each) => ('outside' in each ? [each.outside] : []))[0]!;
  expect(printed(event, { corpus, lang: 'vi' })).toContain(`${outside.vi} (ngoài các bài báo)`);
  expect(printed(event, { corpus, lang: 'en' })).toContain(`${outside.en} (from outside the articles)`);
});

test('no bracket stands within another one where an office’s date is inferred', () => {
  const person = corpus.people.find(({ roles }) => roles.some(({ date }) => date.endsWith('?')))!;
  expect(printed(person, { corpus, lang: 'vi' })).toMatch(/ · [^()\n;]+ \(suy ra\)(;|\n)/);
});
