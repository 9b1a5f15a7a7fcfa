import { TrancheError } from '../../core/errors.js';
import { isTimeZone } from '../../core/zone.js';

/** What a page writes on the provider; of unknown type, because pages are not compiled with us. */
export interface Setup {
  readonly baseUrl: unknown;
  readonly tokenUrl: unknown;
  readonly token: unknown;
  readonly client: unknown;
  readonly timeZone: unknown;
}

/** A mistake in it: a code for the widgets, a sentence for the developer's console. */
export interface SetupMistake {
  readonly code: string;
  readonly message: string;
  /** The widgets cannot work with it. */
  readonly fatal: boolean;
}

/** Everything wrong with a setup; `base` is the address of the page. */
export function mistakesOf(setup: Setup, base: string): SetupMistake[] {
  const { baseUrl, tokenUrl, token, client, timeZone } = setup;
  const found: (SetupMistake | undefined)[] = [
    given(client) && typeof client !== 'object'
      ? wrong('client', 'client must be an object with the client’s methods')
      : undefined,
    given(baseUrl) ? baseUrlMistake(baseUrl, base) : undefined,
    given(tokenUrl) ? tokenUrlMistake(tokenUrl, base) : undefined,
    given(token) && typeof token !== 'function'
      ? wrong('token', 'token must be a function that gives a Promise of a token')
      : undefined,
    given(timeZone) && !(typeof timeZone === 'string' && isTimeZone(timeZone))
      ? { ...wrong('time_zone', `time-zone is no IANA zone known here; the account’s zone is used`), fatal: false }
      : undefined,
  ];
  return found.filter((mistake) => mistake !== undefined);
}

/** The mistake as the widgets get it. */
export function setupError({ code, message }: SetupMistake): TrancheError {
  return new TrancheError(code, { kind: 'problem', message });
}

const given = (value: unknown): boolean => value !== undefined && value !== null;

const wrong = (what: string, message: string): SetupMistake => ({ code: `provider_${what}`, message, fatal: true });

function baseUrlMistake(value: unknown, base: string): SetupMistake | undefined {
  const url = addressOf(value, base);
  if (!url) return wrong('base_url', 'base-url must be an http(s) address without user name and password');
  if (url.search || url.hash) return wrong('base_url', 'base-url must not have a query or a fragment');
  return undefined;
}

/** The page's cookies, and a token that opens the account, travel there: never in the clear over a network. */
function tokenUrlMistake(value: unknown, base: string): SetupMistake | undefined {
  const url = addressOf(value, base);
  if (!url) return wrong('token_url', 'token-url must be an http(s) address without user name and password');
  const local = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(url.hostname) || url.hostname.endsWith('.localhost');
  if (url.protocol === 'https:' || local || url.origin === new URL(base).origin) return undefined;
  return wrong('token_url', 'token-url must be https, of the page’s own origin, or on this computer');
}

function addressOf(value: unknown, base: string): URL | undefined {
  if (typeof value !== 'string' || value.trim() === '' || !URL.canParse(value, base)) return undefined;
  const url = new URL(value, base);
  const clean = /^https?:$/.test(url.protocol) && url.username === '' && url.password === '';
  return clean ? url : undefined;
}
