import { waitUntil } from '@open-wc/testing';
import type { FrameLook } from '../../../src/contract/card-frame.js';
import { hasState } from '../../support/widget-suite.js';
import { mounted, stage, type Mounted } from './support.js';

/** The same server under its other name: another origin. */
export const pageOrigin = location.origin.replace(/localhost|127\.0\.0\.1/, (name) =>
  name === 'localhost' ? '127.0.0.1' : 'localhost',
);
export const pageUrl = (hash = '#secret'): string =>
  new URL(`./page/index.html${hash}`, import.meta.url).href.replace(location.origin, pageOrigin);

interface Report {
  readonly stub: true;
  readonly heard: 'loaded' | 'welcome' | 'port' | 'focus';
  readonly data: { type: string; nonce: string; locale: string; look: FrameLook } & string;
}

/** What the stand-in says that it heard. */
export class Reports {
  readonly all: Report[] = [];

  constructor() {
    window.addEventListener('message', this.#note);
  }

  of(heard: Report['heard']): Report['data'][] {
    return this.all.filter((one) => one.heard === heard).map(({ data }) => data);
  }

  until(heard: Report['heard'], count = 1): Promise<void> {
    return waitUntil(() => this.of(heard).length >= count, `the page did not report ${heard}`, { timeout: 10_000 });
  }

  stop(): void {
    window.removeEventListener('message', this.#note);
  }

  readonly #note = ({ data, origin }: MessageEvent<Partial<Report> | null>): void => {
    if (origin === pageOrigin && data?.stub) this.all.push(data as Report);
  };
}

export interface Framed extends Mounted, Awaited<ReturnType<typeof stage>> {
  readonly reports: Reports;
  frame(): HTMLIFrameElement;
  /** Has the stand-in do something. */
  command(command: 'say' | 'window' | 'reload' | 'hello', data?: object): void;
  ready(): Promise<void>;
}

/** An open session whose page is the stand-in, shown in a frame. */
export async function framed(hash?: string, parent?: Element): Promise<Framed> {
  const given = await stage();
  const reports = new Reports();
  const { id } = await given.client.cards.createSession({ id: given.without, delivery: 'link' });
  const settings = { session: id, url: pageUrl(hash), mode: 'frame' } as const;
  const shown = await mounted(given.client, settings, parent);
  const frame = () => shown.root.querySelector('iframe')!;
  await waitUntil(() => shown.root.querySelector('iframe'), 'no frame', { timeout: 8_000 });
  return {
    ...given,
    ...shown,
    reports,
    frame,
    command: (command, data) => frame().contentWindow!.postMessage({ command, data }, pageOrigin),
    ready: () => waitUntil(() => hasState(shown.element, 'framed'), 'frame never ready', { timeout: 10_000 }),
  };
}
