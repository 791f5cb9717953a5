/** Which addresses in a bot's text may be followed. */

/** The address normalised, or null unless it is http or https: `javascript:` and the like are never followed. */
export function webAddress(text: string): string | null {
  const url = URL.parse(text);
  return url && (url.protocol === 'https:' || url.protocol === 'http:') ? url.href : null;
}
