/** The records that are published. */
import { existsSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { readArticleText } from '../../src/corpus/article-text.ts';
import { coverageOf, isCovered } from '../../src/corpus/check/coverage.ts';
import { checkRecords } from '../../src/corpus/check/records.ts';
import { checkTexts } from '../../src/corpus/check/texts.ts';
import { jsonSchemaFiles } from '../../src/corpus/json-schema.ts';
import { toCorpus } from '../../src/corpus/load.ts';
import { parseFiles } from '../../src/corpus/parse.ts';

const TEXTS = '../shared/articles';
const files = parseFiles('data');

describe('the records in data/', () => {
  it('are in order', () => {
    expect([...files.problems, ...checkRecords(files)]).toEqual([]);
  });

  it('hold every kind of record for every article', () => {
    const corpus = toCorpus(files);
    for (const { id } of corpus.articles) {
      const count = corpus.all().filter((record) => 'article' in record && record.article === id).length;
      expect(count, id).toBeGreaterThan(0);
    }
  });

  it('agree with the articles’ texts, of which every paragraph is covered', () => {
    if (!existsSync(TEXTS)) {
      console.log(`The texts are not at hand (${TEXTS}): only the records themselves are checked.`);
      for (const paragraphs of coverageOf(files, new Map()).values()) {
        expect(paragraphs.filter((paragraph) => !isCovered(paragraph))).toEqual([]);
      }
      return;
    }
    expect(checkTexts(files, TEXTS)).toEqual([]);
    const counts = files.articles.map(({ value: { article } }): [string, number] => [
      article.id,
      readArticleText(TEXTS, article.file)!.paragraphs.length,
    ]);
    for (const [id, paragraphs] of coverageOf(files, new Map(counts))) {
      expect(
        paragraphs.filter((paragraph) => !isCovered(paragraph)),
        id,
      ).toEqual([]);
    }
  });
});

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
