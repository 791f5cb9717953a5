/** Browser windows for the tests: each test opens its own, and none stays open after it. */
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeEach } from 'vitest';
import { launchBrowser } from './chromium.ts';

export const wide = { width: 1280, height: 800 };
export const narrow = { width: 360, height: 740 };

/**
 * Where pictures of the page go. Those of the README are two of them: after
 * `SCREENSHOTS=shots npm run test:browser -- test/browser/npm-start.test.ts`, card-vi-wide.png is docs/quote.png, and
 * schedule-wide.png is docs/schedule.png.
 */
const pictures = process.env.SCREENSHOTS || join(tmpdir(), 'dau-moc-screenshots');

export interface Windows {
  /** Whether there is a browser; where there is none, every test is skipped with the reason. */
  isThere: boolean;
  /** The page in a new window of that language and size, ready to be typed in. */
  visit(url: string, locale: string, viewport: typeof wide): Promise<Page>;
  /** What the page complained of in this test: a refused script, a missing file, an error. */
  complaints(): string[];
}

/**
 * Starts the browser, and closes it after the last test of the file. Where there is none, the tests are skipped and say why;
 * in CI, where one must start, they fail.
 */
export async function openWindows(): Promise<Windows> {
  const launched: Browser | string = await launchBrowser();
  if (typeof launched === 'string') {
    if (process.env.CI) throw new Error(launched);
    console.warn(launched);
  }
  let context: BrowserContext | undefined;
  let complaints: string[] = [];

  beforeEach((test) => {
    if (typeof launched === 'string') test.skip(launched);
    complaints = [];
  });
  afterEach(async () => {
    await context?.close();
    context = undefined;
  });
  afterAll(async () => {
    if (typeof launched !== 'string') await launched.close();
  });

  return {
    isThere: typeof launched !== 'string',
    async visit(url, locale, viewport) {
      if (typeof launched === 'string') throw new Error(launched);
      const hasTouch = viewport === narrow;
      context = await launched.newContext({
        locale,
        viewport,
        hasTouch,
        timezoneId: 'Asia/Ho_Chi_Minh',
        colorScheme: 'dark',
      });
      context.setDefaultTimeout(10_000);
      const page = await context.newPage();
      page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(String(error)));
      await page.goto(url);
      await page.getByRole('heading', { level: 2, name: /#/ }).waitFor();
      return page;
    },
    complaints: () => complaints,
  };
}

export const field = (page: Page) => page.locator('#command');
export const suggestions = (page: Page) => page.getByRole('option');
export const messages = (page: Page) => page.getByRole('log').locator('.message:not(.pending)');
export const lastMessage = (page: Page) => messages(page).last();

/** The language in which a screen reader reads it. */
export const languageOf = (part: Locator) =>
  part.evaluate((node) => node.closest('[lang]')!.getAttribute('lang'));

/** Wider than the window would mean that something is cut off or must be scrolled to. */
export const widthOf = (page: Page) => page.evaluate('document.documentElement.scrollWidth');

/** Types a command, with what follows it, and sends it. */
export async function send(page: Page, command: string): Promise<void> {
  await field(page).focus();
  await page.keyboard.type(`/${command} `);
  await page.keyboard.press('Enter');
}

/** A picture of the window as it is, once the fonts are there. */
export async function takePicture(page: Page, name: string): Promise<void> {
  await page.evaluate('document.fonts.ready.then(() => true)');
  await page.screenshot({ path: join(pictures, `${name}.png`) });
}
