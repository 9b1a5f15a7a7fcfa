import { expect } from './verdict.js';

/** Reads a CSV text as RFC 4180 says; strict, because it judges writers. Throws Wrong for a line that does not end or a stray quote. */
export function csvRows(text: string, delimiter: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const quoted = text[at] === '"';
    const [cell, end] = quoted ? quotedCell(text, at) : plainCell(text, at, delimiter);
    row.push(cell);
    at = end;
    if (text.startsWith('\r\n', at)) {
      rows.push(row);
      row = [];
      at += 2;
      continue;
    }
    expect(
      text[at] === delimiter,
      `line ${rows.length + 1} does not end with CRLF, or a cell is not quoted as it must be`,
    );
    at += 1;
  }
  expect(row.length === 0, 'the last line does not end');
  return rows;
}

function quotedCell(text: string, start: number): [string, number] {
  let end = start + 1;
  for (;;) {
    const quote = text.indexOf('"', end);
    expect(quote !== -1, 'a quote is never closed');
    if (text[quote + 1] !== '"') return [text.slice(start + 1, quote).replaceAll('""', '"'), quote + 1];
    end = quote + 2;
  }
}

function plainCell(text: string, start: number, delimiter: string): [string, number] {
  let end = start;
  while (end < text.length && text[end] !== delimiter && text[end] !== '\r' && text[end] !== '\n') end++;
  const cell = text.slice(start, end);
  expect(!cell.includes('"'), 'a quote inside of a cell that is not quoted');
  return [cell, end];
}
