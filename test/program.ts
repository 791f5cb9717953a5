/** The program, where tests start it as an operator does. */
import { cpSync, existsSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '..');

/** Where nobody's `.env` is read: its token and database are those of a bot that somebody runs from here. */
export function programWithoutEnv(folder: string): string {
  return existsSync(join(ROOT, '.env')) ? copyOfTheProgram(folder) : ROOT;
}

/** The sources and data in a folder of their own, where a test may spoil them. */
export function copyOfTheProgram(folder: string): string {
  for (const part of ['src', 'commands', 'data', 'package.json']) {
    cpSync(join(ROOT, part), join(folder, part), { recursive: true });
  }
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}
