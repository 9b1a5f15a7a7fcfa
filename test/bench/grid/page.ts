import type { Contestant } from './contestant.js';
import { rowsOf, type Row } from './data.js';
import { HandTable } from './hand.js';
import { OurTable } from './ours.js';

const STEPS = 120;
const STEP = 900;

let rows: readonly Row[] = [];
let table: Contestant;

const frame = () => new Promise<void>((resolve) => requestAnimationFrame(() => resolve()));

/** Two frames: what was asked is on the screen. */
const painted = async () => {
  await frame();
  await frame();
};

/** What the bench calls from outside, one act at a time, so that it can read the clock of the main thread between them. */
export const bench = {
  async prepare(count: number, who: 'hand' | 'grid'): Promise<void> {
    rows = rowsOf(count);
    table = who === 'hand' ? new HandTable() : new OurTable();
    await painted();
  },
  async mount(): Promise<void> {
    table.mount(rows);
    await painted();
  },
  async sort(): Promise<void> {
    table.sort();
    await painted();
  },
  async filter(least: number): Promise<void> {
    table.filter(least);
    await painted();
  },
  /** @returns frames that came late */
  async scroll(): Promise<number> {
    const { scroller } = table;
    let late = 0;
    let last = performance.now();
    for (let step = 0; step < STEPS; step++) {
      scroller.scrollTop += STEP;
      await frame();
      const now = performance.now();
      if (now - last > 34) late++;
      last = now;
    }
    return late;
  },
  /** @returns frames of a fast scroll in which a place of the viewport had no row */
  async blanks(): Promise<number> {
    const { scroller } = table;
    let blank = 0;
    for (let step = 0; step < STEPS; step++) {
      scroller.scrollTop += STEP;
      await frame();
      if (hasGap(scroller, [...table.rows()])) blank++;
    }
    return blank;
  },
  /** @returns the text of the last row on the screen after the scroll bar was dragged to its end */
  async last(): Promise<string> {
    table.scroller.scrollTop = table.scroller.scrollHeight;
    await painted();
    const { bottom } = table.scroller.getBoundingClientRect();
    const seen = [...table.rows()].filter((row) => row.getBoundingClientRect().bottom <= bottom + 1);
    seen.sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top);
    return seen.at(-1)?.firstElementChild?.textContent ?? '';
  },
};

function hasGap(scroller: HTMLElement, elements: Element[]): boolean {
  const { top, bottom } = scroller.getBoundingClientRect();
  const boxes = elements.map((element) => element.getBoundingClientRect()).sort((a, b) => a.top - b.top);
  let covered = top + 41;
  for (const box of boxes) if (box.top <= covered + 1) covered = Math.max(covered, box.bottom);
  return covered < bottom - 1;
}

export type Bench = typeof bench;

Object.assign(globalThis, { run: () => bench });
