/** The text of an article, as paragraphs are counted in it. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface ArticleText {
  /** 64 hexadecimal digits, of the file's bytes. */
  sha256: string;
  /** Paragraph 1 is the first. */
  paragraphs: string[];
}

/** The text of an article; undefined where the folder does not have it. */
export function readArticleText(folder: string, name: string): ArticleText | undefined {
  const path = join(folder, name);
  if (!existsSync(path)) return undefined;
  const bytes = readFileSync(path);
  return {
    sha256: createHash('sha256').update(bytes).digest('hex'),
    // Records are NFC; a text may be written otherwise and read the same.
    paragraphs: splitParagraphs(bytes.toString('utf8').normalize('NFC')),
  };
}

/** The lines that hold more than white space (as `String.trim` sees it: a no-break space is white), as they stand. */
export function splitParagraphs(text: string): string[] {
  return text.split(/\r?\n/).filter((line) => line.trim() !== '');
}
