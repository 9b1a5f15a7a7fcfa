import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { get } from 'node:http';
import { House, parent } from './harness.js';

/** A request whose path is sent as it is written. */
const raw = (url: string, path: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url);
    get({ hostname, port, path }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    }).on('error', reject);
  });

describe('the card page’s headers', () => {
  let house: House;
  before(async () => {
    house = await House.start();
  });
  after(() => house.close());

  const directives = (response: Response): Map<string, string> =>
    new Map(
      (response.headers.get('content-security-policy') ?? '')
        .split('; ')
        .map((text): [string, string] => [text.split(' ')[0] ?? '', text.split(' ').slice(1).join(' ')]),
    );

  test('the policy is strict and complete', async () => {
    const { handle } = await house.page();
    const response = await fetch(`${house.vault.url}/c/${handle}`);
    assert.equal(response.status, 200);
    assert.match(await response.text(), /<title>Card/);
    const banks = `https: ${house.bank.url}`;
    assert.deepEqual(Object.fromEntries(directives(response)), {
      'default-src': "'none'",
      'script-src': "'self' 'sha256-of-the-script'",
      'style-src': "'self'",
      'img-src': "'self' data:",
      'font-src': "'self'",
      'connect-src': "'self'",
      'frame-src': banks,
      'form-action': banks,
      'object-src': "'none'",
      'base-uri': "'none'",
      'frame-ancestors': parent,
      'require-trusted-types-for': "'script'",
      'trusted-types': "lit-html 'allow-duplicates'",
      'report-uri': '/vault/v1/csp-reports',
    });
    const expected = {
      'strict-transport-security': 'max-age=31536000',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'cross-origin-resource-policy': 'cross-origin',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': null,
      'access-control-allow-origin': null,
      'set-cookie': null,
    };
    for (const [name, value] of Object.entries(expected)) assert.equal(response.headers.get(name), value, name);
  });

  test('who may frame the page is the session’s own list; nobody may frame an unknown one', async () => {
    const parents = [parent];
    const other = await House.start({ parents: () => parents });
    try {
      const ancestors = async (handle: string) =>
        directives(await fetch(`${other.vault.url}/c/${handle}`)).get('frame-ancestors');
      const first = await other.page();
      parents.splice(0, 1, 'https://shop.example.com', 'https://shop.example.org');
      const second = await other.page();
      parents.length = 0;
      const third = await other.page();
      assert.equal(await ancestors(first.handle), parent);
      assert.equal(await ancestors(second.handle), 'https://shop.example.com https://shop.example.org');
      assert.equal(await ancestors(third.handle), "'none'");
      assert.equal(await ancestors('cp_unknown'), "'none'");
      assert.equal((await fetch(`${other.vault.url}/c/cp_unknown`)).status, 404);
      assert.deepEqual((await other.open(second)).view.parents, [
        'https://shop.example.com',
        'https://shop.example.org',
      ]);
    } finally {
      await other.close();
    }
  });

  test('only an isolated session carries COEP, and opens its bank apart', async () => {
    const visit = await house.visit({ isolated: true });
    const response = await fetch(`${house.vault.url}/c/${visit.page.handle}`);
    assert.equal(response.headers.get('cross-origin-embedder-policy'), 'require-corp');
    assert.equal((await visit.challenge('4000002760003184')).redirect, true);
    const plain = await house.visit();
    assert.equal((await plain.challenge('4000002760003184')).redirect, undefined);
  });

  test('files are served from the build and from nowhere else', async () => {
    const file = await fetch(`${house.vault.url}/assets/page-1a2b.js`);
    assert.equal(file.status, 200);
    assert.match(file.headers.get('content-type') ?? '', /^text\/javascript/);
    assert.match(file.headers.get('cache-control') ?? '', /immutable/);
    assert.equal(file.headers.get('cross-origin-resource-policy'), 'cross-origin');
    assert.equal(file.headers.get('x-content-type-options'), 'nosniff');
    const tricks = [
      '/assets/../../outside.js',
      '/..%2foutside.js',
      '/%2e%2e/outside.js',
      '/assets/..%2f..%2foutside.js',
      '/..%5coutside.js',
      '/assets/%00.js',
      '/index.html',
      '/c',
      '/vault',
      '/vault/v1',
      '/vault/v2/cards',
      '/%',
    ];
    for (const path of tricks) assert.equal(await raw(house.vault.url, path), 404, path);
  });

  test('a page that is not built says so', async () => {
    const other = await House.start({ hostedFolder: '/nowhere' });
    try {
      assert.equal((await fetch(`${other.vault.url}/c/x`)).status, 503);
    } finally {
      await other.close();
    }
  });

  test('reports of the browser keep what can name no buyer', async () => {
    const report = {
      'csp-report': {
        'document-uri': `${house.vault.url}/c/cp_private`,
        'blocked-uri': 'https://evil.example/steal?n=4000000000000101',
        'effective-directive': 'connect-src',
        'script-sample': '4000000000000101',
      },
    };
    await house.call('/vault/v1/csp-reports', report, { 'content-type': 'application/csp-report' });
    await house.call('/vault/v1/csp-reports', 'not json');
    assert.deepEqual(house.vault.violations, [
      { directive: 'connect-src', blocked: 'https://evil.example' },
      { directive: '', blocked: '' },
    ]);
  });
});
