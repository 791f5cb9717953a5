/** The text of an article, as paragraphs are counted in it. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { HIDDEN } from '../invisible.ts';

const ANY_HIDDEN = new RegExp(`[${HIDDEN}]`, 'gu');

export interface ArticleText {
  /** Of the file's bytes. */
  sha256: string;
  /** Paragraph 1 is the first. */
  paragraphs: string[];
}

/**
 * The text of an article; undefined where the folder does not have it. Records are NFC; the name of its file may be kept
 * as NFD, as macOS does.
 */
export function readArticleText(folder: string, name: string): ArticleText | undefined {
  const names = [name, name.normalize('NFD')];
  // Of links in a circle `statSync` throws, and `existsSync` says that nothing is there.
  const path = names
    .map((each) => join(folder, each))
    .find((each) => existsSync(each) && statSync(each).isFile());
  if (path === undefined) return undefined;
  const bytes = readFileSync(path);
  return {
    sha256: sha256Of(bytes),
    paragraphs: splitParagraphs(bytes.toString('utf8')),
  };
}

/** 64 hexadecimal digits. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/**
 * The lines that hold more than white space (as `String.trim` sees it: a no-break space is white), NFC and without
 * zero-width marks, as records are: a text may be written otherwise and read the same.
 */
export function splitParagraphs(text: string): string[] {
  const readable = text.replace(ANY_HIDDEN, '').normalize('NFC');
  return readable.split(/\r?\n/).filter((line) => line.trim() !== '');
}
