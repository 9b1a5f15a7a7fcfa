import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { freePort, startServer, withServer } from './server.js';
import { staticFiles } from './static-files.js';
import { strictPolicy } from './strict-site.js';

const folder = mkdtempSync(join(tmpdir(), 'tranche-files-'));
after(() => rmSync(folder, { recursive: true, force: true }));
mkdirSync(join(folder, 'site'));
writeFileSync(join(folder, 'site/index.html'), '<p>home</p>');
writeFileSync(join(folder, 'site/a.js'), 'export {};');
writeFileSync(join(folder, 'secret.txt'), 'secret');
const files = staticFiles(join(folder, 'site'));

describe('static files', () => {
  it('come with their type', async () => {
    const response = await files(new Request('http://localhost/a.js'));
    assert.equal(response.headers.get('content-type'), 'text/javascript; charset=utf-8');
    assert.equal(await response.text(), 'export {};');
  });

  it('have an index', async () => {
    assert.equal(await (await files(new Request('http://localhost/'))).text(), '<p>home</p>');
  });

  it('end at the folder', async () => {
    for (const path of ['/%2e%2e/secret.txt', '/..%2fsecret.txt', '/missing.js']) {
      assert.equal((await files(new Request(`http://localhost${path}`))).status, 404, path);
    }
  });
});

describe('servers', () => {
  it('answer on a port of their own and are gone afterwards', async () => {
    const url = await withServer(
      () => new Response('hello'),
      async (server) => {
        assert.equal(await (await fetch(server.url)).text(), 'hello');
        return server.url;
      },
    );
    await assert.rejects(fetch(url));
  });

  it('are closed when the work fails', async () => {
    let url = '';
    const work = withServer(
      () => new Response(),
      async (server) => {
        url = server.url;
        throw new Error('no');
      },
    );
    await assert.rejects(work, /no/);
    await assert.rejects(fetch(url));
  });

  it('refuse a port in use', async () => {
    await withServer(
      () => new Response(),
      ({ url }) =>
        assert.rejects(
          startServer(() => new Response(), Number(new URL(url).port)),
          /EADDRINUSE/,
        ),
    );
  });

  it('find a free port', async () => {
    assert.ok((await freePort()) > 0);
  });
});

describe('the strict policy', () => {
  it('is the one that hosts are promised', () => {
    assert.equal(
      strictPolicy({ api: 'https://api.example', frame: 'https://card.example' }),
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self' https://api.example; " +
        "img-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'; " +
        "frame-src https://card.example; require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'",
    );
  });
});
