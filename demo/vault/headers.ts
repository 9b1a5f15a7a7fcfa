import { securityHeaders } from '../../src/server/http/respond.js';
import type { VaultSession } from './sessions.js';

const strict = { 'strict-transport-security': 'max-age=31536000' };

/** Where the card page of this vault may lead: any bank there is, and the demo's own, which has no `https:`. */
const banks = (bankOrigin: string): string => (bankOrigin.startsWith('https:') ? 'https:' : `https: ${bankOrigin}`);

export interface PagePolicy {
  readonly session: VaultSession | undefined;
  readonly bankOrigin: string;
  /** `sha256-…` of the document's own script. */
  readonly inline: string;
}

/** Without a session nobody may frame the page; what may, only a header can say (`card-page.md`, P2). */
function policy({ session, bankOrigin, inline }: PagePolicy): string {
  const ancestors = session?.parents.length ? session.parents.join(' ') : "'none'";
  return [
    "default-src 'none'",
    `script-src 'self' '${inline}'`,
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    `frame-src ${banks(bankOrigin)}`,
    `form-action ${banks(bankOrigin)}`,
    "object-src 'none'",
    "base-uri 'none'",
    `frame-ancestors ${ancestors}`,
    "require-trusted-types-for 'script'",
    "trusted-types lit-html 'allow-duplicates'",
    'report-uri /vault/v1/csp-reports',
  ].join('; ');
}

/** Headers of the page, by its session (P2, P3; COEP: `decisions.md`, Buyer's side). */
export function pageHeaders(page: PagePolicy): Record<string, string> {
  return {
    ...strict,
    'content-security-policy': policy(page),
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'cross-origin-resource-policy': 'cross-origin',
    'cross-origin-opener-policy': 'same-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=()',
    ...(page.session?.isolated && { 'cross-origin-embedder-policy': 'require-corp' }),
  };
}

/** Headers of the page's files: the same for everybody. */
export const fileHeaders: Readonly<Record<string, string>> = {
  ...strict,
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'cross-origin',
  'referrer-policy': 'no-referrer',
};

/** Headers of everything under `/vault/v1`. */
export const apiHeaders: Readonly<Record<string, string>> = { ...strict, ...securityHeaders };
