/** The Chromium from npm, unpacked once before the browser tests start: several at once would run what another one writes. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import chromium from '@sparticuz/chromium';

/** What Vitest calls first. Where it does not run, launchBrowser says so. */
export async function setup(): Promise<void> {
  if (process.platform === 'linux' && process.arch === 'x64') await unpackChromium();
}

/**
 * Where it stands. The package unpacks into the temporary folder, and takes what stands there already, whoever put it
 * there: so this is a folder of ours.
 */
export async function unpackChromium(): Promise<string> {
  const temporary = process.env.TMPDIR;
  process.env.TMPDIR = join(import.meta.dirname, '../../node_modules/.cache/chromium');
  try {
    mkdirSync(process.env.TMPDIR, { recursive: true });
    return await chromium.executablePath();
  } finally {
    if (temporary === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = temporary;
  }
}
