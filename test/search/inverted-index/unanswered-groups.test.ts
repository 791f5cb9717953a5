import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unansweredGroups } from '../../../src/search/inverted-index/unanswered-groups.ts';
import { corpus } from '../../real-corpus.ts';

const queries = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 200 });

test('each query stands in one group, in their order, and no group is large', () => {
  fc.assert(
    fc.property(queries, (unanswered) => {
      const groups = unansweredGroups(unanswered);
      expect(groups.flat()).toEqual(unanswered);
      for (const group of groups) expect(group.length).toBeLessThanOrEqual(12);
    }),
  );
});

test('one more query, wherever it is put, changes few groups', () => {
  const before = new Set(unansweredGroups(corpus.unanswered).map((group) => group.join('\n')));
  const middle = Math.floor(corpus.unanswered.length / 2);
  for (const place of [0, 1, 2, 3, 5, 7, middle, middle + 1, middle + 4]) {
    const groups = unansweredGroups(corpus.unanswered.toSpliced(place, 0, 'trồng cà phê ở đâu'));
    const changed = groups.filter((group) => !before.has(group.join('\n')));
    expect(changed.length).toBeLessThan(20);
  }
});
