/** What people and terms are called leads to one of them: nobody and nothing else is called so. */
import type { ParsedFiles } from '../parse.ts';
import type { DataFile, Path } from '../read.ts';
import type { Problem } from './problem.ts';

interface NamePlace {
  name: string;
  id: string;
  /** Of a person: two people may bear the same. */
  isOwn: boolean;
  file: DataFile;
  path: Path;
}

/** An alias or a spelling that another person or term has, too, whatever its capitals; or that stands there twice. */
export function checkSharedNames(files: ParsedFiles): Problem[] {
  const first = new Map<string, NamePlace>();
  return namePlaces(files).flatMap((place) => {
    const key = place.name.toLowerCase();
    const other = first.get(key);
    if (other === undefined) first.set(key, place);
    if (other === undefined || (place.isOwn && other.isOwn)) return [];
    if (other.id !== place.id)
      return [place.file.problem(place.path, `must be one’s alone; ${other.id} is called so, too`)];
    // A term may be the same in both languages; another spelling differs in its capitals at least.
    const isTwice = other.name === place.name && place.path.at(-2) !== 'term';
    return isTwice
      ? [place.file.problem(place.path, 'must stand once; it is a name of this record already')]
      : [];
  });
}

function namePlaces({ people, terms }: ParsedFiles): NamePlace[] {
  return [
    ...(people?.value ?? []).flatMap(({ id, name, aliases }, i): NamePlace[] => {
      const { file } = people!;
      return [
        { name, id, isOwn: true, file, path: [i, 'name'] },
        ...aliases.map((alias, j) => ({ name: alias, id, isOwn: false, file, path: [i, 'aliases', j] })),
      ];
    }),
    ...(terms?.value ?? []).flatMap(({ id, term, spellings }, i): NamePlace[] => {
      const of = { id, isOwn: false, file: terms!.file };
      return [
        { ...of, name: term.vi, path: [i, 'term', 'vi'] },
        { ...of, name: term.en, path: [i, 'term', 'en'] },
        ...spellings.map((spelling, j) => ({ ...of, name: spelling, path: [i, 'spellings', j] })),
      ];
    }),
  ];
}
