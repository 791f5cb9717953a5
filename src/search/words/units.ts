/** What numbers are told in; folded. */

/** In a row is what may be said for each other. */
export const scales: string[][][] = [
  'million, mn, mil, trieu, tr',
  'billion, bn, bil, b, ty, ti',
  'trillion, nghin ty, ngan ty',
  'thousand, nghin, ngan',
  '%, percent, pct, per cent, phan tram',
].map((row) => row.split(', ').map((scale) => scale.split(' ')));

/** Scales of one word. */
export const scaleWords: readonly string[] = scales
  .flat()
  .flatMap(([word, ...rest]) => (rest.length === 0 ? [word!] : []));

/** What is written in one with its number besides: “30n”, “8T” for the first eight months, “5pm”. */
const besideScales = 'usd t nam n year years yr yrs thang am pm'.split(' ');

/** What may be written in one with its number. */
export const inOneWithNumber = new Set([...scaleWords, ...besideScales]);

/** What is counted in parts besides: 5.6 USD, 2.5 times. */
const measures = 'usd dollars tan tons tonnes times lan diem points'.split(' ');

/** With which begins what a decimal is told in. */
export const afterDecimals = new Set([...scales.flat().map(([first]) => first!), ...measures]);
