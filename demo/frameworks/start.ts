/** `npm run demo:frameworks`: builds the pages and serves them until Ctrl-C. */
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { StartError } from '../backend/database/start-error.js';
import { root } from '../config.js';
import { listen } from '../listen.js';
import { run } from '../run.js';
import { buildPage, frameworks } from './build.js';

await run(async () => {
  if (!existsSync(join(root, 'dist/frameworks')))
    throw new StartError('Run npm run build first: the pages use the built package.');
  const folder = join(root, '.cache/frameworks');
  for (const framework of frameworks) await buildPage(framework, folder);
  const app = new Hono().use(serveStatic({ root: relative(process.cwd(), folder) }));
  const { url } = await listen(app, Number(process.env.PORT ?? 0));
  for (const framework of frameworks) process.stdout.write(`${framework.padEnd(8)} ${url}/${framework}/\n`);
});
