import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { forgetSecret, takeAddress } from '../../src/hosted/address.js';
import { safeUrl } from '../../src/hosted/safe-url.js';

const secret = 'Ab_-'.repeat(11);

interface Replaced {
  state: unknown;
  url: string;
}

function windowAt(address: string, state: unknown = null): { window: Window; replaced: Replaced[] } {
  const replaced: Replaced[] = [];
  const history = {
    state,
    replaceState: (next: unknown, _: string, url: string) => void replaced.push({ state: next, url }),
  };
  return { window: { location: new URL(address), history } as unknown as Window, replaced };
}

describe('the address of the card page', () => {
  it('gives handle and secret, and is clean after', () => {
    const { window, replaced } = windowAt(`https://cards.example/c/cs_1?x=1#${secret}`);
    assert.deepEqual(takeAddress(window), { handle: 'cs_1', secret });
    assert.deepEqual(replaced, [{ state: { secret }, url: '/c/cs_1' }]);
  });

  it('finds the secret again after a reload', () => {
    const reloaded = windowAt('https://cards.example/c/cs_1', { secret });
    assert.deepEqual(takeAddress(reloaded.window), { handle: 'cs_1', secret });
  });

  it('takes nothing that is no secret', () => {
    for (const hash of ['', '#', '#short', `#${'x'.repeat(129)}`, '#card-number', `#${secret}%20`]) {
      const { window } = windowAt(`https://cards.example/c/cs_1${hash}`, { secret: 7 });
      assert.equal(takeAddress(window).secret, undefined, hash);
    }
    assert.equal(takeAddress(windowAt(`https://cards.example/elsewhere#${secret}`).window).handle, undefined);
  });

  it('forgets', () => {
    const { window, replaced } = windowAt('https://cards.example/c/cs_1', { secret });
    forgetSecret(window);
    assert.deepEqual(replaced, [{ state: null, url: '/c/cs_1' }]);
  });
});

describe('addresses that may be opened', () => {
  it('are secure, or on this machine', () => {
    for (const url of ['https://bank.example/acs', 'http://localhost:4004/acs', 'http://127.0.0.1:4004/'])
      assert.equal(safeUrl(url), url);
    for (const url of ['http://bank.example/', 'javascript:alert(1)', 'data:text/html,x', '/acs', '', undefined])
      assert.equal(safeUrl(url), undefined);
  });
});
