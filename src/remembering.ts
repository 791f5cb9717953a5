/** Words that are remembered; then all are forgotten at once, which costs less than knowing the oldest. */
const mostRemembered = 4096;

/** What `find` gives for a word, found once: while somebody types, all words but the last stay the same. */
export function remembering<T extends object | number>(find: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    let found = known.get(word);
    if (found === undefined) {
      if (known.size === mostRemembered) known.clear();
      found = find(word);
      known.set(word, found);
    }
    return found;
  };
}
