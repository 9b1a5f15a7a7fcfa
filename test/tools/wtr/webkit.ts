import type { BrowserLauncher } from '@web/test-runner-core';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { freePort } from '../../support/server.js';
import { canInstall, install, which } from '../lib/apt.js';
import { command, start } from '../lib/command.js';

const packages = ['webkit2gtk-driver', 'xvfb', 'xauth'];

/** The small browser that comes with the engine's library. */
async function miniBrowser(): Promise<string | undefined> {
  for (const library of ['libwebkit2gtk-4.1-0', 'libwebkitgtk-6.0-4']) {
    const { output } = await command('dpkg', ['-L', library]);
    const path = /^.*\/MiniBrowser$/m.exec(output)?.[0];
    if (path) return path;
  }
  return undefined;
}

async function findWebKit(): Promise<string> {
  const isThere = (): boolean => Boolean(which('WebKitWebDriver') && which('xvfb-run') && which('xauth'));
  if (!isThere() && canInstall()) await install(...packages);
  const browser = isThere() ? await miniBrowser() : undefined;
  if (!browser) throw new Error(`No WebKitGTK found: install it (Debian: apt-get install ${packages.join(' ')}).`);
  return browser;
}

/** Waits until the driver answers; it has no other way to say that it is ready. */
async function answering(url: string): Promise<void> {
  for (let attempt = 0; attempt < 150; attempt += 1) {
    if ((await fetch(url).catch(() => undefined))?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('WebKitWebDriver did not answer within 15 s.');
}

/** WebKitGTK under a virtual screen: without one the driver hangs. Not Safari: same engine core, other fonts, no touch. */
export async function webkit(): Promise<BrowserLauncher> {
  const binary = await findWebKit();
  const port = await freePort();
  start('xvfb-run', ['-a', '-s', '-screen 0 1280x900x24', 'WebKitWebDriver', `--port=${port}`]);
  await answering(`http://127.0.0.1:${port}/status`);
  const launcher = webdriverLauncher({
    hostname: '127.0.0.1',
    port,
    path: '/',
    logLevel: 'error',
    capabilities: {
      browserName: 'MiniBrowser',
      // Else the client may ask for a BiDi socket, which this driver lacks.
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary, args: ['--automation'] },
    } as never,
  });
  // With more than one lane the tests share frames of one window, where keys go astray.
  return Object.assign(launcher, { name: 'WebKitGTK', concurrency: 1 });
}
