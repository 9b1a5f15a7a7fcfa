import assert from 'node:assert/strict';
import { createHandler } from '../../src/server/create-handler.js';
import { createSessionToken } from '../../src/server/session.js';
import type { CompleteBackend } from '../../src/contract/backend.js';
import { connect } from '../../src/client/direct.js';
import { permissions } from '../../src/model/capability.js';
import { conformance } from '../../src/testing/conformance/conformance.js';
import type { CheckResult } from '../../src/testing/conformance/verdict.js';

const secret = 'a secret of at least thirty-two bytes';

async function collect(results: AsyncIterable<CheckResult>): Promise<void> {
  let passes = 0;
  for await (const { operation, check, result, message } of results) {
    assert.notEqual(result, 'wrong', `${operation}: ${check}: ${message}`);
    assert.notEqual(result, 'missing', `${operation}: ${check}: ${message}`);
    if (result === 'pass') passes++;
  }
  assert.ok(passes > 20, `only ${passes} checks passed`);
}

/** The suite against the object itself. */
export async function conformsDirectly(backend: CompleteBackend, account: string): Promise<void> {
  const session = { account, subject: 'user_1', permissions };
  await collect(conformance(connect(backend, { session, idempotency: 'backend' }), { write: true }));
}

/** The suite against the handler, over HTTP in everything but the socket. */
export async function conformsOverHttp(backend: CompleteBackend, account: string): Promise<void> {
  const handle = createHandler(backend, { secret, idempotency: 'backend', checkAnswers: true });
  const token = await createSessionToken({ account, subject: 'user_1', permissions }, { secret });
  const baseUrl = 'https://api.example.com/v1';
  const fetch = (input: RequestInfo | URL, init?: RequestInit) => handle(new Request(input, init));
  await collect(conformance({ baseUrl, token, fetch }, { write: true }));
}
