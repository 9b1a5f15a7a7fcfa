import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asTrancheError, isAbort, isTrancheError, problem, TrancheError } from '../../src/core/errors.js';

test('an error is known by its mark, also one made by another copy of the kit', () => {
  const other = Object.assign(new Error('x'), { [Symbol.for('tranche.error.1')]: true, code: 'forbidden' });
  assert.equal(isTrancheError(new TrancheError('forbidden', { kind: 'problem' })), true);
  assert.equal(isTrancheError(other), true);
  for (const value of [new Error('x'), null, undefined, 'text', { code: 'forbidden' }]) {
    assert.equal(isTrancheError(value), false);
  }
});

test('leaving is told from failing', () => {
  assert.equal(isAbort(new TrancheError('aborted', { kind: 'aborted' })), true);
  assert.equal(isAbort(new DOMException('x', 'AbortError')), true);
  assert.equal(isAbort(new TrancheError('network', { kind: 'network' })), false);
  assert.equal(isAbort(new Error('x')), false);
});

test('a problem may be repeated when its status says so', () => {
  for (const status of [429, 502, 503, 504]) assert.equal(problem(status, 'x').retryable, true);
  for (const status of [400, 403, 404, 409, 412, 422, 500, 501]) assert.equal(problem(status, 'x').retryable, false);
  const error = problem(422, 'invalid_input', { fields: [{ pointer: '/a', code: 'required' }], details: { left: 1 } });
  assert.deepEqual([error.kind, error.status, error.message], ['problem', 422, 'invalid_input']);
  assert.deepEqual(error.fields, [{ pointer: '/a', code: 'required' }]);
  assert.deepEqual(error.details, { left: 1 });
});

test('anything thrown becomes one of ours and keeps its cause', () => {
  const ours = problem(404, 'not_found');
  assert.equal(asTrancheError(ours), ours);
  const cause = new RangeError('x');
  const unknown = asTrancheError(cause);
  assert.deepEqual([unknown.code, unknown.kind, unknown.cause], ['unknown', 'problem', cause]);
  assert.equal(asTrancheError(new DOMException('x', 'AbortError')).kind, 'aborted');
});
