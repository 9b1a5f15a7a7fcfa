import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  addDays,
  addInterval,
  addMonths,
  daysBetween,
  daysInMonth,
  isLocalDate,
  monthOf,
} from '../../src/core/calendar.js';

const day = fc.integer({ min: -200_000, max: 200_000 });
const dates = day.map((days) => addDays('2024-02-29', days));

test('only real days are dates', () => {
  for (const date of ['2024-02-29', '2000-02-29', '2025-12-31', '0050-01-01', '9999-12-31']) {
    assert.equal(isLocalDate(date), true, date);
  }
  for (const date of [
    '2025-02-29',
    '1900-02-29',
    '2025-13-01',
    '2025-00-10',
    '2025-04-31',
    '2025-01-00',
    '0000-01-01',
    '2025-1-1',
    '20250101',
    '2025-01-01T00:00:00Z',
    ' 2025-01-01',
    '',
  ]) {
    assert.equal(isLocalDate(date), false, date);
  }
});

test('days are counted without hours: a day of the clock change is a day', () => {
  assert.equal(daysBetween('2025-03-29', '2025-03-31'), 2);
  assert.equal(daysBetween('2025-10-25', '2025-10-27'), 2);
  assert.equal(daysBetween('2024-02-28', '2024-03-01'), 2);
  assert.equal(daysBetween('2025-03-31', '2025-03-29'), -2);
  assert.equal(daysBetween('0099-12-31', '0100-01-01'), 1);
});

test('adding and counting days undo each other', () => {
  fc.assert(
    fc.property(dates, day, (date, days) => {
      const later = addDays(date, days);
      assert.ok(isLocalDate(later));
      assert.equal(daysBetween(date, later), days);
      assert.equal(addDays(later, -days), date);
    }),
  );
});

test('months keep the day, or take the last one of the month', () => {
  assert.equal(addMonths('2025-01-31', 1), '2025-02-28');
  assert.equal(addMonths('2024-01-31', 1), '2024-02-29');
  assert.equal(addMonths('2025-01-31', 2), '2025-03-31');
  assert.equal(addMonths('2025-01-31', 3), '2025-04-30');
  assert.equal(addMonths('2025-11-15', 2), '2026-01-15');
  assert.equal(addMonths('2025-01-15', -1), '2024-12-15');
  assert.equal(addMonths('2024-02-29', 12), '2025-02-28');
});

test('clamping does not pile up: every date is counted from the first', () => {
  const monthly = { unit: 'month', count: 1 } as const;
  const schedule = Array.from({ length: 5 }, (_, index) => addInterval('2025-01-31', monthly, index));
  assert.deepEqual(schedule, ['2025-01-31', '2025-02-28', '2025-03-31', '2025-04-30', '2025-05-31']);
});

test('a month later is in the next month, on the same day or on its last', () => {
  fc.assert(
    fc.property(dates, fc.integer({ min: -600, max: 600 }), (date, months) => {
      const later = addMonths(date, months);
      const index = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
      assert.equal(index(later) - index(date), months);
      const wanted = Number(date.slice(8));
      const last = daysInMonth(Number(later.slice(0, 4)), Number(later.slice(5, 7)));
      assert.equal(Number(later.slice(8)), Math.min(wanted, last));
    }),
  );
});

test('intervals of each unit', () => {
  assert.equal(addInterval('2025-01-31', { unit: 'day', count: 10 }, 3), '2025-03-02');
  assert.equal(addInterval('2025-01-31', { unit: 'week', count: 2 }, 1), '2025-02-14');
  assert.equal(addInterval('2025-01-31', { unit: 'month', count: 3 }, 1), '2025-04-30');
  assert.equal(addInterval('2024-02-29', { unit: 'year', count: 1 }, 1), '2025-02-28');
  assert.equal(addInterval('2024-02-29', { unit: 'year', count: 1 }, 4), '2028-02-29');
});

test('the month of a date', () => {
  assert.equal(monthOf('2025-03-31'), '2025-03');
});
