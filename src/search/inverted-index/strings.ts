/** Many short strings in one: a list of strings of its own takes three times as much memory. */
export interface Strings {
  length: number;
  at(place: number): string;
  /** The last letter of the one there: to pass over most of many, without the strings; none of an empty one. */
  lastLetter(place: number): string | undefined;
}

/** Packs strings; they must not change. */
export function packStrings(strings: readonly string[]): Strings {
  const all = strings.join('');
  const starts = new Uint32Array(strings.length + 1);
  for (const [i, string] of strings.entries()) starts[i + 1] = starts[i]! + string.length;
  return {
    length: strings.length,
    at: (place) => all.slice(starts[place], starts[place + 1]),
    lastLetter: (place) => (starts[place] === starts[place + 1] ? undefined : all[starts[place + 1]! - 1]),
  };
}

/** Place of the first of the sorted strings that is not before `wanted`. */
export function firstString(strings: Strings, wanted: string): number {
  let low = 0;
  let high = strings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (strings.at(middle) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
