import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Block,
  type Inline,
  parseBlocks,
  parseInline,
} from '../../../src/local-discord/page/markdown.ts';

/** A tree as short text: `<strong>…</strong>`, to compare at a glance. */
function show(parts: (Inline | Block)[]): string {
  return parts
    .map((part) => {
      if (part.type === 'text') return part.text;
      if (part.type === 'code' || part.type === 'codeBlock') return `<${part.type}>${part.text}</>`;
      if (part.type === 'time') return `<time ${part.seconds} ${part.style}/>`;
      if (part.type === 'emoji') return `<emoji ${part.name}/>`;
      if (part.type === 'mention') return `<${part.of} ${part.id}${part.name}/>`;
      const detail = part.type === 'link' ? ` ${part.url}` : part.type === 'heading' ? ` ${part.level}` : '';
      return `<${part.type}${detail}>${show(part.children)}</>`;
    })
    .join('');
}

/** Every character that would be shown. */
function plain(parts: (Inline | Block)[]): string {
  return parts
    .map((part) => {
      if ('text' in part) return part.text;
      return 'children' in part ? plain(part.children) : '';
    })
    .join('');
}

describe('inline markdown', () => {
  it.each([
    ['**đậm** và *nghiêng*', '<strong>đậm</> và <emphasis>nghiêng</>'],
    ['__gạch chân__ ~~bỏ~~ ||giấu||', '<underline>gạch chân</> <strike>bỏ</> <spoiler>giấu</>'],
    ['***cả hai***', '<strong><emphasis>cả hai</></>'],
    ['**một *trong* hai**', '<strong>một <emphasis>trong</> hai</>'],
    ['`**mã**`', '<code>**mã**</>'],
    ['``a ` b``', '<code>a ` b</>'],
    ['snake_case_word', 'snake_case_word'],
    ['2 * 3 * 4', '2 * 3 * 4'],
    ['\\*không nghiêng\\* \\_ \\> \\[a](b)', '*không nghiêng* _ > [a](b)'],
    ['C:\\Users', 'C:\\Users'],
    ['[bài](https://a.vn/b_(c))', '<link https://a.vn/b_(c)>bài</>'],
    ['[**bài**](<https://a.vn/x> "tựa")', '<link https://a.vn/x><strong>bài</></>'],
    ['xem https://a.vn/b_c_d.', 'xem <link https://a.vn/b_c_d>https://a.vn/b_c_d</>.'],
    ['<https://a.vn/>', '<link https://a.vn/>https://a.vn/</>'],
    ['<t:1700000000:D> <t:0>', '<time 1700000000 D/> <time 0 f/>'],
    [
      '<@123456789012345678> <@&123456789012345678> <#123456789012345678>',
      '<user 123456789012345678/> <role 123456789012345678/> <channel 123456789012345678/>',
    ],
    [
      '</quote:123456789012345678> <:vn:123456789012345678> @everyone',
      '<command 123456789012345678quote/> <emoji vn/> <everyone everyone/>',
    ],
  ])('reads %s', (text, expected) => {
    expect(show(parseInline(text))).toBe(expected);
  });

  it.each([
    '[đọc](javascript:alert(1))',
    '[đọc](data:text/html,x)',
    '[https://bank.vn](https://thief.vn)',
    '<t:99999999999999999999>',
    '<img src=x onerror=alert(1)>',
    '<script>alert(1)</script>',
  ])('leaves %s as text', (text) => {
    expect(plain(parseInline(text))).toBe(text);
    expect(show(parseInline(text))).not.toMatch(/<(link (?!https:)|time)/);
  });

  it('shows nothing that the text did not hold, and links to http and https alone', () => {
    const piece = fc.constantFrom(
      '*',
      '**',
      '_',
      '__',
      '~~',
      '||',
      '`',
      '```',
      '[',
      '](',
      ')',
      '<',
      '>',
      '\\',
      '# ',
      '- ',
      '> ',
      '-# ',
      '\n',
      ' ',
      'a',
      'máu',
      'javascript:',
      'https://a.vn',
      '<t:1:R>',
      '\u202e',
      '\u200b',
      '<img onerror=x>',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join('')),
        (text) => {
          const blocks = parseBlocks(text);
          let from = 0;
          for (const character of plain(blocks)) {
            const at = text.indexOf(character, from);
            expect(at).toBeGreaterThanOrEqual(from);
            from = at + 1;
          }
          expect(show(blocks)).not.toMatch(/<link (?!https?:)/);
        },
      ),
    );
  });

  it.each(['*', '_', '[', '`', '**a', '||', '<t:', '\\', '> ', '```', '[a](', '*a '])(
    'reads 6,000 characters of “%s” in no time',
    (piece) => {
      const text = piece.repeat(6000 / piece.length);
      const start = performance.now();
      parseBlocks(text);
      expect(performance.now() - start).toBeLessThan(500);
    },
  );
});

describe('blocks', () => {
  it.each([
    ['# Một\n## Hai\n### Ba', '<heading 1>Một</><heading 2>Hai</><heading 3>Ba</>'],
    ['#hashtag', '<paragraph>#hashtag</>'],
    ['> một\n> **hai**\nba', '<quote><paragraph>một\n<strong>hai</></></><paragraph>ba</>'],
    ['>>> một\nhai', '<quote><paragraph>một\nhai</></>'],
    ['- một\n  - hai\n1. ba', '<item>một</><item>hai</><item>ba</>'],
    ['-# ghi chú', '<subtext>ghi chú</>'],
    ['```ts\nlet a = 1;\n```\nxong', '<codeBlock>let a = 1;</><paragraph>xong</>'],
    ['trước ```mã``` sau', '<paragraph>trước </><codeBlock>mã</><paragraph> sau</>'],
    ['dòng một\n\ndòng hai', '<paragraph>dòng một\n\ndòng hai</>'],
  ])('reads %j', (text, expected) => {
    expect(show(parseBlocks(text))).toBe(expected);
  });

  it('keeps the depth and the number of list items', () => {
    expect(parseBlocks('1. một\n  - hai')).toMatchObject([
      { type: 'item', depth: 0, marker: '1' },
      { type: 'item', depth: 1, marker: null },
    ]);
  });
});
