import type { CardPageRequest, CardPages, CardPageStatus, KeptCard } from '../billing/card-pages.js';
import { newKey } from '../../core/ids.js';

export interface MemoryCardPage {
  readonly handle: string;
  readonly url: string;
  readonly request: CardPageRequest;
  readonly status: CardPageStatus;
}

/** A card page that is played: what the buyer does there is said by a test or a story. Without a handle the newest page is meant. */
export interface MemoryCardPages extends CardPages {
  /** Oldest first. */
  readonly pages: readonly MemoryCardPage[];
  complete(card?: Partial<KeptCard>, handle?: string): void;
  fail(reason?: 'declined' | 'authentication_failed' | 'attempts_exhausted', handle?: string): void;
  expire(handle?: string): void;
  /** While true nobody can reach the page's host. */
  down: boolean;
}

const testCard: KeptCard = {
  brand: 'visa',
  last4: '4242',
  expiry: '2031-12',
  token: 'tok_test',
  fingerprint: 'fp_test',
};

type Writable = { -readonly [K in keyof MemoryCardPage]: MemoryCardPage[K] };

/** A host of card pages in memory. `origin`: where the addresses it gives out lead. */
export function memoryCardPages({ origin = 'https://cards.example' }: { origin?: string } = {}): MemoryCardPages {
  const pages: Writable[] = [];
  const find = (handle = pages.at(-1)?.handle) => pages.find((one) => one.handle === handle);
  const end = (status: CardPageStatus, handle?: string) => {
    const page = find(handle);
    if (!page) throw new RangeError('no such page');
    if (page.status.state === 'open') page.status = status;
  };
  const reached = async <T>(work: () => T): Promise<T> => {
    if (host.down) throw new Error('the card page cannot be reached');
    return work();
  };
  const open = (request: CardPageRequest) => {
    const handle = newKey().slice(0, 13);
    const url = `${origin}/c/${handle}#${newKey().replaceAll('-', '')}`;
    pages.push({ handle, url, request, status: { state: 'open' } });
    return { handle, url };
  };
  const host: MemoryCardPages = {
    pages,
    down: false,
    open: (request) => reached(() => open(request)),
    status: (handle) => reached(() => find(handle)?.status ?? { state: 'expired' }),
    close: (handle) =>
      reached(() => {
        if (find(handle)) end({ state: 'canceled' }, handle);
      }),
    complete: (card, handle) => end({ state: 'completed', card: { ...testCard, ...card } }, handle),
    fail: (reason = 'declined', handle) => end({ state: 'failed', reason }, handle),
    expire: (handle) => end({ state: 'expired' }, handle),
  };
  return host;
}
