import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import type { Context, Hono } from 'hono';
import { root } from './config.js';

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

const kit = join(root, 'dist/browser');

/** A file of ours, or 404; only types that pages of ours load. */
export async function sendFile(c: Context, path: string, cache: string): Promise<Response> {
  const type = types[extname(path)];
  if (!type || path.includes('..')) return c.notFound();
  try {
    return c.body(await readFile(path), 200, { 'Content-Type': type, 'Cache-Control': cache });
  } catch {
    return c.notFound();
  }
}

/** The kit's browser build, as a merchant would copy it to the own server. */
export function serveKit(app: Hono): void {
  app.get('/kit/:path{.+}', (c) => {
    const path = normalize(c.req.param('path'));
    const hashed = path.includes('chunks/');
    return sendFile(c, join(kit, path), hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
  });
}
