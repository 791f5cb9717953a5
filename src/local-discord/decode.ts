/** What stands behind the percent signs of an address: `%C3%A1` is `á`. Null for what they do not spell, such as `%ff`. */
export function decoded(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    // A URIError: the bytes are no UTF-8.
    return null;
  }
}
