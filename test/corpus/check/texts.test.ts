import { describe, expect, it } from 'vitest';
import { splitParagraphs } from '../../../src/corpus/article-text.ts';
import { ARTICLE, addParagraph, type Sample } from '../sample.ts';
import { ARTICLE_FILE, places, problemsAfter } from './problems.ts';

/** As a second text says it. */
function addSecondArticle(it: Sample, text: string): void {
  const first = structuredClone(it.files[ARTICLE]!);
  it.texts['second.txt'] = text;
  it.files['articles/second.yaml'] = {
    article: {
      ...first.article,
      id: 'second',
      file: 'second.txt',
      summary: first.article.summary.map((sentence) => ({ ...sentence, paragraphs: [1] })),
      leftOut: [],
    },
  };
}

describe('splitParagraphs', () => {
  it('counts the lines that hold more than white space, and keeps them as they are', () => {
    expect(splitParagraphs('a\n\n \u00a0\t\n  b \r\nc')).toEqual(['a', '  b ', 'c']);
  });
});

describe('with the texts at hand', () => {
  function refused(spoil: (sample: Sample) => void): string[] {
    return problemsAfter(spoil).map(({ file, field, message }) => `${file} ${field}: ${message}`);
  }

  it('a quotation is found where its text hides a mark in it, or begins with one', () => {
    const problems = refused((sample) => {
      const quotation = sample.files[ARTICLE]!.quotations![0]!;
      for (const [name, text] of Object.entries(sample.texts))
        sample.texts[name] =
          `\ufeff${text.replace(quotation.text, `${quotation.text.slice(0, 3)}\u200b${quotation.text.slice(3)}`)}`;
    });
    expect(problems.filter((problem) => !problem.includes('sha256'))).toEqual([]);
  });

  it('a quotation is refused where it leaves the text', () => {
    const problems = refused((it) => {
      it.files[ARTICLE]!.quotations![0]!.text = 'Ánh đèn này thuộc về mọi người đi biễn!';
    });
    expect(problems[0]).toBe(
      `${ARTICLE_FILE} quotations[0].text: must stand in paragraph 3 character by character; ` +
        'the paragraph agrees only up to “Ánh đèn này thuộc về mọi người đi bi”',
    );
  });

  it('a quotation that begins in another way than any words of the paragraph is told so', () => {
    const problems = refused((it) => {
      it.files[ARTICLE]!.quotations![0]!.text = 'ánh đèn này thuộc về mọi người đi biển!';
    });
    expect(problems[0]).toMatch(/character by character; nothing in the paragraph begins like it$/);
  });

  it.each(['events.yaml', 'people.yaml', 'terms.yaml', 'questions.yaml', 'unanswered.yaml', 'synonyms.yaml'])(
    'a misquotation is told, too, where %s has a fault of its own',
    (name) => {
      const problems = problemsAfter((it) => {
        Object.assign(it.files, { [name]: 'none' });
        it.files[ARTICLE]!.quotations![0]!.text = 'Ánh đèn này thuộc về mọi người đi biễn!';
      });
      expect(places(problems)).toEqual(
        expect.arrayContaining([`data/${name}`, `${ARTICLE_FILE} quotations[0].text`]),
      );
    },
  );

  it('a quotation in another paragraph is refused with that paragraph’s number', () => {
    const problems = refused((it) => {
      it.files[ARTICLE]!.quotations![0]!.paragraph = 2;
    });
    expect(problems[0]).toContain('quotations[0].text: must stand in paragraph 2');
    expect(problems[0]).toContain('it stands in paragraph 3');
  });

  it('a figure’s phrase is refused if it is not the article’s', () => {
    const problems = problemsAfter((it) => {
      it.files[ARTICLE]!.figures![0]!.phrase = 'gần 40 năm mở cửa';
    });
    expect(places(problems)).toEqual([`${ARTICLE_FILE} figures[0].phrase`]);
  });

  it('a second source must have the same words, or say which it has', () => {
    const text = 'Hôm ấy bà nhắc: “Ánh đèn thuộc về mọi người!”';
    const also = { article: 'second', paragraph: 1 };
    function secondSays(source: { article: string; paragraph: number; text?: string }): string[] {
      const problems = problemsAfter((it) => {
        addSecondArticle(it, text);
        it.files[ARTICLE]!.quotations![0]!.also = [source];
      });
      return places(problems).filter((place) => !place.endsWith('sha256'));
    }
    expect(secondSays({ ...also, text: 'Ánh đèn thuộc về mọi người!' })).toEqual([]);
    expect(secondSays(also)).toContain(`${ARTICLE_FILE} quotations[0].also[0].text`);
    expect(secondSays({ ...also, text: 'Ánh đèn thuộc về ai?' })).toContain(
      `${ARTICLE_FILE} quotations[0].also[0].text`,
    );
  });

  it.each([
    ['its end', 'Ánh đèn này thuộc về mọi người'],
    ['its beginning', 'thuộc về mọi người đi biển!'],
    ['all but a letter', 'Á'],
  ])('a quotation that lacks a part (%j left) is refused, though every word stands there', (_what, text) => {
    expect(refused((it) => Object.assign(it.files[ARTICLE]!.quotations![0]!, { text }))).toEqual([
      `${ARTICLE_FILE} quotations[0].text: must begin and end where a sentence or a quotation does: ` +
        'with a part missing it says something else',
    ]);
  });

  it('what a speaker says after a colon of his own is no beginning, what the article says after one is', () => {
    const recorded = (paragraph: string) => {
      const problems = problemsAfter((it) => {
        addSecondArticle(it, paragraph);
        const also = { article: 'second', paragraph: 1, text: 'ai cũng được lên.' };
        it.files[ARTICLE]!.quotations![0]!.also = [also];
      });
      return places(problems).filter((place) => place.endsWith('.text'));
    };
    expect(recorded('Bà trả lời: ai cũng được lên.')).toEqual([]);
    expect(recorded('Bà nói: “Tôi không tin: ai cũng được lên.”')).toEqual([
      `${ARTICLE_FILE} quotations[0].also[0].text`,
    ]);
  });

  it('one of several sentences of a speech may be recorded', () => {
    const problems = problemsAfter((it) => {
      addSecondArticle(it, 'Bà nói: “Đèn sáng rồi. Xin mời lên tháp! Ai cũng được lên.”');
      const quotation = it.files[ARTICLE]!.quotations![0]!;
      quotation.also = [{ article: 'second', paragraph: 1, text: 'Xin mời lên tháp!' }];
    });
    expect(places(problems).filter((place) => !place.endsWith('sha256'))).toEqual([]);
  });

  it('a figure’s phrase may stand within a sentence, but not begin within a word', () => {
    const phraseIs = (phrase: string) =>
      places(problemsAfter((it) => Object.assign(it.files[ARTICLE]!.figures![0]!, { phrase })));
    expect(phraseIs('gần 40 năm đóng kín')).toEqual([]);
    expect(phraseIs('gần 40 năm đóng kí')).toEqual([`${ARTICLE_FILE} figures[0].phrase`]);
  });

  /** The places refused when a fifth paragraph has these words. */
  function fifthParagraph(words: string, spoil: (file: Sample['files'][typeof ARTICLE]) => void): string[] {
    const problems = problemsAfter((it) => {
      addParagraph(it, words);
      spoil(it.files[ARTICLE]!);
    });
    return places(problems);
  }

  it.each(['500 tàu đã về bến.', 'Đến nay 1.'])(
    'a quotation is refused where it cuts a number: %s',
    (text) => {
      const quote = (words: string) =>
        fifthParagraph('Bà nói: “Đến nay 1.500 tàu đã về bến.”', ({ quotations }) => {
          const translation = { text: words.replace('1.500', '1,500'), by: 'us' as const };
          quotations!.push({ ...quotations![0]!, id: 'ships', paragraph: 5, text: words, translation });
        });
      expect(quote('Đến nay 1.500 tàu đã về bến.')).toEqual([]);
      expect(quote(text)).toContain(`${ARTICLE_FILE} quotations[1].text`);
    },
  );

  it.each(['7 tỷ USD', ',7 tỷ USD', 'đạt gần 149', 'đạt gần 149,'])(
    'a figure’s phrase is refused where it cuts a number: %s',
    (phrase) => {
      const problems = fifthParagraph('Kim ngạch đạt gần 149,7 tỷ USD.', ({ figures }) => {
        Object.assign(figures![0]!, { paragraph: 5, phrase });
      });
      expect(problems).toContain(`${ARTICLE_FILE} figures[0].phrase`);
    },
  );

  it.each(['không', 'chưa', 'chẳng', 'đừng', 'not', 'never', 'no', 'without'])(
    'a figure’s phrase takes the “%s” before it along',
    (no) => {
      const phraseIs = (phrase: string) =>
        fifthParagraph(`Ở đây ${no} gần 40 năm.`, ({ figures }) =>
          Object.assign(figures![0]!, { paragraph: 5, phrase }),
        );
      expect(phraseIs('gần 40 năm')).toEqual([`${ARTICLE_FILE} figures[0].phrase`]);
      expect(phraseIs(`${no} gần 40 năm`)).not.toContain(`${ARTICLE_FILE} figures[0].phrase`);
    },
  );

  it('a figure has the qualifier that stands before its phrase, and has it wherever it is said again', () => {
    const refusedFor = (words: string, also: string) =>
      fifthParagraph(words, ({ figures }) => {
        Object.assign(figures![0]!, { paragraph: 5, phrase: '40 năm', qualifier: 'exact' });
        if (also) figures![0]!.also = [{ article: 'lighthouse-opens', paragraph: 2, text: also }];
      });
    expect(refusedFor('Đã 40 năm rồi.', '')).toEqual([]);
    expect(refusedFor('Đã gần 40 năm rồi.', '')).toEqual([`${ARTICLE_FILE} figures[0].qualifier`]);
    expect(refusedFor('Đã 40 năm rồi.', 'gần 40 năm')).toEqual([`${ARTICLE_FILE} figures[0].also[0].text`]);
  });

  it('a text in decomposed letters is read as it looks', () => {
    const problems = problemsAfter((it) => {
      it.texts['lighthouse.txt'] = it.texts['lighthouse.txt']!.normalize('NFD');
    });
    expect(places(problems)).toEqual([`${ARTICLE_FILE} article.sha256`]);
  });

  it('the day of publication is the one that the text prints, unless a note says why it is not', () => {
    const published = (date: string, note?: string) =>
      fifthParagraph('Đăng ngày 5/3/2019', ({ article }) => {
        article.published = date;
        if (note !== undefined) article.publishedNote = { vi: note, en: 'Corrected by the publisher.' };
      }).filter((place) => /published/.test(place));
    expect(published('2019-03-05')).toEqual([]);
    expect(published('2019-03-06')).toEqual([`${ARTICLE_FILE} article.published`]);
    expect(published('2019-03?')).toEqual([`${ARTICLE_FILE} article.published`]);
    expect(published('2019-03-06', 'Tòa soạn đã đính chính.')).toEqual([]);
  });

  it('a title that is a line of the text is the article’s own', () => {
    const problems = problemsAfter((it) => {
      it.files[ARTICLE]!.article.title.vi = 'Ngọn hải đăng Mũi Sương mở cửa';
    });
    expect(places(problems)).toEqual([`${ARTICLE_FILE} article.titleBy`]);
  });

  it('a quotation must not run out of one, or into one', () => {
    const quote = (words: string) =>
      fifthParagraph('Bà nói: “Tốt.” Rồi một người đáp: “Xấu.” Hết.', ({ quotations }) => {
        const first = quotations![0]!;
        for (const [i, text] of ['Tốt.', 'Xấu.'].entries())
          quotations!.push({ ...first, id: `said-${i}`, paragraph: 5, text });
        quotations!.push({ ...first, id: 'mixed', paragraph: 5, text: words });
      });
    expect(quote('Tốt.” Rồi một người đáp: “Xấu.')).toEqual([`${ARTICLE_FILE} quotations[3].text`]);
    expect(quote('Rồi một người đáp: “Xấu.')).toEqual([`${ARTICLE_FILE} quotations[3].text`]);
    expect(quote('Xấu.” Hết.')).toEqual([`${ARTICLE_FILE} quotations[3].text`]);
  });

  it('a quotation must not take its closing mark along', () => {
    const quote = (text: string) =>
      fifthParagraph('Bà nói: “Tốt.”', ({ quotations }) =>
        quotations!.push({ ...quotations![0]!, id: 'good', paragraph: 5, text }),
      );
    expect(quote('Tốt.')).toEqual([]);
    expect(quote('Tốt.”')).toEqual([`${ARTICLE_FILE} quotations[1].text`]);
  });

  it('a headline that is the article’s own must stand in it', () => {
    const headline = (vi: string) =>
      places(
        problemsAfter((it) => {
          const { article } = it.files[ARTICLE]!;
          Object.assign(article, { titleBy: 'article', title: { ...article.title, vi } });
        }),
      );
    expect(headline('Ngọn hải đăng Mũi Sương mở cửa')).toEqual([]);
    expect(headline('Hải đăng Mũi Sương mở cửa')).toEqual([`${ARTICLE_FILE} article.title.vi`]);
  });

  it('a paragraph that the article does not have is refused', () => {
    const problems = refused((it) => {
      it.files['terms.yaml'][0]!.sources = [{ article: 'lighthouse-opens', paragraph: 5 }];
    });
    expect(problems).toEqual([
      'data/terms.yaml [0].sources[0].paragraph: must be 1 to 4: the article has no more paragraphs',
    ]);
  });

  it('a paragraph left out that the article does not have is refused', () => {
    const problems = problemsAfter((it) => {
      it.files[ARTICLE]!.article.leftOut![0]!.paragraphs = [4, 9];
    });
    expect(places(problems)).toEqual([`${ARTICLE_FILE} article.leftOut[0].paragraphs[1]`]);
  });

  it.each([
    ['Vốn là 1.500 tỷ đồng.', 'Vốn là 1.500 tỷ đồng.', 'It is 1.5 trillion dong.', true],
    ['Có một trăm hai mươi tàu.', 'Có 120 tàu.', 'There are 120 ships.', true],
    ['Mở ngày 15.5.2025.', 'Mở ngày 15/5/2025.', 'It opened on 15 May 2025.', true],
    ['Vốn là 1.500 tỷ đồng.', 'Vốn là 1.500 tỷ đồng.', 'It is 2.5 trillion dong.', false],
    ['Có một trăm hai mươi tàu.', 'Có 130 tàu.', 'There are 130 ships.', false],
  ])('of “%s” one may say “%s” and “%s”: %o', (printed, vi, en, isRight) => {
    const problems = problemsAfter((it) => {
      addParagraph(it, printed);
      Object.assign(it.files[ARTICLE]!.facts![0]!, { paragraph: 5, text: { vi, en } });
    }).filter(({ message }) => /^must have the (?:numbers|dates) of/.test(message));
    expect(problems.length === 0).toBe(isRight);
  });

  it('a text that was changed is refused', () => {
    const problems = problemsAfter((it) => {
      it.texts['lighthouse.txt'] += 'Thêm một dòng.\n';
    });
    expect(places(problems)).toEqual([`${ARTICLE_FILE} article.sha256`]);
  });

  it('a text that is not there is refused', () => {
    const problems = problemsAfter((it) => {
      it.texts = {};
    });
    expect(places(problems)).toEqual([`${ARTICLE_FILE} article.file`]);
  });

  it('a passage in quotation marks that nobody recorded is refused, unless its paragraph is left out', () => {
    const unrecorded = (it: Sample) => {
      const file = it.files[ARTICLE]!;
      file.quotations = [];
      file.facts = [];
      file.article.summary[2]!.paragraphs = [1];
      it.files['people.yaml'][0]!.roles[0]!.sources = [{ outside: { vi: 'Sổ', en: 'A list' } }];
      it.files['terms.yaml'] = [];
    };
    expect(refused(unrecorded)).toEqual([
      `${ARTICLE_FILE} quotations: must record “Ánh đèn này thuộc về mọi người đi biển!” of paragraph 3, ` +
        'or leave that paragraph out',
    ]);
    const leftOut = problemsAfter((it) => {
      unrecorded(it);
      it.files[ARTICLE]!.article.leftOut![0]!.paragraphs = [3, 4];
    });
    expect(leftOut).toEqual([]);
  });
});

describe('a file that does not fit its form', () => {
  it('is told of, and makes nothing look wrong that speaks of what it holds', () => {
    const ofArticle = problemsAfter((it) => {
      it.files['events.yaml'][0]!.note = {
        vi: 'Bài ghi “gần 40 năm”.',
        en: 'The article says “gần 40 năm”.',
      };
      Object.assign(it.files[ARTICLE]!.article, { tense: 'past' });
    });
    expect(places(ofArticle)).toEqual([`${ARTICLE_FILE} article.tense`]);
    const ofList = problemsAfter((it) => {
      const [, outside] = it.files['events.yaml'][0]!.dates[0]!.sources;
      Object.assign(outside!, { outside: { vi: 'Sổ trực năm 1977', en: 'The log of 1977' } });
      it.files[ARTICLE]!.facts![0]!.note = { vi: 'Xem sổ trực năm 1977.', en: 'See the log of 1977.' };
      Object.assign(it.files['events.yaml'][0]!, { annual: 'yes' });
    });
    expect(places(ofList)).toEqual(['data/events.yaml [0].annual']);
  });
});
