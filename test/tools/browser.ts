import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { canInstall, install, isExecutable, which } from './lib/apt.js';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'];

const usual = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  '/opt/google/chrome/chrome',
  '/snap/bin/chromium',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const folder = process.env[name];
    const programs = ['\\Google\\Chrome\\Application\\chrome.exe', '\\Microsoft\\Edge\\Application\\msedge.exe'];
    return folder ? programs.map((program) => folder + program) : [];
  }),
];

const cures =
  'No browser found: set CHROME_PATH to a Chromium or Chrome, or install one (Debian: apt-get install chromium), ' +
  'or run `npx playwright-core install chromium`.';

let found: Promise<string> | undefined;

/**
 * A Chromium to test with: CHROME_PATH, PATH, the usual places, Playwright's own, or (root on Debian) installed now.
 * @throws one sentence with the cures when there is none, or when CHROME_PATH points at nothing
 */
export const findBrowser = (): Promise<string> => (found ??= search());

async function search(): Promise<string> {
  const wished = process.env.CHROME_PATH;
  if (wished) {
    // A wish that cannot be met is an error, never a silent fallback.
    if (!isExecutable(wished)) throw new Error(`CHROME_PATH points at ${wished}, which is not a program.`);
    return wished;
  }
  const known = names.map((name) => which(name)).find(Boolean) ?? usual.find(isExecutable) ?? playwrightsOwn();
  if (known) return known;
  if (!canInstall()) throw new Error(cures);
  await install('chromium', 'fonts-liberation');
  const installed = which('chromium');
  if (!installed) throw new Error(cures);
  return installed;
}

function playwrightsOwn(): string | undefined {
  const path = chromium.executablePath();
  return path && existsSync(path) ? path : undefined;
}

/** Quiet, offline, and without the sandbox only where it cannot work: root and CI containers. */
export const browserFlags = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(process.getuid?.() === 0 || process.env.CI ? ['--no-sandbox', '--disable-dev-shm-usage'] : []),
];
