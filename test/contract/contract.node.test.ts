import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Backend } from '../../src/contract/backend.js';
import type { Client } from '../../src/contract/client.js';
import { contract, operations } from '../../src/contract/contract.js';
import { pathParameters, resources, type Operation } from '../../src/contract/operation.js';
import { parseInput } from '../../src/contract/parse.js';
import { codeOfStatus } from '../../src/contract/problems.js';
import { fieldsOf } from '../../src/contract/shape.js';
import { textOf } from '../../src/contract/texts.js';
import { permissions } from '../../src/model/capability.js';

test('an operation is called as it is reached, and has a method and path of its own', () => {
  for (const [resource, group] of Object.entries(contract)) {
    for (const [name, { id }] of Object.entries<Operation>(group)) assert.equal(id, `${resource}.${name}`);
  }
  const addresses = operations.map(({ method, path }) => `${method} ${path}`);
  assert.equal(new Set(addresses).size, operations.length);
});

test('reads change nothing and need no key; changes have a key, a permission beyond reading, and say what they change', () => {
  for (const { method, keyed, versioned, permission, changes, reads, id } of operations) {
    const changesNothing = method === 'GET' || !keyed;
    if (changesNothing) {
      assert.deepEqual([keyed, versioned, changes], [false, false, []], id);
      assert.ok(reads.length > 0, id);
    } else {
      assert.notEqual(permission, 'read', id);
      assert.ok(changes.length > 0, id);
    }
    assert.ok(permission === 'link' || permissions.includes(permission));
    for (const resource of [...reads, ...changes]) assert.ok(resources.includes(resource));
  }
  const questions = operations.filter(({ method, keyed }) => method === 'POST' && !keyed);
  assert.deepEqual(
    questions.map(({ id }) => id),
    ['updates.preview'],
  );
  // Whom invitations are out to is for those who may make them; all rows at once, for those who may take them away.
  const keptReads = operations.filter(
    ({ method, permission }) => method === 'GET' && !['read', 'link'].includes(permission),
  );
  assert.deepEqual(
    keptReads.map(({ id }) => id),
    ['cards.sessions', 'exports.plans'],
  );
  const byLink = operations.filter(({ permission }) => permission === 'link');
  assert.deepEqual(
    byLink.map(({ id }) => id),
    ['confirmation.get', 'confirmation.decide'],
  );
});

test('path parameters are members of the input; queries hold nothing that an address cannot', () => {
  for (const { input, path, method, id } of operations) {
    const fields = new Map(fieldsOf(input).map((field) => [field.name, field]));
    for (const name of pathParameters(path)) assert.equal(fields.get(name)?.optional, false, `${id} ${name}`);
    if (method === 'GET')
      for (const { name, kind } of fields.values()) assert.notEqual(kind, 'object', `${id} ${name}`);
  }
});

test('every operation is described, and its refusals have codes', () => {
  for (const { id } of operations) {
    const { summary, problems = {} } = textOf(id);
    assert.ok(summary.length > 5);
    for (const [status, codes] of Object.entries(problems)) {
      assert.match(status, /^(4\d\d|503)$/);
      for (const code of codes) assert.match(code, /^[a-z][a-z0-9_]+$/);
    }
  }
  assert.throws(() => textOf('plans.fly'), RangeError);
});

test('members of an input are known by name, kind, and whether they repeat', () => {
  const fields = Object.fromEntries(fieldsOf(contract.plans.list.input).map(({ name, ...rest }) => [name, rest]));
  assert.deepEqual(fields['status'], { kind: 'string', many: true, optional: true });
  assert.deepEqual(fields['limit'], { kind: 'number', many: false, optional: true });
  assert.deepEqual(fields['openEnded'], { kind: 'boolean', many: false, optional: true });
  const [id, ids, amount] = fieldsOf(contract.plans.refund.input);
  assert.deepEqual([id?.optional, ids?.many, amount?.kind], [false, true, 'object']);
});

test('refused inputs have one pointer a field, escaped, and never a value', () => {
  const refuse = (operation: Operation, input: unknown) => {
    try {
      parseInput(operation, input);
    } catch (error) {
      return error as { fields: unknown; message: string; cause?: unknown };
    }
    return assert.fail('accepted');
  };
  const error = refuse(contract.plans.refund, { id: 'secret value', installmentIds: [], reason: 'x'.repeat(501) });
  assert.deepEqual(error.fields, [
    { pointer: '/id', code: 'invalid_format' },
    { pointer: '/installmentIds', code: 'too_small' },
    { pointer: '/reason', code: 'too_large' },
  ]);
  assert.ok(!error.message.includes('secret'));
  assert.equal(error.cause, undefined);
  for (const input of [null, 'text', 5, []]) {
    assert.deepEqual(refuse(contract.plans.list, input).fields, [{ pointer: '', code: 'invalid_type' }]);
  }
});

test('every status has a code', () => {
  assert.deepEqual([401, 404, 412, 429, 500, 503, 599, 418].map(codeOfStatus), [
    'unauthorized',
    'not_found',
    'version_mismatch',
    'rate_limited',
    'server_error',
    'unavailable',
    'server_error',
    'http_error',
  ]);
});

/** What the compiler must allow and refuse; never called. */
export async function types(client: Client, backend: Backend): Promise<void> {
  await client.meta.get();
  await client.plans.list();
  await client.plans.list({ status: ['canceled'] }, { signal: new AbortController().signal });
  // @ts-expect-error an id is needed
  await client.plans.get();
  // @ts-expect-error no such status
  await client.plans.list({ status: ['late'] });
  // @ts-expect-error one value is no list
  await client.plans.list({ currency: 'EUR' });
  const { refunds } = await client.plans.refund({ id: 'a', amount: { amount: 1, currency: 'EUR' } }, { ifMatch: '1' });
  const amount: number = refunds[0]!.amount.amount;
  const { status } = await client.plans.get({ id: 'a' });
  // @ts-expect-error a status is one of the known ones
  if (status === 'late') return;
  // @ts-expect-error may be left out by a backend
  await backend.reports.get({}, { session: { account: 'a', subject: 's', permissions: [] }, now: 0, requestId: 'r' });
  void amount;
}
