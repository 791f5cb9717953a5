/** How a problem names a character that nobody sees: by its number, and by the words before it. */

const SHOWN_WORDS = 3;

/** `U+00A0 after “nước Tô Lâm”`, as editors and https://www.unicode.org/charts/ look it up. */
export function unseenIn(text: string, character: string, at: number): string {
  const code = character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
  return `U+${code} ${placeIn(text, at)}`;
}

/** `after “nước Tô Lâm”` */
export function placeIn(text: string, at: number): string {
  const words = text.slice(0, at).trim().split(/\s+/).slice(-SHOWN_WORDS).join(' ');
  return words === '' ? 'at its beginning' : `after “${words}”`;
}
