import { errors, jwtVerify, SignJWT } from 'jose';
import type { Session } from '../contract/backend.js';
import { dateOf, systemClock, type Clock } from '../core/clock.js';
import { problem } from '../core/errors.js';
import { permissions, type Permission } from '../model/capability.js';

export interface SessionTokenOptions {
  /** At least 32 bytes of randomness, known to the host's server and to the API only. */
  secret: string;
  /** Seconds, ten minutes by default and at most a day: the client asks for a fresh one by itself. */
  lifetime?: number;
  clock?: Clock;
}

export interface VerifyOptions {
  /** The secret, or several while one replaces the other. */
  secret: string | readonly string[];
  /** Seconds that the clocks of two servers may differ, 30 by default. */
  tolerance?: number;
  clock?: Clock;
}

const audience = 'tranche';
const algorithm = 'HS256';
const longest = 86_400;

/** Bytes of a secret; throws RangeError for one that could be guessed. */
export function secretBytes(secret: string): Uint8Array {
  const bytes = new TextEncoder().encode(secret);
  if (bytes.length < 32) throw new RangeError('the secret must have at least 32 bytes');
  return bytes;
}

const known = new Set<unknown>(permissions);
const isPermission = (value: unknown): value is Permission => known.has(value);

/**
 * A short-lived signed token (JWT, HS256) that says whose data a browser may see and what it may do there. Made by the
 * host's own server for a person who is signed in; never put into a page's address. Throws RangeError for a short secret,
 * an empty account or subject, a permission that does not exist, or a lifetime beyond a day.
 */
export async function createSessionToken(session: Session, options: SessionTokenOptions): Promise<string> {
  const { secret, lifetime = 600, clock = systemClock } = options;
  if (!session.account || !session.subject) throw new RangeError('a session needs an account and a subject');
  const unknown = session.permissions.find((one) => !isPermission(one));
  if (unknown !== undefined) throw new RangeError(`there is no permission ${String(unknown)}`);
  if (!(lifetime > 0 && lifetime <= longest)) throw new RangeError('the lifetime must be between 1 second and a day');
  const now = Math.floor(clock.now() / 1000);
  return new SignJWT({ account: session.account, permissions: session.permissions })
    .setProtectedHeader({ alg: algorithm, typ: 'JWT' })
    .setAudience(audience)
    .setSubject(session.subject)
    .setIssuedAt(now)
    .setExpirationTime(now + Math.ceil(lifetime))
    .sign(secretBytes(secret));
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

async function payloadOf(token: string, keys: readonly Uint8Array[], tolerance: number, now: number) {
  for (const key of keys) {
    try {
      const { payload } = await jwtVerify(token, key, {
        algorithms: [algorithm],
        audience,
        clockTolerance: tolerance,
        currentDate: dateOf(now),
        requiredClaims: ['sub', 'exp', 'iat'],
      });
      return payload;
    } catch (error) {
      if (error instanceof errors.JWSSignatureVerificationFailed) continue;
      const code = error instanceof errors.JWTExpired ? 'token_expired' : 'unauthorized';
      throw problem(401, code, { cause: error });
    }
  }
  throw problem(401, 'unauthorized');
}

/**
 * The session of a token. Throws 401 `token_expired`, or `unauthorized` for anything forged, malformed, unsigned or signed
 * with another secret or algorithm. Permissions that this version does not know are dropped.
 */
export async function verifySessionToken(token: string, options: VerifyOptions): Promise<Session> {
  const { secret, tolerance = 30, clock = systemClock } = options;
  const keys = (typeof secret === 'string' ? [secret] : secret).map(secretBytes);
  const payload = await payloadOf(token, keys, tolerance, clock.now());
  const { sub, account, permissions: granted, iat, exp } = payload;
  const lifetime = (exp ?? 0) - (iat ?? 0);
  if (!isText(sub) || !isText(account) || !Array.isArray(granted) || lifetime > longest) {
    throw problem(401, 'unauthorized');
  }
  return { account, subject: sub, permissions: granted.filter(isPermission) };
}
