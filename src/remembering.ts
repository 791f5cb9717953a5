/** Texts that are remembered; then all are forgotten at once, which costs less than knowing the oldest. */
const mostRemembered = 4096;

/** What `find` gives for a text, found once: while somebody types, all words but the last stay the same, and so do most hits. */
export function remembering<T extends object | number | string>(
  find: (text: string) => T,
): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    let found = known.get(text);
    if (found === undefined) {
      if (known.size === mostRemembered) known.clear();
      found = find(text);
      known.set(text, found);
    }
    return found;
  };
}
