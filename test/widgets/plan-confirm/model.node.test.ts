import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PlanUpdateConfirmation } from '../../../src/model/plan-update.js';
import { latest, nextChange, stageOf, timeParts } from '../../../src/widgets/plan-confirm/model.js';

const answer = (state: string, now = '2026-06-15T09:30:00Z') => ({ state, now }) as PlanUpdateConfirmation;
const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

test('the deadline ends a proposal whatever was heard last; nothing else', () => {
  assert.equal(stageOf(answer('pending'), 0), 'pending');
  assert.equal(stageOf(answer('pending'), -1), 'expired');
  assert.equal(stageOf(answer('pending'), undefined), 'pending');
  for (const state of ['confirmed', 'applied', 'rejected', 'withdrawn', 'unknown'])
    assert.equal(stageOf(answer(state), -1), state);
});

test('the later word counts, also when one is written with milliseconds', () => {
  const read = answer('pending', '2026-06-15T09:30:05Z');
  const decided = answer('confirmed', '2026-06-15T09:30:05.250Z');
  assert.equal(latest(read, decided), decided);
  assert.equal(latest(answer('applied', '2026-07-01T00:00:00Z'), decided)?.state, 'applied');
  assert.equal(latest(read, undefined), read);
  assert.equal(latest(undefined, undefined), undefined);
});

test('time left: two units at most, never zero before the end', () => {
  const said = (left: number) =>
    timeParts(left)
      .map(({ unit, value }) => `${value} ${unit}`)
      .join(' ');
  assert.equal(said(10 * day + 12 * hour + 29 * minute), '10 day 12 hour');
  assert.equal(said(2 * day + 10 * minute), '2 day');
  assert.equal(said(5 * hour + 7 * minute + 3), '5 hour 7 minute');
  assert.equal(said(90 * second), '1 minute 30 second');
  assert.equal(said(1), '1 second');
  assert.equal(said(0), '0 second');
  assert.equal(said(-5), '0 second');
});

test('the next change is when the words change, neither sooner nor later', () => {
  const words = (left: number) => JSON.stringify(timeParts(left));
  for (const left of [10 * day + 1, day, day - 1, 3 * hour + 12, hour, 59 * minute + 500, minute, 61_234, 999, 1]) {
    const wait = nextChange(left);
    assert.notEqual(words(left - wait), words(left), `${left}: still the same after ${wait}`);
    if (wait > 1) assert.equal(words(left - wait + 1), words(left), `${left}: changed before ${wait}`);
  }
});
