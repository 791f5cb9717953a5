/** The records that are published. */
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { readArticleText } from '../../src/corpus/article-text.ts';
import { checkContent } from '../../src/corpus/check/content.ts';
import { type CoveredParagraph, coverageOf, isCovered } from '../../src/corpus/check/coverage.ts';
import { checkRecords } from '../../src/corpus/check/records.ts';
import { checkTexts } from '../../src/corpus/check/texts.ts';
import { jsonSchemaFiles } from '../../src/corpus/json-schema.ts';
import { toCorpus } from '../../src/corpus/load.ts';
import { parseFiles } from '../../src/corpus/parse.ts';
import { textsOrSkip } from './texts-at-hand.ts';

const files = parseFiles('data');

describe('the records in data/', () => {
  it('are in order', () => {
    expect([...files.problems, ...checkRecords(files), ...checkContent(files)]).toEqual([]);
  });

  it('hold every kind of record for every article', () => {
    const corpus = toCorpus(files);
    for (const { id } of corpus.articles) {
      const count = corpus.all().filter((record) => 'article' in record && record.article === id).length;
      expect(count, id).toBeGreaterThan(0);
    }
  });

  it('leave no paragraph uncovered of those up to the last that they name', () => {
    for (const [id, paragraphs] of coverageOf(files, new Map()))
      expect(uncovered(paragraphs), id).toEqual([]);
  });

  it('agree with the articles’ texts, of which every paragraph is covered', ({ skip }) => {
    const texts = textsOrSkip(skip);
    expect(checkTexts(files, texts)).toEqual([]);
    // Whoever adds an article may keep its text elsewhere.
    const paragraphsOf = files.articles.flatMap(({ value: { article } }) => {
      const text = readArticleText(texts, article.file);
      return text ? [[article.id, text.paragraphs] as const] : [];
    });
    for (const [id, paragraphs] of coverageOf(files, new Map(paragraphsOf)))
      expect(uncovered(paragraphs), id).toEqual([]);
  });
});

function uncovered(paragraphs: readonly CoveredParagraph[]): CoveredParagraph[] {
  return paragraphs.filter((paragraph) => !isCovered(paragraph));
}

describe('the JSON Schemas in data/', () => {
  const schemas = jsonSchemaFiles();

  it.each(Object.entries(schemas))(
    '%s is what src/corpus/schema.ts says; npm run schema writes it',
    (name, content) => {
      expect(readFileSync(`data/${name}`, 'utf8')).toBe(content);
    },
  );

  it.each(files.all.map(({ name, value }) => [name, value] as const))('accept %s', (name, value) => {
    const kind = name.includes('/articles/') ? 'article' : /(\w+)\.yaml$/.exec(name)![1];
    const validate = new Ajv2020({ formats: { uri: true } }).compile(
      JSON.parse(schemas[`${kind}.schema.json`]!),
    );
    validate(value);
    expect(validate.errors ?? []).toEqual([]);
  });
});
