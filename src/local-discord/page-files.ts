/** The page's own files: TypeScript is served with its types taken out, so that there is no build. */
import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { createRequire, stripTypeScriptTypes } from 'node:module';
import { dirname, extname, join, normalize, sep } from 'node:path';
import { decoded } from './decode.ts';

const kinds: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.ts': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
};

/** Nothing from elsewhere is loaded or run, and nobody may frame the page. */
const policy = "default-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

/** `/` and `/page/…` from the folder beside this file, `/fonts/…` from the font's package; all else is 404. */
export async function servePageFile(method: string, path: string, response: ServerResponse): Promise<void> {
  const file = method === 'GET' ? fileOf(path) : null;
  const kind = file && kinds[extname(file)];
  const bytes = file && kind ? await readFile(file).catch(absent) : null;
  if (!file || !kind || bytes === null) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('There is nothing here.\n');
    return;
  }
  const body = file.endsWith('.ts') ? stripTypeScriptTypes(bytes.toString('utf8')) : bytes;
  response.writeHead(200, {
    'content-type': kind,
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': path.startsWith('/fonts/') ? 'max-age=86400' : 'no-store',
  });
  response.end(body);
}

function fileOf(path: string): string | null {
  if (path === '/') return join(import.meta.dirname, 'page', 'index.html');
  if (path.startsWith('/page/'))
    return inside(join(import.meta.dirname, 'page'), path.slice('/page/'.length));
  if (!path.startsWith('/fonts/')) return null;
  const fonts = dirname(createRequire(import.meta.url).resolve('@fontsource/be-vietnam-pro/package.json'));
  return inside(fonts, path.slice('/fonts/'.length));
}

/** The file below the folder, or null for a path that leaves it. */
function inside(folder: string, path: string): string | null {
  const name = decoded(path);
  const file = name && normalize(join(folder, name));
  return file?.startsWith(folder + sep) ? file : null;
}

/** No file has such a name. */
const noFile = ['ENOENT', 'EISDIR', 'ENOTDIR', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE'];

function absent(error: NodeJS.ErrnoException): null {
  if (noFile.includes(error.code ?? '')) return null;
  throw error;
}
