/** The program, where tests start it as an operator does. */
import { cpSync, existsSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { sample, writeRecords } from './corpus/sample.ts';

export const ROOT = join(import.meta.dirname, '..');

/** Where nobody's `.env` is read: its token and database are those of a bot that somebody runs from here. */
export function programWithoutEnv(folder: string): string {
  if (!existsSync(join(ROOT, '.env'))) return ROOT;
  return copy(['src', 'commands', 'data', 'package.json'], folder);
}

/** The sources with a handful of invented records, where a test may spoil them: it starts in a third of the time. */
export function smallProgram(folder: string): string {
  copy(['src', 'commands', 'package.json'], folder);
  writeRecords(sample().files, join(folder, 'data'));
  return folder;
}

function copy(parts: string[], folder: string): string {
  for (const part of parts) cpSync(join(ROOT, part), join(folder, part), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}
