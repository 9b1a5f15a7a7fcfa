import type { Context } from 'hono';
import { problem } from '../../src/core/errors.js';
import { newKey } from '../../src/core/ids.js';
import { parseInstant } from '../../src/core/clock.js';
import { addDays } from '../../src/core/calendar.js';
import { allowOrigin, isPreflight, preflight, type CorsOptions } from '../../src/server/http/cors.js';
import { problemResponse } from '../../src/server/http/respond.js';
import { verifySessionToken } from '../../src/server/session.js';
import type { PostgresBackend } from './postgres-backend.js';

interface TestClockOptions {
  backend: PostgresBackend;
  secret: string;
  cors: CorsOptions;
}

const longest = 3_660;

/**
 * The test mode's clock, outside of the contract: `GET` tells it, `POST {"days": 7}` or `{"now": "2026-07-01T09:00:00Z"}`
 * puts it forward for the session's account, and what those days bring happens at once. Whoever may only read may not.
 */
export function testClock({ backend, secret, cors }: TestClockOptions) {
  const answer = async (request: Request): Promise<Response> => {
    const token = /^Bearer (\S+)$/i.exec(request.headers.get('authorization') ?? '')?.[1];
    if (token === undefined) throw problem(401, 'unauthorized');
    const session = await verifySessionToken(token, { secret });
    const { moment } = await backend.accounts.enter(session.account);
    if (request.method === 'GET') return Response.json({ now: moment.at, today: moment.date });
    if (request.method !== 'POST') throw problem(405, 'method_not_allowed');
    if (!session.permissions.includes('installment.retry')) throw problem(403, 'forbidden');
    const body: unknown = await request.json().catch(() => undefined);
    const moved = await backend.accounts.setClock(session.account, timeOf(body, moment.at));
    return Response.json({ now: moved.at, today: moved.date });
  };
  return async (c: Context): Promise<Response> => {
    const request = c.req.raw;
    if (isPreflight(request)) return preflight(request, cors);
    const response = await answer(request).catch((error: unknown) => problemResponse(error, newKey()));
    allowOrigin(response.headers, request, cors);
    return response;
  };
}

function timeOf(body: unknown, now: string): number {
  const { now: wanted, days } = (body ?? {}) as { now?: unknown; days?: unknown };
  if (typeof days === 'number' && Number.isInteger(days) && days >= 1 && days <= longest) {
    return parseInstant(`${addDays(now.slice(0, 10), days)}${now.slice(10)}`);
  }
  const time = typeof wanted === 'string' ? parseInstant(wanted) : NaN;
  const isNear = time - parseInstant(now) <= longest * 86_400_000;
  if (Number.isNaN(time) || !isNear) {
    throw problem(422, 'invalid_input', { fields: [{ pointer: '/now', code: 'invalid_instant' }] });
  }
  return time;
}
