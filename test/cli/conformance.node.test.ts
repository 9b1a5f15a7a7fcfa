import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { test } from 'node:test';
import { run } from '../../src/cli/run.js';
import type { Terminal } from '../../src/cli/terminal.js';
import type { CheckResult } from '../../src/testing/conformance/verdict.js';
import { memory, served, replaced } from '../testing/conformance/house.js';

async function call(args: string[], more: Partial<Terminal> = {}) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await run(args, { out: (text) => out.push(text), err: (text) => err.push(text), env: {}, ...more });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

const url = 'https://api.example.com/v1';
const at = async (backend = memory()) => {
  const { token, fetch } = await served(backend);
  return { fetch, env: { TRANCHE_TOKEN: token } };
};

test('a good backend: a table, a summary, exit code 0, and nothing changed', async () => {
  const backend = memory();
  const { code, out } = await call(['conformance', url], await at(backend));
  assert.equal(code, 0, out);
  assert.match(
    out,
    /^https:\/\/api\.example\.com\/v1: reading only\. Changes are tried with --write\.\n\nmeta\.get\n {2}✓ answers/,
  );
  assert.match(out, /\nplans\.list\n/);
  assert.match(out, /\n\d+ passed, 0 wrong, 0 missing, \d+ skipped \(reading only\)$/);
  assert.deepEqual(backend.ledger, []);
});

test('--write says what it does and does it', async () => {
  const backend = memory();
  const { code, out } = await call(['conformance', url, '--write', '--only', 'plans.refund'], await at(backend));
  assert.equal(code, 0, out);
  assert.match(out, /in test mode\. Plans will be canceled and refunded, and buyers written to\./);
  assert.ok(backend.ledger.length > 0);
});

test('--write on a backend that is not in test mode only reads, and says so', async () => {
  const backend = memory();
  const productive = replaced(backend, 'meta.get', (original) => async (input, context) => ({
    ...((await original(input, context)) as object),
    testMode: false,
  }));
  const { fetch, token } = await served(productive);
  const { code, out } = await call(['conformance', url, '--write'], { fetch, env: { TRANCHE_TOKEN: token } });
  assert.equal(code, 0, out);
  assert.match(out, /does not say that it is in test mode/);
  assert.deepEqual(backend.ledger, []);
});

test('something wrong: the check says what, exit code 1', async () => {
  const broken = replaced(memory(), 'plans.get', (original) => async (input, context) => ({
    ...((await original(input, context)) as object),
    reference: 'another',
  }));
  const { fetch, token } = await served(broken);
  const { code, out } = await call(['conformance', url, '--only', 'plans.get'], {
    fetch,
    env: { TRANCHE_TOKEN: token },
  });
  assert.equal(code, 1);
  assert.match(out, /✗ answers with the row of the list\n {6}wrong: \S+ differs from its row in plans\.list/);
});

test('--json is one document', async () => {
  const { code, out } = await call(['conformance', url, '--json', '--only', 'meta.get'], await at());
  const document = JSON.parse(out) as { target: string; write: boolean; counts: object; results: CheckResult[] };
  assert.equal(code, 0);
  assert.deepEqual([document.target, document.write], [url, false]);
  assert.deepEqual(document.counts, { pass: 5, wrong: 0, missing: 0, skipped: 0 });
  assert.deepEqual(Object.keys(document.results[0]!), ['operation', 'check', 'result', 'message']);
});

test('no way in: one sentence, exit code 1', async () => {
  const { fetch } = await served(memory());
  const without = await call(['conformance', url], { fetch });
  assert.deepEqual([without.code, without.err], [1, `${url} wants a token: set TRANCHE_TOKEN to one.`]);
  const wrong = await call(['conformance', url], { fetch, env: { TRANCHE_TOKEN: 'x' } });
  assert.deepEqual([wrong.code, wrong.err], [1, `${url} refuses the token in TRANCHE_TOKEN.`]);
  const gone = await call(['conformance', url], { fetch: () => Promise.reject(new TypeError('refused')) });
  assert.deepEqual([gone.code, gone.err], [1, `${url} cannot be reached.`]);
});

test('a command that is not understood: usage on the error stream, exit code 2', async () => {
  const wrong = [
    ['conformance'],
    ['conformance', 'not an address'],
    ['conformance', 'ftp://example.com'],
    ['conformance', 'https://user:secret@example.com'],
    ['conformance', `${url}?token=x`],
    ['conformance', url, 'another'],
    ['conformance', url, '--delete'],
    ['destroy'],
    ['constructor'],
  ];
  for (const args of wrong) {
    const { code, out, err } = await call(args);
    assert.equal(code, 2, args.join(' '));
    assert.equal(out, '');
    assert.match(err, /tranche conformance <url>/);
  }
});

test('an operation that nobody knows is no success', async () => {
  const flying = await call(['conformance', url, '--only', 'plans.fly'], await at());
  assert.deepEqual(
    [flying.code, flying.err],
    [2, 'No check is about plans.fly: operations are named as in plans.list.'],
  );
});

test('help is given on the output stream', async () => {
  for (const args of [[], ['help'], ['--help'], ['-h']]) {
    const { code, out } = await call(args);
    assert.equal(code, 0);
    assert.match(out, /TRANCHE_TOKEN/);
  }
});

test('the command itself runs and ends with its exit code', async () => {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/tranche.ts', 'destroy'], {
    cwd: new URL('../../', import.meta.url).pathname,
  });
  let err = '';
  child.stderr.on('data', (data: Buffer) => (err += data.toString()));
  const code = await new Promise((resolve) => child.on('close', resolve));
  assert.equal(code, 2);
  assert.match(err, /^Usage: tranche conformance/);
});
