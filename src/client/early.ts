import { systemClock } from '../core/clock.js';

/**
 * What the small script `tranche/early` asked for while the widgets' code was still loading, kept on `globalThis` under
 * {@link earlyKey}. It sends exactly what the client would: `accept`, bearer token, and the address `baseUrl + path +
 * query` as one string, the base without a slash at its end.
 */
export interface Early {
  /** `token-url` of the provider it read. Only a client with the same one may take the answers: they are an account's. */
  tokenUrl?: string | undefined;
  token?: Promise<string> | undefined;
  /** By address. Each is taken once. */
  answers: Map<string, Promise<Response>>;
  /** Milliseconds since the epoch; answers older than half a minute are not first answers any more. */
  startedAt?: number | undefined;
}

export const earlyKey = Symbol.for('tranche.early.1');

/** The record itself, as the early script begins it. */
export function openEarly(tokenUrl: string): Early {
  const early: Early = { tokenUrl, answers: new Map(), startedAt: systemClock.now() };
  (globalThis as { [earlyKey]?: Early })[earlyKey] = early;
  return early;
}

const freshFor = 30_000;

/** What was asked early for a client with this `tokenUrl`, if that is still fresh. */
export function earlyFor(tokenUrl: string | undefined): Early | undefined {
  const early = (globalThis as { [earlyKey]?: Early })[earlyKey];
  if (!early || early.tokenUrl !== tokenUrl) return undefined;
  const age = early.startedAt === undefined ? 0 : systemClock.now() - early.startedAt;
  return age < freshFor ? early : undefined;
}

/** Takes the early answer for an address, once. */
export function takeEarly(tokenUrl: string | undefined, url: string): Promise<Response> | undefined {
  const answers = earlyFor(tokenUrl)?.answers;
  const found = answers?.get(url);
  answers?.delete(url);
  return found;
}

/** Takes the early token, once: a second client asks for its own. */
export function takeEarlyToken(tokenUrl: string | undefined): Promise<string> | undefined {
  const early = earlyFor(tokenUrl);
  const token = early?.token;
  if (early) early.token = undefined;
  return token;
}
