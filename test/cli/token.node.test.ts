import assert from 'node:assert/strict';
import { test } from 'node:test';
import { run } from '../../src/cli/run.js';
import { verifySessionToken } from '../../src/server/session.js';

const secret = 'a secret of more than thirty-two bytes';

async function call(args: string[], env: Record<string, string> = { TRANCHE_SECRET: secret }) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await run(args, { out: (text) => out.push(text), err: (text) => err.push(text), env });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

test('tranche token prints one that the API takes', async () => {
  const { code, out } = await call(['token', 'acct_1', '--permissions', 'read, plan.refund']);
  assert.equal(code, 0);
  const session = await verifySessionToken(out, { secret });
  assert.deepEqual([session.account, session.permissions], ['acct_1', ['read', 'plan.refund']]);
});

test('tranche token says what is wrong', async () => {
  const reed = await call(['token', 'acct_1', '--permissions', 'reed']);
  assert.deepEqual([reed.code, reed.out, reed.err], [1, '', 'No token: there is no permission reed.']);
  const none = await call(['token', 'acct_1'], {});
  assert.deepEqual([none.code, none.err], [1, 'Set TRANCHE_SECRET to the secret of the API.']);
  const long = await call(['token', 'acct_1', '--minutes', '99999']);
  assert.match(long.err, /between 1 second and a day/);
  assert.equal((await call(['token'])).code, 2);
});
