/** Groups of words that mean the same, from text with a group a line, its members parted by a comma and a space. */
export function wordGroups(lines: string): readonly (readonly string[])[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => line.trim().split(', '));
}
