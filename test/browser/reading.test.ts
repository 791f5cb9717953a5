/** Whether what stands on the page can be read: in the dark, in the light, in the system's own colours, in large letters, without scripts. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { echoBotFor } from './echo-bot.ts';
import {
  field,
  lastMessage,
  narrow,
  openWindows,
  send,
  suggestions,
  takePicture,
  wide,
  widthOf,
} from './windows.ts';

const { isThere, visit } = await openWindows();
const served = echoBotFor({ isThere });

/** https://www.w3.org/TR/WCAG22/#contrast-minimum */
const LEAST = 4.5;

it.each(['dark', 'light'] as const)('has enough contrast where %s is preferred', async (colorScheme) => {
  const page = await visit(served.discord.url, 'en-US', wide);
  await page.emulateMedia({ colorScheme });
  await send(page, 'private');
  await lastMessage(page).getByText('Only you can see this').waitFor();
  await send(page, 'menu');
  await lastMessage(page).getByRole('combobox', { name: 'Pick a city' }).click();
  expect(await faint(page)).toEqual([]);
  await field(page).focus();
  await page.keyboard.type('/place ');
  await suggestions(page).first().waitFor();
  expect(await faint(page)).toEqual([]);
  expect(await groundOf(page, 'body')).toBe(
    colorScheme === 'dark' ? 'rgb(49, 51, 56)' : 'rgb(255, 255, 255)',
  );
  await takePicture(page, `colours-${colorScheme}`);
});

it('marks what is chosen in the colours of the system, too', async () => {
  const page = await visit(served.discord.url, 'en-US', wide);
  await page.emulateMedia({ forcedColors: 'active' });
  await field(page).focus();
  await page.keyboard.type('/place ');
  await suggestions(page).first().waitFor();
  await takePicture(page, 'colours-forced');
  const outline = (selector: string) =>
    page.evaluate(`getComputedStyle(document.querySelector('${selector}')).outlineStyle`);
  expect(await outline('.listbox .active')).toBe('solid');
  expect(await outline('.channel[aria-current]')).toBe('solid');
});

it.each([
  ['wide', wide],
  ['narrow', narrow],
])(
  'grows with the letters that somebody has chosen in the browser, and cuts nothing off (%s)',
  async (size, viewport) => {
    const page = await visit(served.discord.url, 'vi-VN', viewport);
    await send(page, 'private');
    await lastMessage(page).getByText('Between us').waitFor();
    await page.evaluate('document.documentElement.style.fontSize = "200%"');
    await takePicture(page, `letters-${size}`);
    const heights = 'document.querySelector(".guild"), document.querySelector("#header")';
    expect(
      await page.evaluate(`[${heights}].filter((part) => part.scrollHeight > part.clientHeight + 1).length`),
    ).toBe(0);
    expect(await page.evaluate('getComputedStyle(document.querySelector(".rich-text")).fontSize')).toBe(
      '32px',
    );
    expect(await widthOf(page)).toBe(viewport.width);
  },
);

it('says that it needs JavaScript where there is none', async () => {
  const page = await visit(served.discord.url, 'en-US', wide);
  const bare = await page.context().browser()!.newContext({ javaScriptEnabled: false });
  const silent = await bare.newPage();
  await silent.goto(served.discord.url);
  // No text of a <noscript> is found by its words.
  const said = silent.locator('noscript span');
  expect([await said.isVisible(), await said.textContent()]).toEqual([true, 'This page needs JavaScript.']);
  await bare.close();
});

const groundOf = (page: Page, selector: string) =>
  page.evaluate(`getComputedStyle(document.querySelector('${selector}')).backgroundColor`);

/** Texts that stand out too little from their ground, each with its ratio. */
async function faint(page: Page): Promise<string[]> {
  const texts: { text: string; colour: string; grounds: string[] }[] = await page.evaluate(`
    [...document.querySelectorAll('body *')]
      .filter((element) => element.checkVisibility())
      .filter(({ childNodes }) => [...childNodes].some((node) => node.nodeName === '#text' && node.data.trim()))
      .map((element) => {
        const grounds = [];
        for (let at = element; at; at = at.parentElement) grounds.push(getComputedStyle(at).backgroundColor);
        return { text: element.textContent.slice(0, 30), colour: getComputedStyle(element).color, grounds };
      })`);
  return texts.flatMap(({ text, colour, grounds }) => {
    const ground = grounds.find((each) => numbersOf(each)[3] !== 0)!;
    const [dark = 0, bright = 0] = [luminance(colour), luminance(ground)].sort((a, b) => a - b);
    const ratio = (bright + 0.05) / (dark + 0.05);
    return ratio < LEAST ? [`${text}: ${ratio.toFixed(2)}`] : [];
  });
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = numbersOf(colour).map((part) =>
    part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** "rgb(49, 51, 56)", "rgba(0, 0, 0, 0)". */
const numbersOf = (colour: string): number[] => colour.match(/[\d.]+/g)!.map(Number);
