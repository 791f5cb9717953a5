/** Words of a query that stand in a row, by their places in it: [from, to), counted from 0. */
export interface Span {
  from: number;
  to: number;
}

/** What begins at each word, from left to right; none begins within another. */
export function spansIn<T extends Span>(
  tokens: readonly unknown[],
  spanAt: (from: number) => T | undefined,
): T[] {
  const found: T[] = [];
  for (let from = 0; from < tokens.length; from++) {
    const span = spanAt(from);
    if (span === undefined) continue;
    found.push(span);
    from = span.to - 1;
  }
  return found;
}

/** Whether all words of the other span stand in this one. */
export function holds(span: Span, other: Span): boolean {
  return span.from <= other.from && other.to <= span.to;
}

/** Whether the spans have a word in common. */
export function overlap(one: Span, other: Span): boolean {
  return one.from < other.to && other.from < one.to;
}
