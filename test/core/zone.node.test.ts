import assert from 'node:assert/strict';
import { test } from 'node:test';
import { httpDate, parseInstant, toInstant } from '../../src/core/clock.js';
import { isTimeZone, localDateIn } from '../../src/core/zone.js';

test('the date of an instant is that of the zone', () => {
  const instant = parseInstant('2025-03-31T23:30:00Z');
  assert.equal(localDateIn(instant, 'Europe/Paris'), '2025-04-01');
  assert.equal(localDateIn(instant, 'America/Sao_Paulo'), '2025-03-31');
  assert.equal(localDateIn(instant, 'UTC'), '2025-03-31');
  assert.equal(localDateIn(parseInstant('2025-12-31T10:00:00Z'), 'Pacific/Kiritimati'), '2026-01-01');
});

test('also on days that are 23 or 25 hours long', () => {
  assert.equal(localDateIn(parseInstant('2025-03-29T22:59:59Z'), 'Europe/Paris'), '2025-03-29');
  assert.equal(localDateIn(parseInstant('2025-03-29T23:00:00Z'), 'Europe/Paris'), '2025-03-30');
  assert.equal(localDateIn(parseInstant('2025-03-30T22:00:00Z'), 'Europe/Paris'), '2025-03-31');
  assert.equal(localDateIn(parseInstant('2025-10-26T22:59:59Z'), 'Europe/Paris'), '2025-10-26');
});

test('zones that nobody knows are told apart', () => {
  for (const name of ['Europe/Paris', 'UTC', 'America/Argentina/Buenos_Aires'])
    assert.equal(isTimeZone(name), true, name);
  for (const name of ['Europe/Atlantis', '', 'x', '../etc']) assert.equal(isTimeZone(name), false, name);
});

test('instants are written without empty milliseconds, and read', () => {
  assert.equal(toInstant(0), '1970-01-01T00:00:00Z');
  assert.equal(toInstant(1), '1970-01-01T00:00:00.001Z');
  assert.equal(parseInstant(toInstant(1_743_463_800_000)), 1_743_463_800_000);
  assert.ok(Number.isNaN(parseInstant('soon')));
  assert.equal(httpDate(0), 'Thu, 01 Jan 1970 00:00:00 GMT');
});
