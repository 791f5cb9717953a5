/** The bot in a process of its own, as an operator starts it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { programWithoutEnv, ROOT } from '../program.ts';
import { temporaryFolder } from '../temporary-folder.ts';

/** It has nothing but these settings, unless its folder has more; it is killed when the test ends. */
export function start(settings: Record<string, string>, folder?: string): ChildProcess {
  const data = temporaryFolder();
  const root = folder ?? programWithoutEnv(join(data, 'program'));
  const child = spawn(process.execPath, [join(root, 'src/main.ts')], {
    cwd: data,
    env: {
      PATH: process.env.PATH,
      HOME: data,
      XDG_DATA_HOME: data,
      APPDATA: data,
      // What is compiled of a copy goes with it.
      NODE_COMPILE_CACHE: root === ROOT ? process.env.NODE_COMPILE_CACHE : join(root, '.cache'),
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
}
