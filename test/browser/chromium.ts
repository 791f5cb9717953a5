/** A real Chromium: the one from npm where it runs, else the Chrome that is installed. */
import { type Browser, chromium as playwright } from 'playwright-core';
import { unpackChromium } from './unpack-chromium.ts';

/**
 * The npm package's own switches are for a cloud function: `--single-process` ends the browser with its first
 * page, and `--disable-web-security` would hide what the page's policy should refuse.
 */
const switches = ['--no-sandbox', '--no-zygote', '--disable-gpu'];

/** A browser, or the sentence that says why there is none here. */
export async function launchBrowser(): Promise<Browser | string> {
  const reasons: string[] = [];
  if (process.platform === 'linux' && process.arch === 'x64') {
    try {
      return await playwright.launch({ executablePath: await unpackChromium(), args: switches });
    } catch (error) {
      reasons.push(`the Chromium from npm does not start: ${firstLine(error)}`);
    }
  } else
    reasons.push(`the Chromium from npm runs on Linux x64 only, not on ${process.platform} ${process.arch}`);
  try {
    return await playwright.launch({ channel: 'chrome' });
  } catch (error) {
    reasons.push(`no installed Chrome starts: ${firstLine(error)}`);
  }
  return `There is no browser for the browser test: ${reasons.join('; ')}.`;
}

function firstLine(error: unknown): string {
  return String(error).split('\n')[0]!;
}
