import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import type { Handle } from './server.js';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Serves a folder; `/` is its index.html, what is not there is 404, and nothing outside of it can be had. */
export const staticFiles =
  (folder: string, headers: Readonly<Record<string, string>> = {}): Handle =>
  async (request) => {
    const path = decodeURIComponent(new URL(request.url).pathname);
    const file = join(folder, normalize(path.endsWith('/') ? `${path}index.html` : path));
    const body = file.startsWith(join(folder, '/')) ? await readFile(file).catch(() => undefined) : undefined;
    if (!body) return new Response('Not found', { status: 404, headers });
    const type = types[extname(file)] ?? 'application/octet-stream';
    return new Response(new Uint8Array(body), { headers: { 'content-type': type, ...headers } });
  };
