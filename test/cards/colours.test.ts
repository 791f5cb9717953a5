import { expect, test } from 'vitest';
import { colours } from '../../src/cards/view.ts';

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: number): number {
  const [red, green, blue] = [colour >> 16, (colour >> 8) & 255, colour & 255].map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(a: number, b: number): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((one, other) => one - other);
  return (light! + 0.05) / (dark! + 0.05);
}

/** https://www.w3.org/TR/WCAG22/#non-text-contrast */
test.each(Object.entries(colours))('%s stands out on a dark and on a light embed', (_, colour) => {
  for (const theme of [0x2b2d31, 0xf2f3f5]) expect(contrast(colour, theme)).toBeGreaterThan(3);
});
