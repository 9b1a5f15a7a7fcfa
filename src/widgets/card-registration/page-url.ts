import { TrancheError } from '../../core/errors.js';

export const pageUrlCodes = [
  'card_page_malformed',
  'card_page_insecure',
  'card_page_credentials',
  'card_page_not_allowed',
  'card_page_same_origin',
] as const;
export type PageUrlCode = (typeof pageUrlCodes)[number];

export interface PageUrlRules {
  /** Origins the integrator allows; empty = whatever the backend says. */
  origins: readonly string[];
  /** Origin of the page we are on. */
  own: string;
  /** For a frame, and not only for a link. */
  framed: boolean;
}

const local = /^(?:localhost|127\.0\.0\.1|\[::1\])$/;

const refuse = (code: PageUrlCode): never => {
  throw new TrancheError(code, { kind: 'schema' });
};

/**
 * The address of a card page, once it is fit to be shown (`domain.md` §2.9, §6): https (a developer's own machine excepted), no user in
 * it, on the integrator's list. In a frame never the page's own origin: there `allow-same-origin` would undo the sandbox.
 * @throws {TrancheError} with one of {@link pageUrlCodes}
 */
export function pageUrl(text: string, { origins, own, framed }: PageUrlRules): URL {
  const url = parsed(text) ?? refuse('card_page_malformed');
  const isPlainLocal = url.protocol === 'http:' && local.test(url.hostname);
  if (url.protocol !== 'https:' && !isPlainLocal) refuse('card_page_insecure');
  if (url.username !== '' || url.password !== '') refuse('card_page_credentials');
  if (origins.length > 0 && !origins.some((origin) => parsed(origin)?.origin === url.origin)) {
    refuse('card_page_not_allowed');
  }
  if (framed && url.origin === own) refuse('card_page_same_origin');
  return url;
}

function parsed(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}
