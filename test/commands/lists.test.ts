import { describe, expect, test } from 'vitest';
import { makeApp, press, readAloud, run, suggest } from './ask.ts';

const { corpus } = makeApp();

describe('sources', () => {
  test('an article is named once, with all its paragraphs, and runs are drawn together', async () => {
    const person = readAloud(await run('search', { search: 'nguyen-xuan-phuc' }, { lang: 'en' }));
    expect(person.match(/^-# /gm)).toHaveLength(1);
    expect(person).toContain('paras. 3, 6');
    const article = readAloud(await run('summary', { article: 'bui-thanh-son-interview-2024' }));
    expect(article).toContain('(đoạn 1–3)');
    expect(article).toContain('(đoạn 16, 17, 19, 20)');
  });
});

describe('lists in the other language', () => {
  test('show translations, marked as such and never in quotation marks', async () => {
    const list = readAloud(await run('quote', { search: 'Castro' }, { lang: 'en' }));
    const choices = await suggest('quote', 'search', 'mau', { lang: 'en' });
    expect(choices[0]?.name).toContain(
      '(translated): For Vietnam, Cuba is ready to give even its own blood!',
    );
    expect(`${list}${choices[0]?.name}`).not.toContain('“For Vietnam');
  });
});

describe('lists', () => {
  test('what an article only planned is marked in a list and in a suggestion, too', async () => {
    const planned = corpus.events.find(({ id }) => id === 'to-lam-us-leg-2024')!;
    const list = await press('summary|part|bui-thanh-son-interview-2024|event|vi|0');
    const next = await press('summary|part|bui-thanh-son-interview-2024|event|vi|1');
    expect(readAloud(list) + readAloud(next)).toContain(`${planned.title.vi} (dự kiến)`);
    const [choice] = await suggest('search', 'search', 'unga-79-general-debate', { lang: 'en' });
    expect(choice?.name).toMatch(/\(planned\)$/);
  });

  test('the parts of an article give its own paragraphs, even of what other articles tell first', async () => {
    const list = await press('summary|part|luong-cuong-un80-us-2025|event|vi|0');
    const tags = readAloud(list).match(/^-# .*$/gm);
    expect(tags?.slice(0, 2)).toEqual(['-# đoạn 2', '-# đoạn 2']);
    expect(tags?.join()).not.toContain('“');
  });

  test('a list of one kind does not repeat the kind on each line', async () => {
    expect(readAloud(await run('figure'))).not.toMatch(/^-# Số liệu/m);
    expect(readAloud(await run('search', { search: 'hòa bình' }))).toMatch(/^-# Thuật ngữ/m);
  });
});
