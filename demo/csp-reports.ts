import type { Hono } from 'hono';
import { textOf } from '../src/server/http/body.js';

const bodyLimit = 16_384;
/** Enough to see what is wrong; anybody may send them. */
const most = 100;

/** Keeps what browsers report about a page's policy. */
export function serveCspReports(app: Hono, violations: unknown[]): void {
  app.post('/csp-report', async (c) => {
    const text = await textOf(c.req.raw, bodyLimit).catch(() => '');
    if (text !== '' && violations.length < most) violations.push(text);
    return c.body(null, 204);
  });
}
