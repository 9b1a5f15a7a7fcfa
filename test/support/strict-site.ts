import type { Page } from 'playwright-core';
import { type Handle, type RunningServer, startServer } from './server.js';

/**
 * The whole policy of a host page (decisions.md, Embedding).
 * @param sources.api origin of the API, when the page uses one
 * @param sources.frame origin of the card page, when the page shows one
 */
export const strictPolicy = ({ api, frame }: { api?: string; frame?: string } = {}): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    ['connect-src', "'self'", api].filter(Boolean).join(' '),
    "img-src 'self'",
    "font-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    ...(frame ? [`frame-src ${frame}`] : []),
    "require-trusted-types-for 'script'",
    "trusted-types lit-html 'allow-duplicates'",
  ].join('; ');

export interface SiteOptions {
  /** Pages by path, for instance `{ '/': '<tranche-provider>…' }`: what goes into the body. */
  pages: Readonly<Record<string, string>>;
  /** Paths of module scripts that every page loads. */
  scripts?: readonly string[];
  /** Answers every other path: built files, a token endpoint. */
  files: Handle;
  /** Origin of the API on another port. */
  api?: string;
  /** Its pages frame pages of the same server under its other name, which is another origin. */
  twin?: boolean;
}

/** The same server under its other name. */
export const twinOf = (origin: string): string => origin.replace('//127.0.0.1', '//localhost');

const page = (body: string, scripts: readonly string[]): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<title>Host page</title>
${scripts.map((path) => `<script type="module" src="${path}"></script>`).join('\n')}
</head>
<body>
${body}
</body>
</html>`;

/** A host's site under the strict policy: pages of its own, the kit's files from the same origin, the API elsewhere. */
export function startStrictSite({
  pages,
  scripts = [],
  files,
  api,
  twin = false,
}: SiteOptions): Promise<RunningServer> {
  return startServer((request) => {
    const { pathname, origin } = new URL(request.url);
    const body = pages[pathname];
    if (body === undefined) return files(request);
    const policy = strictPolicy({ ...(api !== undefined && { api }), ...(twin && { frame: twinOf(origin) }) });
    const headers = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy };
    return new Response(page(body, scripts), { headers });
  });
}

/** What went against the policy on a page from now on; call it before the page is opened. */
export async function violationsOf(page: Page): Promise<string[]> {
  const violations: string[] = [];
  await page.exposeBinding('reportViolation', (_, text: string) => violations.push(text));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { effectiveDirective, blockedURI, sample, sourceFile, lineNumber } = event;
      const text = `${effectiveDirective}: ${blockedURI} ${sample} at ${sourceFile}:${lineNumber}`;
      (globalThis as unknown as { reportViolation: (text: string) => void }).reportViolation(text);
    });
  });
  return violations;
}
