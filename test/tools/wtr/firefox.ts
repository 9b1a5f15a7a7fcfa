import { chromeLauncher } from '@web/test-runner-chrome';
import type { BrowserLauncher } from '@web/test-runner-core';
import * as puppeteer from 'puppeteer-core';
import { canInstall, install, isExecutable, which } from '../lib/apt.js';

const usual = ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'];
const known = (): string | undefined => which('firefox-esr') ?? which('firefox') ?? usual.find(isExecutable);

async function findFirefox(): Promise<string> {
  const wished = process.env.FIREFOX_PATH;
  if (wished) {
    if (!isExecutable(wished)) throw new Error(`FIREFOX_PATH points at ${wished}, which is not a program.`);
    return wished;
  }
  if (!known() && canInstall()) await install('firefox-esr');
  const found = known();
  if (!found)
    throw new Error('No Firefox found: set FIREFOX_PATH, or install one (Debian: apt-get install firefox-esr).');
  return found;
}

/** Firefox, driven over BiDi: needs no driver program. */
export async function firefox(): Promise<BrowserLauncher> {
  const launcher = chromeLauncher({
    puppeteer,
    concurrency: 1,
    launchOptions: { browser: 'firefox', executablePath: await findFirefox(), headless: true },
  });
  return Object.assign(launcher, { name: 'Firefox' });
}
