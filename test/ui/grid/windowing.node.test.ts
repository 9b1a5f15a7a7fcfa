import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { RowOffsets, rowsSeen } from '../../../src/ui/grid/row-offsets.js';
import { MAX_SCROLL_HEIGHT, ScrollPlace } from '../../../src/ui/grid/scroll-place.js';
import { ScrollScale } from '../../../src/ui/grid/scroll-scale.js';

const tallRows = fc.uniqueArray(fc.record({ index: fc.nat(5000), extra: fc.nat(900) }), {
  selector: ({ index }) => index,
  maxLength: 8,
});
const lists = fc.record({
  count: fc.integer({ min: 1, max: 5000 }),
  height: fc.integer({ min: 20, max: 120 }),
  tall: tallRows,
});

describe('row offsets', () => {
  it('put each row right below the one before', () => {
    fc.assert(
      fc.property(lists, ({ count, height, tall }) => {
        const offsets = new RowOffsets(count, height, tall);
        let y = 0;
        for (let index = 0; index < count; index++) {
          assert.equal(offsets.top(index), y);
          y += offsets.height(index);
        }
        assert.equal(offsets.total, y);
        const open = tall.filter(({ index }) => index < count).reduce((sum, { extra }) => sum + extra, 0);
        assert.equal(y, count * height + open);
      }),
      { numRuns: 40 },
    );
  });

  it('find every row at each of its pixels', () => {
    fc.assert(
      fc.property(lists, fc.double({ min: 0, max: 1, noNaN: true }), ({ count, height, tall }, part) => {
        const offsets = new RowOffsets(count, height, tall);
        const index = Math.min(Math.floor(part * count), count - 1);
        assert.equal(offsets.indexAt(offsets.top(index)), index);
        assert.equal(offsets.indexAt(offsets.top(index) + offsets.height(index) - 1), index);
      }),
    );
  });

  it('never lead out of the list', () => {
    const offsets = new RowOffsets(3, 40);
    assert.equal(offsets.indexAt(-50), 0);
    assert.equal(offsets.indexAt(9999), 2);
    assert.equal(new RowOffsets(0, 40).indexAt(0), 0);
    assert.deepEqual(rowsSeen(new RowOffsets(0, 40), 0, 500, 6), { from: 0, to: 0 });
  });

  it('see all rows of the viewport, and spare ones as far as there are any', () => {
    fc.assert(
      fc.property(lists, fc.nat(700), fc.nat(), ({ count, height, tall }, viewport, place) => {
        const offsets = new RowOffsets(count, height, tall);
        const top = place % Math.max(offsets.total - viewport, 1);
        const { from, to } = rowsSeen(offsets, top, viewport, 2);
        assert.ok(offsets.top(from) <= top);
        assert.ok(offsets.top(to) >= Math.min(top + viewport, offsets.total));
        assert.ok(from >= 0 && to <= count && to - from <= viewport / height + 6);
      }),
    );
  });
});

describe('scroll scale', () => {
  const VIEWPORT = 500;
  const scaled = (listHeight: number) => {
    const scale = new ScrollScale();
    scale.resize(listHeight, VIEWPORT);
    return scale;
  };
  const plain = (listHeight: number) => {
    const place = new ScrollPlace();
    place.resize(listHeight, VIEWPORT);
    return place;
  };
  const heights = fc.integer({ min: 1000, max: 400_000_000 });

  it('leaves lists alone that a box can hold', () => {
    for (const scale of [scaled(MAX_SCROLL_HEIGHT), plain(MAX_SCROLL_HEIGHT)]) {
      for (const place of [0, 1, 123_456.5, MAX_SCROLL_HEIGHT - VIEWPORT]) {
        scale.moved(place);
        assert.equal(scale.list, place);
        assert.equal(scale.shift, 0);
        assert.equal(scale.goTo(700), 700);
      }
    }
  });

  it('reaches both ends of any list by dragging, and every place between', () => {
    fc.assert(
      fc.property(heights, fc.double({ min: 0, max: 1, noNaN: true }), (height, part) => {
        const scale = scaled(height);
        scale.moved(scale.boxEnd);
        assert.equal(scale.list, height - VIEWPORT);
        scale.moved(0);
        assert.equal(scale.list, 0);
        const place = part * (height - VIEWPORT);
        const box = scale.goTo(place);
        assert.ok(box >= 0 && box <= scale.boxEnd);
        assert.equal(scale.list, place);
      }),
    );
  });

  it('goes on when the box goes on', () => {
    fc.assert(
      fc.property(
        heights,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (height, a, b) => {
          const scale = scaled(height);
          const [low, high] = a < b ? [a, b] : [b, a];
          scale.moved(low * scale.boxEnd);
          const before = scale.list;
          scale.moved(high * scale.boxEnd);
          assert.ok(scale.list >= before - 0.001);
        },
      ),
    );
  });

  it('moves the list by as much as somebody scrolls, in any part of it', () => {
    for (const place of [0, 1_000_000, 20_000_000, 39_000_000]) {
      const scale = scaled(40_000_000);
      scale.settle(scale.goTo(place));
      for (let step = 0; step < 50; step++) scale.moved(scale.box + 120);
      assert.ok(Math.abs(scale.list - (place + 6000)) < 0.001, `from ${place}`);
    }
  });

  it('puts the scroll bar right afterwards without moving the list', () => {
    const scale = scaled(40_000_000);
    scale.settle(scale.goTo(20_000_000));
    for (let step = 0; step < 1000; step++) scale.moved(scale.box + 900);
    const { list, box } = scale;
    const rest = scale.goTo(list);
    assert.equal(scale.list, list);
    assert.ok(rest < box);
    scale.moved(scale.boxEnd);
    assert.equal(scale.list, 40_000_000 - VIEWPORT);
  });

  it('never leaves the list, however elastic the box is', () => {
    const scale = scaled(40_000_000);
    scale.moved(-80);
    assert.equal(scale.list, 0);
    assert.equal(scale.shift, 0);
    scale.moved(scale.boxEnd + 80);
    assert.equal(scale.list, 40_000_000 - VIEWPORT);
  });

  it('stays in the list when that becomes shorter', () => {
    const scale = scaled(40_000_000);
    scale.settle(scale.goTo(39_000_000));
    scale.resize(2000, VIEWPORT);
    assert.ok(scale.list <= 1500);
    assert.equal(scale.shift, 0);
  });
});
