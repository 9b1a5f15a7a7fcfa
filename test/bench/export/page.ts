/** Runs in the page: the kit's export, and what a hand-written loop over the same answers needs. */
import { FileText } from '../../../src/blocks/file-text.js';
import { planText } from '../../../src/blocks/export/plan-text.js';
import type { ExportSetting } from '../../../src/blocks/export/setting.js';
import { createClient } from '../../../src/client/create-client.js';
import { tableStrings } from '../../../src/widgets/detailing-table/strings.js';

export type Way = 'paging' | 'paging by hand' | 'server' | 'server by hand';

const client = createClient({ baseUrl: '/v1' });
const shown = ['status', 'customer', 'paymentMethod', 'total', 'overdueAmount', 'overdueCount'];

async function kit(offered: boolean): Promise<Blob> {
  const meta = await client.meta.get();
  const setting: ExportSetting = {
    client,
    query: { sort: '-purchasedOn' },
    shown,
    total: undefined,
    meta: { ...meta, capabilities: offered ? meta.capabilities : [] },
    fileName: 'plans',
    pageLocale: 'en',
    texts: tableStrings,
    messages: undefined,
    storageKey: undefined,
  };
  const options = { columns: undefined, delimiter: ',', decimal: '.', bom: true, language: 'en' } as const;
  const { pieces } = await planText(setting, options, new AbortController().signal);
  const file = new FileText();
  for await (const { text } of pieces) file.add(text);
  return file.toFile();
}

interface Row {
  status: string;
  currency: string;
  customer: { name: string; email: string; phone?: string };
  paymentMethod: { type: string } | null;
  totalAmount: { amount: number } | null;
  summary: { overdue: number; overdueAmount: { amount: number } };
}

/** No check of what arrives, no guard, no quotes, no words: the floor. */
async function byHand(): Promise<Blob> {
  const lines: string[] = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const query: string = cursor && `&cursor=${encodeURIComponent(cursor)}`;
    const answer = await fetch(`/v1/plans?sort=-purchasedOn&limit=100${query}`);
    const page = (await answer.json()) as { items: Row[]; nextCursor: string | null };
    for (const { status, customer, paymentMethod, currency, totalAmount, summary } of page.items) {
      const { name, email, phone } = customer;
      const amounts = [(totalAmount?.amount ?? 0) / 100, summary.overdueAmount.amount / 100, summary.overdue];
      lines.push([status, name, email, phone, paymentMethod?.type, currency, ...amounts].join(','));
    }
    cursor = page.nextCursor;
  }
  return new Blob([lines.join('\r\n')]);
}

const ways: Record<Way, () => Promise<Blob>> = {
  paging: () => kit(false),
  'paging by hand': byHand,
  server: () => kit(true),
  'server by hand': async () => (await fetch('/v1/exports/plans.csv?locale=en&delimiter=,')).blob(),
};

/** Bytes of the file, after which it is let go. */
const run = async (way: Way): Promise<number> => (await ways[way]()).size;

export interface Bench {
  run: typeof run;
}
(globalThis as unknown as { bench: Bench }).bench = { run };
