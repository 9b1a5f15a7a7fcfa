import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import type { LinkClient } from '../../src/client/link-client.js';
import type { Client } from '../../src/contract/client.js';
import type { DecideInput } from '../../src/contract/confirmation.js';
import { problem, TrancheError } from '../../src/core/errors.js';
import { faults, intercept } from '../../src/testing/faults.js';
import { proposal, type Proposal, type ProposalOptions } from '../../src/testing/proposal.js';
import '../../src/widgets/plan-confirm/define.js';
import { must, shadowOf } from '../support/play.js';
import { shownLanguages } from '../support/widget-story.js';

const tag = 'tranche-plan-confirm';
const meta: Meta = { title: 'Widgets/Plan confirm', component: tag };
export default meta;

interface Look extends ProposalOptions {
  /** Puts something between the widget and its backend, or makes something happen first. */
  via?: (given: Proposal) => LinkClient | Promise<LinkClient>;
  locales?: readonly string[];
  width?: number;
  theme?: string;
  play?: NonNullable<StoryObj['play']>;
}

/** One buyer's page: no provider, no login, a client that the link opens. */
function story({
  via = ({ buyer }) => buyer,
  locales = [''],
  width,
  theme = '',
  play,
  ...options
}: Look = {}): StoryObj {
  const box = (locale: string, element: HTMLElement): HTMLElement => {
    const around = document.createElement('div');
    if (locale) around.lang = locale;
    around.append(element);
    return around;
  };
  return {
    render: () => {
      const page = document.createElement('div');
      page.className = `story-box ${theme}`;
      if (width) page.style.inlineSize = `${width}px`;
      for (const locale of locales) {
        const element = document.createElement(tag);
        void proposal(options)
          .then(via)
          .then((client) => (element.client = client));
        page.append(box(locale, element));
      }
      return page;
    },
    ...(play && { play }),
  };
}

const note =
  'Dear Camille,\nfrom July the course includes the monthly studio day. The price of the remaining installments goes up for that.';

const partOf = (canvas: HTMLElement, selector: string) =>
  waitFor(() => must(shadowOf(canvas, tag).querySelector<HTMLElement>(selector)));
const says = (canvas: HTMLElement, text: string) =>
  waitFor(() => expect(shadowOf(canvas, tag).querySelector('.frame')?.textContent).toContain(text));
const confirm = async (canvas: HTMLElement) => userEvent.click(await partOf(canvas, '[part~=submit]'));

/** The first decision finds that something has happened before it. */
function onceBefore(client: Client, work: (input: DecideInput) => unknown): Client {
  let done = false;
  return intercept(client, async ({ operation, input, next }) => {
    if (operation.keyed && !done) {
      done = true;
      await work(input as DecideInput);
    }
    return next();
  });
}

export const Playground = story({ note });
export const Ready = story();
export const Loading = story({ via: ({ buyer }) => faults.neverAnswers(buyer) });
/** Opened without the link. */
export const Empty: StoryObj = {
  render: () => {
    const element = document.createElement(tag);
    element.baseUrl = 'https://api.example.com/v1';
    return element;
  },
  play: ({ canvasElement }) => says(canvasElement, 'Open the link'),
};
export const Error = story({ via: ({ buyer }) => faults.error500(buyer) });
export const Narrow = story({ width: 320, note });
export const LongText = story({
  width: 360,
  newAmount: 123_456_789_00,
  account: { name: 'Gesellschaft für Datenschutzfolgenabschätzung und Kleinstunternehmerberatung Oberammergau' },
  plan: {
    product: { id: 'prd_1', name: 'Grundlagenseminar Datenschutzfolgenabschätzung für Kleinstunternehmerinnen' },
  },
  note: 'Wortlautlängenüberprüfung '.repeat(19).trim(),
});
export const Languages = story({ locales: shownLanguages, note });
export const Dark = story({ theme: 'dark', note });
export const Themed = story({ theme: 'branded', note });

export const Offline = story({ via: ({ buyer }) => faults.offline(buyer) });
export const NotFound = story({
  via: ({ buyer }) => intercept(buyer, () => Promise.reject(problem(404, 'not_found'))),
  play: ({ canvasElement }) => says(canvasElement, 'leads nowhere'),
});
export const Cheaper = story({ newAmount: 2_450 });
export const OpenEnded = story({ plan: { installmentCount: null, kind: 'subscription' } });
export const Reactivates = story({ plan: { paused: true }, reactivates: true, newAmount: 2_000 });
export const Confirmed = story({ answered: 'confirm' });
export const Rejected = story({ answered: 'reject' });
export const Withdrawn = story({
  via: async ({ merchant, buyer, update }) => {
    await merchant.updates.withdraw({ id: update.id });
    return buyer;
  },
});
export const Expired = story({
  via: ({ backend, buyer }) => {
    backend.clock.set('2026-06-26T09:00:00Z');
    return buyer;
  },
});
/** In force: the first installment of the new amount is due. */
export const Applied = story({
  answered: 'confirm',
  via: ({ backend, buyer }) => {
    backend.clock.set('2026-07-02T09:00:00Z');
    return buyer;
  },
});
export const LastMinute = story({
  via: ({ backend, buyer }) => {
    backend.clock.set('2026-06-25T21:58:30Z');
    return buyer;
  },
});

/** As the buyer sees it: read, confirm, done. */
export const Confirm = story({
  note,
  play: async ({ canvasElement }) => {
    await confirm(canvasElement);
    await says(canvasElement, 'From 1 Jul 2026 each installment is €40.00.');
  },
});

/** Declining asks once more. */
export const Decline = story({
  play: async ({ canvasElement }) => {
    await userEvent.click(await partOf(canvasElement, '#decline'));
    await says(canvasElement, 'Decline the new amount?');
    await userEvent.click(await partOf(canvasElement, '.ask [part~=submit]'));
    await says(canvasElement, 'Nothing changes');
  },
});

/** Asked once more, not answered yet. */
export const Asking = story({
  play: async ({ canvasElement }) => {
    await userEvent.click(await partOf(canvasElement, '#decline'));
    await says(canvasElement, 'Decline the new amount?');
  },
});

/** Sent, and the answer takes its time. */
export const Confirming = story({
  via: ({ buyer }) => intercept(buyer, (call) => (call.operation.keyed ? new Promise(() => undefined) : call.next())),
  play: async ({ canvasElement }) => {
    await confirm(canvasElement);
    await partOf(canvasElement, '[part~=submit][aria-busy=true]');
  },
});

/** The connection broke after sending, and stays broken. */
export const Uncertain = story({
  via: ({ buyer }) =>
    intercept(buyer, (call) =>
      call.operation.keyed
        ? Promise.reject(new TrancheError('network', { kind: 'network', retryable: true }))
        : call.next(),
    ),
  play: async ({ canvasElement }) => {
    await confirm(canvasElement);
    await says(canvasElement, 'The connection broke');
  },
});

/** Answered in another window meanwhile. */
export const AlreadyAnswered = story({
  via: ({ buyer }) => onceBefore(buyer, (wish) => buyer.confirmation.decide(wish)),
  play: async ({ canvasElement }) => {
    await confirm(canvasElement);
    await says(canvasElement, 'answered before');
  },
});

/** An installment was charged while the page lay open: the terms are others now. */
export const TermsChanged = story({
  via: (given) => onceBefore(given.buyer, () => given.backend.clock.set('2026-06-21T09:00:00Z')),
  plan: { purchasedOn: '2026-03-20' },
  play: async ({ canvasElement }) => {
    await confirm(canvasElement);
    await says(canvasElement, 'Something changed');
  },
});
