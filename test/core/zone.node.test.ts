import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addDays } from '../../src/core/calendar.js';
import { httpDate, parseInstant, toInstant } from '../../src/core/clock.js';
import { isTimeZone, localDateIn, startOfDay } from '../../src/core/zone.js';

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

test('a day begins at midnight of the zone, or as soon as there is a clock time', () => {
  const start = (date: string, zone: string) => toInstant(startOfDay(date, zone));
  assert.equal(start('2026-06-15', 'UTC'), '2026-06-15T00:00:00Z');
  assert.equal(start('2026-06-15', 'Europe/Paris'), '2026-06-14T22:00:00Z');
  assert.equal(start('2026-06-15', 'America/Los_Angeles'), '2026-06-15T07:00:00Z');
  assert.equal(start('2026-06-15', 'Pacific/Kiritimati'), '2026-06-14T10:00:00Z');
  assert.equal(start('2026-06-15', 'Asia/Kathmandu'), '2026-06-14T18:15:00Z');
  // The days around both changes of the clock.
  assert.equal(start('2026-03-29', 'Europe/Paris'), '2026-03-28T23:00:00Z');
  assert.equal(start('2026-03-30', 'Europe/Paris'), '2026-03-29T22:00:00Z');
  assert.equal(start('2026-10-25', 'Europe/Paris'), '2026-10-24T22:00:00Z');
  assert.equal(start('2026-10-26', 'Europe/Paris'), '2026-10-25T23:00:00Z');
  // Midnight that does not exist (Beirut) and midnight that comes twice (Havana): the first instant of the date.
  assert.equal(start('2026-03-29', 'Asia/Beirut'), '2026-03-28T22:00:00Z');
  assert.equal(start('2025-11-02', 'America/Havana'), '2025-11-02T04:00:00Z');
});

test('the start of any day is the first instant that has its date', () => {
  const zones = fc.constantFrom(
    'Europe/Paris',
    'America/Los_Angeles',
    'Pacific/Auckland',
    'Asia/Beirut',
    'Asia/Kolkata',
  );
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4_000 }), zones, (days, zone) => {
      const date = addDays('2020-01-01', days);
      const start = startOfDay(date, zone);
      assert.equal(localDateIn(start, zone), date);
      assert.equal(localDateIn(start - 1, zone), addDays(date, -1));
    }),
    { numRuns: 150 },
  );
});
