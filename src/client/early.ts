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

/**
 * What was asked early with this `tokenUrl`, for the first client that comes: it alone holds it from then on. A client made
 * later, for instance after somebody else signed in, must never see answers to an older token.
 */
export function claimEarly(tokenUrl: string | undefined): Early | undefined {
  const place = globalThis as { [earlyKey]?: Early | undefined };
  const early = place[earlyKey];
  if (!early || early.tokenUrl !== tokenUrl) return undefined;
  place[earlyKey] = undefined;
  return isFresh(early) ? early : undefined;
}

function isFresh({ startedAt }: Early): boolean {
  return startedAt === undefined || systemClock.now() - startedAt < freshFor;
}

/** Takes the early answer for an address, once. */
export function takeEarly(early: Early, url: string): Promise<Response> | undefined {
  const found = isFresh(early) ? early.answers.get(url) : undefined;
  early.answers.delete(url);
  return found;
}
