import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createClient } from '../../src/client/create-client.js';
import type { Fetch } from '../../src/client/transport.js';
import type { CsvFile } from '../../src/contract/exports.js';
import { planFile } from '../../src/contract/plan-file.js';
import type { Plan } from '../../src/model/plan.js';
import { createSessionToken } from '../../src/server/session.js';
import { plan, session } from '../contract/samples.js';
import { tinyBackend } from '../contract/tiny-backend.js';
import { origin, portal, problemOf, secret, serve } from './harness.js';

const fifty = Array.from({ length: 50 }, (_, index) => plan({ id: `p${index}`, reference: `R${index}` }));

/** A backend whose rows come one batch after another; tells how many were asked for and whether it was left. */
function exporting(options: { failAt?: number; file?: Partial<CsvFile> } = {}) {
  const seen = { batches: 0, left: false, errors: [] as unknown[] };
  async function* batches(): AsyncGenerator<readonly Plan[]> {
    try {
      for (;;) {
        await Promise.resolve();
        if (seen.batches === options.failAt) throw new Error('the database went away');
        seen.batches++;
        yield fifty;
        if (seen.batches === 40) return;
      }
    } finally {
      seen.left = true;
    }
  }
  const backend = {
    ...tinyBackend(),
    exports: {
      plans: async (query: Parameters<typeof planFile>[0]) => ({
        ...planFile(query, { today: '2026-06-15', total: 2_000, batches: batches() }),
        ...options.file,
      }),
    },
  };
  return { ...serve(backend, { cors: { origins: [portal] }, onError: (error) => seen.errors.push(error) }), seen };
}

/** A client of the handler; `around` sees what comes back. */
function clientOf({ handler }: ReturnType<typeof exporting>, around = (answer: Response) => answer) {
  const fetch: Fetch = async (url, init) => around(await handler(new Request(url, init)));
  const token = () => createSessionToken(session, { secret });
  return createClient({ baseUrl: `${origin}/v1`, fetch, token, timing: { wait: () => Promise.resolve() } });
}

const path = '/v1/exports/plans.csv?columns=reference&columns=currency&delimiter=%09&maxRows=1999';

test('a file on the wire: its type, its name, that it was cut, and nothing that a page of ours could not read', async () => {
  const house = exporting({ file: { language: 'fr' } });
  const answer = await house.ask(path, { headers: { origin: portal } });
  assert.equal(answer.status, 200);
  assert.equal(answer.headers.get('content-type'), 'text/csv; charset=utf-8; header=present');
  assert.equal(answer.headers.get('content-disposition'), 'attachment; filename="plans-2026-06-15.csv"');
  assert.equal(answer.headers.get('content-language'), 'fr');
  assert.equal(answer.headers.get('x-truncated'), 'true');
  assert.equal(answer.headers.get('cache-control'), 'no-store');
  assert.match(answer.headers.get('access-control-expose-headers') ?? '', /Content-Disposition.*X-Truncated/);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  assert.deepEqual([...bytes.slice(0, 3)], [0xef, 0xbb, 0xbf]);
  const lines = new TextDecoder().decode(bytes).split('\r\n');
  assert.deepEqual(lines.slice(0, 2), ['reference\tcurrency', 'R0\tEUR']);
  assert.equal(lines.length, 1 + 1_999 + 1);

  const odd = exporting({ file: { name: 'a"; filename="evil.exe' } });
  const named = await odd.ask('/v1/exports/plans.csv');
  assert.equal(named.headers.get('content-disposition'), 'attachment; filename="export.csv"');
  const head = await odd.ask('/v1/exports/plans.csv', { method: 'HEAD' });
  assert.equal(head.status, 200);
  assert.equal(await head.text(), '');
});

test('what is refused, or fails before the first rows, is a problem like any other', async () => {
  const house = exporting({ failAt: 0 });
  await problemOf(await house.ask('/v1/exports/plans.csv?columns=iban'), 422, 'invalid_input');
  await problemOf(await house.ask('/v1/exports/plans.csv?from=2026-02-30'), 422, 'invalid_input');
  const reader = { ...session, permissions: ['read' as const] };
  await problemOf(await house.ask('/v1/exports/plans.csv', { session: reader }), 403, 'forbidden');
  await problemOf(await house.ask('/v1/exports/plans.csv'), 500, 'server_error');
  await problemOf(await serve().ask('/v1/exports/plans.csv'), 501, 'not_implemented');
});

test('the client gives the text piece by piece, and rows are made only as fast as they are read', async () => {
  const house = exporting();
  const { chunks, ...file } = await clientOf(house).exports.plans({ bom: false, columns: ['reference'] });
  assert.deepEqual(file, { name: 'plans-2026-06-15.csv', truncated: false });
  let pieces = 0;
  let text = '';
  for await (const chunk of chunks) {
    pieces++;
    text += chunk;
    assert.ok(house.seen.batches <= pieces + 2, 'the server ran ahead');
  }
  assert.equal(text.split('\r\n').length, 2_002);
  assert.equal(house.seen.batches, 40);
});

test('whoever stops reading, or is told to, ends the work on the server', async () => {
  const left = exporting();
  const first = await clientOf(left).exports.plans();
  const reading = first.chunks[Symbol.asyncIterator]();
  await reading.next();
  await reading.return?.();
  await new Promise(setImmediate);
  assert.equal(left.seen.left, true);
  assert.ok(left.seen.batches < 5);

  const stopped = exporting();
  const controller = new AbortController();
  const second = await clientOf(stopped).exports.plans({}, { signal: controller.signal });
  await assert.rejects(
    async () => {
      for await (const chunk of second.chunks) if (chunk) controller.abort();
    },
    { code: 'aborted' },
  );
  await new Promise(setImmediate);
  assert.equal(stopped.seen.left, true);
  assert.deepEqual(stopped.seen.errors, []);
});

test('a file that breaks off is never taken for a whole one', async () => {
  const house = exporting({ failAt: 3 });
  const { chunks } = await clientOf(house).exports.plans();
  await assert.rejects(
    async () => {
      for await (const chunk of chunks) assert.ok(chunk);
    },
    { code: 'network', retryable: true },
  );
  assert.match(String(house.seen.errors[0]), /database went away/);
  const login = clientOf(
    exporting(),
    () => new Response('<h1>Sign in</h1>', { headers: { 'content-type': 'text/html' } }),
  );
  await assert.rejects(login.exports.plans(), { code: 'wrong_type', kind: 'schema' });
});
