/** Who and what the records name and quote, held against the texts: speakers, passages, principles, terms, people. */
import { describe, expect, it } from 'vitest';
import { ARTICLE, addParagraph, type Sample } from '../sample.ts';
import { ARTICLE_FILE, places, problemsAfter } from './problems.ts';

describe('with the texts at hand', () => {
  it('a speaker must be somebody whom the article names, by any name or office, with or without marks', () => {
    const said = (words: string, person: Partial<Sample['files']['people.yaml'][number]> = {}) =>
      places(
        problemsAfter((it) => {
          // The words beside the quotation say of nobody that it is theirs.
          it.texts['lighthouse.txt'] = it.texts['lighthouse.txt']!.replace('An Hạ nói', 'An Hạ có mặt');
          addParagraph(it, words);
          const [first] = it.files['people.yaml'];
          const title = { vi: 'Trưởng trạm', en: 'Station chief' };
          const sources = [{ article: 'lighthouse-opens', paragraph: 5 }];
          const roles = [{ ...first!.roles[0]!, title, sources }];
          it.files['people.yaml'].push({ ...first!, id: 'ba-thach', name: 'Bá Thạch', roles, ...person });
          const quotation = it.files[ARTICLE]!.quotations![0]!;
          quotation.speaker = 'ba-thach';
          quotation.role = title;
        }),
      ).filter((place) => place.endsWith('speaker'));
    const place = `${ARTICLE_FILE} quotations[0].speaker`;
    expect(said('Ông Bá Thạch nói vậy.')).toEqual([]);
    expect(said('Ong Ba Thach said so.')).toEqual([]);
    expect(said('Do Thi Da said so.', { name: 'Đỗ Thị Đà' })).toEqual([]);
    expect(said('Trưởng trạm nói vậy.')).toEqual([]);
    expect(said('Ông Thạch nói vậy.', { aliases: ['ông Thạch'] })).toEqual([]);
    expect(said('Một người khác nói vậy.')).toEqual([place]);
    // The office of the quotation does not make its speaker: it may be another's.
    const captain = [
      {
        title: { vi: 'Thuyền trưởng', en: 'Captain' },
        date: '2019',
        sources: [{ article: 'lighthouse-opens', paragraph: 5 }],
      },
    ];
    expect(said('Trưởng trạm nói vậy.', { roles: captain })).toEqual([place]);
  });

  it.each([
    ['Thị trưởng An Hạ nhấn mạnh: “Chúng ta giữ đèn.”', true],
    ['“Chúng ta giữ đèn”, bà An Hạ cũng cho biết.', true],
    ['“Chúng ta giữ đèn” - Thị trưởng An Hạ khẳng định.', true],
    ['Hôm ấy trời mưa. An Hạ said: “Chúng ta giữ đèn.”', true],
    // Who is meant stands in another paragraph, or may be either.
    ['Gặp Thị trưởng An Hạ, ông nói: “Chúng ta giữ đèn.”', false],
    ['Như An Hạ nhấn mạnh, ông tin rằng: “Chúng ta giữ đèn.”', false],
    ['An Hạ nói trước. Sau đó có lời đáp: “Chúng ta giữ đèn.”', false],
    ['An Hạ nói “Cảm ơn” và nhận lời đáp: “Chúng ta giữ đèn.”', false],
    ['An Hạ nhắc lại câu của người xưa: “Chúng ta giữ đèn.”', false],
    ['An Hạ nói thay Bá Thạch: “Chúng ta giữ đèn.”', false],
    ['Ông nói: “Chúng ta giữ đèn.” An Hạ nói: “Cảm ơn.”', false],
  ])('nobody but the speaker whom the words beside a quotation name said it: %s', (words, isRefused) => {
    const problems = problemsAfter((it) => {
      addParagraph(it, words);
      addParagraph(it, 'Trưởng trạm là ông Bá Thạch.');
      const [first] = it.files['people.yaml'];
      const title = { vi: 'Trưởng trạm', en: 'Station chief' };
      const roles = [{ ...first!.roles[0]!, title }];
      it.files['people.yaml'].push({ ...first!, id: 'ba-thach', name: 'Bá Thạch', roles });
      const [quotation] = it.files[ARTICLE]!.quotations!;
      const said = { id: 'kept', paragraph: 5, text: 'Chúng ta giữ đèn', speaker: 'ba-thach' };
      it.files[ARTICLE]!.quotations!.push({ ...quotation!, ...said });
    }).filter(({ field }) => field === 'quotations[1].speaker');
    const message = 'must be an-ha: the words beside say that An Hạ said so';
    expect(problems.map((problem) => problem.message)).toEqual(isRefused ? [message] : []);
  });

  it.each([
    ['Trưởng trạm Thạch nhấn mạnh: “Chúng ta giữ đèn.”', undefined],
    ['Trưởng trạm nhấn mạnh: “Chúng ta giữ đèn.”', undefined],
    ['Trưởng trạm Cảng vụ nhấn mạnh: “Chúng ta giữ đèn.”', undefined],
    [
      'Trưởng trạm Hạ nhấn mạnh: “Chúng ta giữ đèn.”',
      'must be an-ha: the words beside say that An Hạ said so',
    ],
    [
      '“Chúng ta giữ đèn”, Trưởng trạm An Hạ khẳng định.',
      'must be an-ha: the words beside say that An Hạ said so',
    ],
    [
      'Trưởng trạm Khe Gió Trần Khôi nhấn mạnh: “Chúng ta giữ đèn.”',
      'must be “Khôi”, whom the words beside name, or Bá Thạch must have such an alias',
    ],
    [
      'Bà Khôi nói: “Chúng ta giữ đèn.”',
      'must be “Khôi”, whom the words beside name, or Bá Thạch must have such an alias',
    ],
    // Whom the station chief speaks of, and a newspaper.
    ['Trưởng trạm tiếp Trần Khôi và nói: “Chúng ta giữ đèn.”', undefined],
    ['Trưởng trạm, theo báo Biển Xanh viết: “Chúng ta giữ đèn.”', undefined],
  ])('of two who share an office the name beside the verb is the speaker’s: %s', (words, message) => {
    const problems = problemsAfter((it) => {
      addParagraph(it, words);
      addParagraph(it, 'Trưởng trạm là ông Bá Thạch.');
      const [first] = it.files['people.yaml'];
      const title = { vi: 'Trưởng trạm', en: 'Station chief' };
      const roles = [
        { ...first!.roles[0]!, title, sources: [{ article: 'lighthouse-opens', paragraph: 6 }] },
      ];
      it.files['people.yaml'].push({ ...first!, id: 'ba-thach', name: 'Bá Thạch', roles });
      const [quotation] = it.files[ARTICLE]!.quotations!;
      const said = { id: 'kept', paragraph: 5, text: 'Chúng ta giữ đèn', speaker: 'ba-thach' };
      it.files[ARTICLE]!.quotations!.push({ ...quotation!, ...said });
    }).filter(({ field }) => field === 'quotations[1].speaker');
    expect(problems.map((problem) => problem.message)).toEqual(message ? [message] : []);
  });

  it('speech in straight single marks is recorded as a whole', () => {
    const quoted = (text: string) =>
      places(
        problemsAfter((it) => {
          addParagraph(it, "'We keep the light,' An Ha said, 'for all.'");
          const [first] = it.files[ARTICLE]!.quotations!;
          const both = ['We keep the light,', 'for all.'];
          for (const [i, words] of both.entries())
            it.files[ARTICLE]!.quotations!.push({ ...first!, id: `kept-${i}`, paragraph: 5, text: words });
          it.files[ARTICLE]!.quotations![1]!.text = text;
        }),
      );
    expect(quoted('We keep the light,')).toEqual([]);
    expect(quoted('keep the light,')).toEqual([`${ARTICLE_FILE} quotations[1].text`]);
  });

  it('a passage is not recorded by a term or a quoted word that is only a part of it', () => {
    const missing = (spoil: (it: Sample) => void) =>
      problemsAfter((it) => {
        addParagraph(it, 'An Hạ nói thêm: “Cảng vụ sẽ giữ đèn sáng mãi.”');
        spoil(it);
      }).map(({ message }) => message);
    const said = 'must record “Cảng vụ sẽ giữ đèn sáng mãi.” of paragraph 5, or leave that paragraph out';
    const source = { article: 'lighthouse-opens', paragraph: 5 };
    expect(missing((it) => it.files['terms.yaml'][0]!.sources.push(source))).toContain(said);
    const text = { vi: 'Bà hứa giữ “đèn sáng”.', en: 'She promised “a light”.' };
    const fact = { id: 'kept-light', paragraph: 5, text };
    expect(missing((it) => it.files[ARTICLE]!.facts!.push(fact))).toContain(said);
  });

  it('what is quoted of nobody whom we know, or names something, may stand in a fact or a term', () => {
    const missing = (spoil: (it: Sample) => void) =>
      problemsAfter((it) => {
        addParagraph(it, 'Một vị khách gọi đó là “làn gió mới” của triển lãm.');
        spoil(it);
      }).map(({ message }) => message);
    const source = { article: 'lighthouse-opens', paragraph: 5 };
    expect(missing(() => {})).toContain(
      'must record “làn gió mới” of paragraph 5, or leave that paragraph out',
    );
    const fact = {
      id: 'fresh-wind',
      paragraph: 5,
      text: { vi: 'Có vị khách ví nơi ấy như “làn gió mới”.', en: 'A visitor spoke of “a fresh wind”.' },
    };
    expect(missing((it) => it.files[ARTICLE]!.facts!.push(fact))).toEqual([]);
    const term = { vi: 'làn gió mới', en: 'fresh wind' };
    expect(
      missing((it) =>
        it.files['terms.yaml'].push({ id: 'fresh-wind', kind: 'expression', term, sources: [source] }),
      ),
    ).toEqual([]);
  });

  it('a principle or a phrase takes the “not” before it along', () => {
    const kept = (text: string) =>
      places(
        problemsAfter((it) => {
          addParagraph(it, 'Hai bên không can thiệp vào việc của nhau.');
          const { speaker: _, ...first } = it.files[ARTICLE]!.quotations![0]!;
          const principle = { ...first, id: 'principle', paragraph: 5, wording: 'principle' as const, text };
          it.files[ARTICLE]!.quotations!.push(principle);
        }),
      );
    expect(kept('không can thiệp vào việc của nhau')).toEqual([]);
    expect(kept('can thiệp vào việc của nhau')).toEqual([`${ARTICLE_FILE} quotations[1].text`]);
  });

  it.each([
    ['Hai bên không sử dụng hoặc đe dọa sử dụng vũ lực.', 'đe dọa sử dụng vũ lực', false],
    ['Hai bên chưa từng dùng vũ lực.', 'dùng vũ lực', false],
    ['Hai bên chẳng bao giờ dùng vũ lực.', 'dùng vũ lực', false],
    ['Xin đừng vội dùng vũ lực.', 'dùng vũ lực', false],
    ['Hai bên phản đối việc dùng vũ lực.', 'dùng vũ lực', false],
    ['Hai bên tránh việc dùng vũ lực.', 'dùng vũ lực', false],
    ['Both will not ever use force.', 'use force', false],
    ['Both will never again use force.', 'use force', false],
    ['Both see no need to use force.', 'use force', false],
    ['Nobody here may use force.', 'use force', false],
    ['Both act without need to use force.', 'use force', false],
    ['Both oppose the use of force.', 'use of force', false],
    ['Both not only talk but keep peace.', 'keep peace', true],
    ['Hai bên không chỉ nói mà giữ hòa bình.', 'giữ hòa bình', true],
    ['Both refrain from the threat or use of force.', 'use of force', false],
    ['Both sides don’t interfere.', 'interfere', false],
    ['A policy of non-interference in internal affairs.', 'interference in internal affairs', false],
    ['Hai bên không ngừng vun đắp tình bạn.', 'vun đắp tình bạn', true],
    ['Không ai lạc lối. Hai bên cùng tiến.', 'Hai bên cùng tiến', true],
  ])('of “%s” a principle “%s” keeps its meaning: %s', (words, text, right) => {
    const problems = problemsAfter((it) => {
      addParagraph(it, words);
      const { speaker: _, ...first } = it.files[ARTICLE]!.quotations![0]!;
      const principle = { ...first, id: 'principle', paragraph: 5, wording: 'principle' as const, text };
      it.files[ARTICLE]!.quotations!.push(principle);
    });
    expect(problems.length === 0).toBe(right);
  });

  it('a term must stand in the paragraphs named for it, in one of its spellings', () => {
    const named = (paragraph: number, spellings: string[]) =>
      places(
        problemsAfter((it) => {
          const sources = [{ article: 'lighthouse-opens', paragraph }];
          Object.assign(it.files['terms.yaml'][0]!, { sources, spellings });
        }),
      );
    expect(named(2, [])).toEqual(['data/terms.yaml [0].sources[0].paragraph']);
    expect(named(2, ['HẢI ĐĂNG'])).toEqual([]);
  });

  it('a person must be named, or called by the office, in the paragraphs named for an office', () => {
    const named = (words: string) =>
      places(
        problemsAfter((it) => {
          addParagraph(it, words);
          const person = it.files['people.yaml'][0]!;
          person.aliases = ['Bà Hạ'];
          person.roles[0]!.sources = [{ article: 'lighthouse-opens', paragraph: 5 }];
        }),
      );
    const known = ['AN HẠ tới.', 'An Ha came.', 'Rồi bà Hạ tới.', 'Thị trưởng tới.'];
    for (const words of known) expect(named(words)).toEqual([]);
    expect(named('An Hải tới.')).toEqual(['data/people.yaml [0].roles[0].sources[0].paragraph']);
  });
});
