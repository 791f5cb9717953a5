/** The offices of people: as their articles call them, and those of a speaker held then. */
import type { ArticleText } from '../article-text.ts';
import type { ParsedFiles } from '../parse.ts';
import { isCalledIn, officePattern, termsOf } from './names.ts';
import type { Problem } from './problem.ts';

/**
 * That of a quotation is one that people.yaml gives the speaker by its article, in both languages. More may stand after it,
 * and before it another office with a comma or an “and”: “Phó Thủ tướng” is no Thủ tướng.
 */
export function checkRoles({ articles, people }: ParsedFiles): Problem[] {
  const byId = new Map((people?.value ?? []).map((person) => [person.id, person]));
  return articles.flatMap(({ file, value: { article, quotations } }) =>
    quotations.flatMap(({ speaker, role }, i) => {
      const person = speaker === undefined ? undefined : byId.get(speaker);
      if (person === undefined) return [];
      const titles = person.roles
        .filter(({ sources }) => sources.some((one) => 'article' in one && one.article === article.id))
        .map(({ title }) => title);
      if (titles.some(({ vi, en }) => standsIn(role.vi, vi) && standsIn(role.en, en))) return [];
      const held = titles.map(({ vi, en }) => `${vi} / ${en}`).join('; ');
      const message = `must have the office of ${person.name} by this article, which is ${held || 'missing in people.yaml'}`;
      return [file.problem(['quotations', i, 'role'], message)];
    }),
  );
}

function standsIn(role: string, office: string): boolean {
  const begin = String.raw`(?:^|[,;:–/]\s*|(?<!\p{L})(?:và|kiêm|and)\s)`;
  return new RegExp(String.raw`${begin}${RegExp.escape(office)}(?![\p{L}\p{N}’'])`, 'u').test(role);
}

const OFFICE = new RegExp(officePattern, 'iu');
/** Before an office these make another one of it: “Phó Thủ tướng”, “former ambassador”. */
const OTHER =
  'phó|thứ|cựu|nguyên|quyền|tổng|trợ lý|phu nhân|vợ|chồng|deputy|vice|former|ex|acting|assistant|under|then';

/**
 * An office in people.yaml has the words of a paragraph named for it, whatever stands between its parts, or of its article
 * where that paragraph has none; the places and organisations in it may be called otherwise. What is outside the articles,
 * or not at hand, may call it so.
 */
export function checkOffices(files: ParsedFiles, texts: ReadonlyMap<string, ArticleText>): Problem[] {
  const languages = new Map(files.articles.map(({ value: { article } }) => [article.id, article.language]));
  const things = termsOf(files)
    .filter(({ kind }) => kind === 'place' || kind === 'organization')
    .flatMap(({ names }) => names)
    .sort((a, b) => b.length - a.length);
  return (files.people?.value ?? []).flatMap(({ roles }, i) =>
    roles.flatMap(({ title, sources }, j) => {
      const isGiven = sources.some((source) => {
        const text = 'article' in source ? texts.get(source.article) : undefined;
        if (!('article' in source) || text === undefined) return true;
        const named = text.paragraphs[source.paragraph - 1] ?? '';
        const words = OFFICE.test(named) ? named : text.paragraphs.join('\n');
        const parts = partsOf(title[languages.get(source.article)!], things);
        return parts.every((part) => isHeldIn(words, part));
      });
      if (isGiven) return [];
      const message =
        'must be the office as a paragraph named for it has it; places and organisations may be called otherwise';
      return [files.people!.file.problem([i, 'roles', j, 'title'], message)];
    }),
  );
}

/** “Đại sứ, Trưởng Phái đoàn Việt Nam tại Liên hợp quốc”: “Đại sứ”, “Trưởng Phái đoàn”, “tại”. */
function partsOf(office: string, things: readonly string[]): string[] {
  return things
    .reduce((rest, name) => (isCalledIn(rest, [name]) ? rest.replaceAll(name, ',') : rest), office)
    .split(/[,;–/]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function isHeldIn(words: string, office: string): boolean {
  const pattern = String.raw`(?<![\p{L}\p{N}]|(?<!\p{L})(?:${OTHER})[\s-]+)${RegExp.escape(office)}(?!\p{L})`;
  return new RegExp(pattern, 'iu').test(words);
}
