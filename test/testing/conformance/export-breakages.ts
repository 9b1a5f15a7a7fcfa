import type { CsvFile } from '../../../src/contract/exports.js';
import { replaced, type Breakage } from './house.js';

type Loose = Record<string, unknown>;

const input = (change: (input: Loose) => Loose): Breakage => ({
  backend: (backend) =>
    replaced(backend, 'exports.plans', (original) => (given, context) => original(change(given), context)),
});

const file = (change: (file: CsvFile) => CsvFile): Breakage => ({
  backend: (backend) =>
    replaced(
      backend,
      'exports.plans',
      (original) => async (given, context) => change((await original(given, context)) as CsvFile),
    ),
});

async function* changed(chunks: AsyncIterable<string>, change: (text: string) => string): AsyncGenerator<string> {
  for await (const chunk of chunks) yield change(chunk);
}

const text = (change: (text: string) => string): Breakage =>
  file((one) => ({ ...one, chunks: changed(one.chunks, change) }));

/** For every check of exports, what makes it fail. */
export const exportBreakages: Record<string, Breakage> = {
  'has the columns that were asked for, in their order, by their names': input(({ columns, ...rest }) => ({
    ...rest,
    columns: [...(columns as string[])].reverse(),
  })),
  // The first page only.
  'holds the rows of the list, over all pages, in its order': input((given) => ({ maxRows: 25, ...given })),
  'follows the filters': input(({ currency: _currency, ...rest }) => rest),
  'is written with the delimiter, the decimal mark and the byte order mark that were asked for': input(
    ({ decimal: _decimal, ...rest }) => rest,
  ),
  'guards text that a spreadsheet would run, and no figure': text((one) => one.replaceAll("'+", '+')),
  'is cut where that was asked for, and says so': file((one) => ({ ...one, truncated: false })),
  'names its language, or has names and codes': text((one) => one.replace('status;currency', 'Statut;Devise')),
  'comes as a CSV attachment': {
    wire: (next) => async (url, init) => {
      const answer = await next(url, init);
      answer.headers.set('content-type', 'text/csv');
      return answer;
    },
  },
};
