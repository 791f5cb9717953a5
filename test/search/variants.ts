/** Other ways to write the same query: a search must not tell them apart. */

/** Older and newer placement of the tone in an open oa, oe, uy: hòa and hoà, khỏe and khoẻ, thủy and thuỷ. */
const placements = ['oa', 'oe', 'uy'].flatMap((pair) =>
  ['\u0300', '\u0301', '\u0309', '\u0303', '\u0323'].map((tone) => ({
    older: `${pair[0]}${tone}${pair[1]}`.normalize('NFC'),
    newer: `${pair}${tone}`.normalize('NFC'),
  })),
);

/** The query with every tone where the older spelling puts it (hòa), or the newer (hoà). */
export function placeTones(query: string, spelling: 'older' | 'newer'): string {
  return placements.reduce((text, placement) => {
    const wanted = placement[spelling];
    const found = spelling === 'older' ? placement.newer : placement.older;
    // "quý" keeps its tone on the y in both spellings: its u belongs to the q.
    return text.replace(new RegExp(`(?<!q)${found}(?!\\p{L})`, 'giu'), (match) =>
      match[0] === match[0]?.toUpperCase() ? wanted.toUpperCase() : wanted,
    );
  }, query.normalize('NFC'));
}

/** Every variant of the query that means the same, by name. */
export function variantsOf(query: string): Record<string, string> {
  return {
    NFD: query.normalize('NFD'),
    'upper case': query.toUpperCase(),
    'lower case': query.toLowerCase(),
    'tones placed hòa': placeTones(query, 'older'),
    'tones placed hoà': placeTones(query, 'newer'),
  };
}
