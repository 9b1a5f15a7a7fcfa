import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { placeAfter, type Field, type Place } from '../../../src/ui/grid/keyboard.js';

const field: Field = { rows: 100, columns: () => 5, pageRows: 10, isRtl: () => false, hasDetails: () => false };
const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
const press = (key: string, from: Partial<Place>, on: Partial<Field> = {}, held: Partial<typeof none> = {}) => {
  const place = placeAfter({ key, ...none, ...held }, { row: 0, column: 0, part: 'row', ...from }, { ...field, ...on });
  return place && `${place.row}:${place.column}${place.part === 'details' ? ' details' : ''}`;
};

describe('keys of the grid', () => {
  it('move by one and stop at the edges', () => {
    assert.equal(press('ArrowDown', { row: 3, column: 2 }), '4:2');
    assert.equal(press('ArrowUp', { row: 3, column: 2 }), '2:2');
    assert.equal(press('ArrowRight', { row: 3, column: 2 }), '3:3');
    assert.equal(press('ArrowLeft', { row: 3, column: 2 }), '3:1');
    assert.equal(press('ArrowDown', { row: 99, column: 2 }), '99:2');
    assert.equal(press('ArrowUp', { row: -1, column: 2 }), '-1:2');
    assert.equal(press('ArrowRight', { row: 3, column: 4 }), '3:4');
    assert.equal(press('ArrowLeft', { row: 3, column: 0 }), '3:0');
  });

  it('go between header and rows', () => {
    assert.equal(press('ArrowDown', { row: -1, column: 1 }), '0:1');
    assert.equal(press('ArrowUp', { row: 0, column: 1 }), '-1:1');
    assert.equal(press('ArrowDown', { row: -1 }, { rows: 0 }), '-1:0');
  });

  it('reach the ends of rows and of the grid', () => {
    assert.equal(press('Home', { row: 7, column: 3 }), '7:0');
    assert.equal(press('End', { row: 7, column: 3 }), '7:4');
    assert.equal(press('Home', { row: 7, column: 3 }, {}, { ctrlKey: true }), '0:0');
    assert.equal(press('End', { row: 7, column: 3 }, {}, { ctrlKey: true }), '99:4');
    assert.equal(press('End', { row: 7, column: 3 }, {}, { metaKey: true }), '99:4');
  });

  it('turn pages', () => {
    assert.equal(press('PageDown', { row: 5 }), '15:0');
    assert.equal(press('PageDown', { row: 95 }), '99:0');
    assert.equal(press('PageUp', { row: 15 }), '5:0');
    assert.equal(press('PageUp', { row: 5 }), '0:0');
  });

  it('are mirrored in right-to-left text', () => {
    const isRtl = () => true;
    assert.equal(press('ArrowRight', { column: 2 }, { isRtl }), '0:1');
    assert.equal(press('ArrowLeft', { column: 2 }, { isRtl }), '0:3');
    assert.equal(press('Home', { column: 2 }, { isRtl }), '0:0');
  });

  it('pass through open details', () => {
    const hasDetails = (row: number) => row === 3;
    assert.equal(press('ArrowDown', { row: 3, column: 2 }, { hasDetails }), '3:2 details');
    assert.equal(press('ArrowDown', { row: 3, column: 2, part: 'details' }, { hasDetails }), '4:2');
    assert.equal(press('ArrowUp', { row: 4, column: 2 }, { hasDetails }), '3:2 details');
    assert.equal(press('ArrowUp', { row: 3, column: 2, part: 'details' }, { hasDetails }), '3:2');
    assert.equal(press('ArrowDown', { row: 99, part: 'row' }, { hasDetails: () => true }), '99:0 details');
    assert.equal(press('ArrowDown', { row: 99, part: 'details' }, { hasDetails: () => true }), '99:0 details');
  });

  it('find the nearest column where a row has fewer', () => {
    const columns = (row: number) => (row < 0 ? 2 : 5);
    assert.equal(press('ArrowUp', { row: 0, column: 4 }, { columns }), '-1:1');
  });

  it('leave everything else to the page', () => {
    for (const key of ['a', 'Enter', 'Tab', 'Escape', ' ', 'toString']) assert.equal(press(key, {}), undefined);
    assert.equal(press('ArrowDown', {}, {}, { shiftKey: true }), undefined);
    assert.equal(press('ArrowDown', {}, {}, { altKey: true }), undefined);
    assert.equal(press('ArrowDown', {}, {}, { ctrlKey: true }), undefined);
  });
});
