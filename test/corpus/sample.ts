/** A small corpus of invented articles: valid, so that a test can spoil one thing. */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { z } from 'zod';
import type {
  articleFileSchema,
  eventFileSchema,
  personFileSchema,
  questionFileSchema,
  synonymFileSchema,
  termFileSchema,
  unansweredFileSchema,
} from '../../src/corpus/schema.ts';
import { temporaryFolder } from '../temporary-folder.ts';

export interface Sample {
  /** The texts of the articles by file name. */
  texts: Record<string, string>;
  /** `articles/some-id.yaml`, `events.yaml`, … with what they hold. */
  files: {
    'events.yaml': z.input<typeof eventFileSchema>;
    'people.yaml': z.input<typeof personFileSchema>;
    'terms.yaml': z.input<typeof termFileSchema>;
    'questions.yaml': z.input<typeof questionFileSchema>;
    'unanswered.yaml': z.input<typeof unansweredFileSchema>;
    'synonyms.yaml': z.input<typeof synonymFileSchema>;
    [article: `articles/${string}`]: z.input<typeof articleFileSchema>;
  };
}

export const ARTICLE = 'articles/lighthouse-opens.yaml';

const TEXT = `Ngọn hải đăng Mũi Sương mở cửa

Sáng 5/3/2019, ngọn hải đăng mở cửa sau gần 40 năm đóng kín.

Thị trưởng An Hạ nói: “Ánh đèn này thuộc về mọi người đi biển!” và mời khách cùng Cảng vụ lên tháp.

Ảnh: người trông đèn
`;

/** One article with one record of each kind, and one event, person and term; a new copy each time. */
export function sample(): Sample {
  const said = { article: 'lighthouse-opens', paragraph: 3 };
  return {
    texts: { 'lighthouse.txt': TEXT },
    files: {
      [ARTICLE]: {
        article: {
          id: 'lighthouse-opens',
          title: { vi: 'Hải đăng Mũi Sương đón khách', en: 'The Mist Cape lighthouse receives visitors' },
          titleBy: 'us',
          language: 'vi',
          published: '2019-03?',
          file: 'lighthouse.txt',
          sha256: sha256(TEXT),
          tense: 'report',
          summary: [
            {
              vi: 'Một tháp đèn cũ lại đón người xem.',
              en: 'An old light tower is open again.',
              paragraphs: [1, 2],
            },
            { vi: 'Nó đã đóng rất lâu.', en: 'It had long been closed.', paragraphs: [2] },
            { vi: 'Ai cũng có thể leo lên.', en: 'Everyone may climb it.', paragraphs: [3] },
          ],
          leftOut: [{ paragraphs: [4], reason: { vi: 'Chú thích ảnh.', en: 'A caption.' } }],
        },
        quotations: [
          {
            id: 'light-for-all',
            paragraph: 3,
            wording: 'verbatim',
            text: 'Ánh đèn này thuộc về mọi người đi biển!',
            language: 'vi',
            translation: { text: 'This light belongs to everyone at sea!', by: 'us' },
            speaker: 'an-ha',
            role: { vi: 'Thị trưởng', en: 'Mayor' },
            date: '2019-03-05',
          },
        ],
        figures: [
          {
            id: 'closed-for-years',
            paragraph: 2,
            measure: { vi: 'Thời gian đóng cửa', en: 'Time closed' },
            value: 40,
            unit: { vi: 'năm', en: 'years' },
            qualifier: 'nearly',
            scope: { vi: 'Hải đăng Mũi Sương', en: 'The Mist Cape lighthouse' },
            asOf: '2019',
            phrase: 'gần 40 năm',
          },
        ],
        facts: [
          {
            id: 'visitors-climb',
            paragraph: 3,
            text: { vi: 'Khách được leo lên đỉnh.', en: 'Visitors were let up to the top.' },
          },
        ],
      },
      'events.yaml': [
        {
          id: 'opening-day',
          title: { vi: 'Ngày mở cửa hải đăng', en: 'The lighthouse opens' },
          kind: 'other',
          dates: [
            {
              date: '2019-03-05',
              sources: [
                { article: 'lighthouse-opens', paragraph: 2 },
                { outside: { vi: 'Sổ trực của tháp', en: 'The keeper’s log' } },
              ],
            },
          ],
          annual: true,
        },
      ],
      'people.yaml': [
        {
          id: 'an-ha',
          name: 'An Hạ',
          roles: [{ title: { vi: 'Thị trưởng', en: 'Mayor' }, date: '2019', sources: [said] }],
        },
      ],
      'questions.yaml': {
        'lighthouse-opens': 'when did the light tower open again\ntháp đèn mở lại hôm nào\n',
      },
      'unanswered.yaml': { weather: 'will it rain tomorrow\n' },
      'synonyms.yaml': { words: 'cảng, bến tàu, harbour\n' },
      'terms.yaml': [
        {
          id: 'harbour-office',
          kind: 'organization',
          term: { vi: 'Cảng vụ', en: 'Harbour office' },
          spellings: ['CV'],
          sources: [said],
        },
      ],
    },
  };
}

/** One more paragraph at the end of the article: the fifth, if none was added before. */
export function addParagraph({ texts, files }: Sample, words: string): void {
  const text = `${texts['lighthouse.txt']}\n${words}\n`;
  texts['lighthouse.txt'] = text;
  files[ARTICLE]!.article.sha256 = sha256(text);
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Writes the records alone, into a folder that is to be `data`. */
export function writeRecords(files: Sample['files'], data: string): void {
  mkdirSync(join(data, 'articles'), { recursive: true });
  for (const [path, value] of Object.entries(files)) {
    if (value !== undefined)
      writeFileSync(join(data, path), stringify(value, { aliasDuplicateObjects: false }));
  }
}

/**
 * Writes the sample into a new folder: the records to `project/data`, the articles to `texts` beside the project, so
 * that nothing else lies around it. They go when the test has ended.
 */
export function writeSample({ files, texts }: Sample): { project: string; data: string; texts: string } {
  const root = temporaryFolder();
  const [project, textsFolder] = [join(root, 'project'), join(root, 'texts')];
  const data = join(project, 'data');
  writeRecords(files, data);
  mkdirSync(textsFolder);
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(textsFolder, name), text);
  return { project, data, texts: textsFolder };
}
