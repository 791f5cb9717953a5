import { spawnSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from './temporary-folder.ts';

test('without its packages the program says in one sentence how to get them', () => {
  const folder = temporaryFolder();
  cpSync('src', join(folder, 'src'), { recursive: true });
  const args = ['--import', './src/preload.mjs', 'src/main.ts'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  expect({ status, stdout, stderr }).toEqual({
    status: 1,
    stdout: '',
    stderr: 'The packages that Dấu Mốc needs are not here: run "npm ci".\n',
  });
});
