/** What the records say in both languages, wherever in a file it stands. */
import type { ParsedFiles } from '../parse.ts';
import type { DataFile, Path } from '../read.ts';
import type { LocalText } from '../schema.ts';

interface PlacedText {
  file: DataFile;
  path: Path;
  text: LocalText;
}

/** Every such text of the articles, events, people and terms. */
export function localTexts({ articles, events, people, terms }: ParsedFiles): PlacedText[] {
  const files = [...articles, events, people, terms].filter((file) => file !== undefined);
  return files.flatMap(({ file, value }) => textsIn(file, value, []));
}

function textsIn(file: DataFile, value: unknown, path: Path): PlacedText[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('vi' in value && 'en' in value) return [{ file, path, text: value as LocalText }];
  const isList = Array.isArray(value);
  return Object.entries(value).flatMap(([key, each]) =>
    textsIn(file, each, [...path, isList ? Number(key) : key]),
  );
}
