import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import type { Client } from '../../src/contract/client.js';
import { TrancheError } from '../../src/core/errors.js';
import { faults, intercept } from '../../src/testing/faults.js';
import { proposable, type ProposalOptions } from '../../src/testing/proposal.js';
import { connect } from '../../src/client/direct.js';
import { must, shadowOf } from '../support/play.js';
import { shownLanguages } from '../support/widget-story.js';
import '../../src/widgets/plan-update/define.js';
import '../../src/widgets/provider/define.js';

const tag = 'tranche-plan-update';
const meta: Meta = { title: 'Widgets/Plan update', component: tag };
export default meta;

type Given = ReturnType<typeof proposable>;

interface Look extends ProposalOptions {
  /** Puts something between the widget and its backend, or makes something happen first. */
  via?: (given: Given) => Client | Promise<Client>;
  locales?: readonly string[];
  width?: number;
  theme?: string;
  planId?: string | undefined;
  play?: NonNullable<StoryObj['play']>;
}

/** A merchant's page about one plan. */
function story(look: Look = {}): StoryObj {
  const { via = past, locales = [], width, theme = '', play, ...options } = look;
  return {
    render: (_args, { globals }) => {
      const page = document.createElement('div');
      page.className = `story-box ${theme}`;
      if (width) page.style.inlineSize = `${width}px`;
      const languages = locales.length > 0 ? locales : [String(globals['locale'] ?? 'en')];
      for (const locale of languages) {
        const given = proposable(options);
        const provider = document.createElement('tranche-provider');
        provider.locale = locale;
        const element = document.createElement(tag);
        if (!('planId' in look)) element.plan = given.plan.id;
        void Promise.resolve(via(given)).then((client) => (provider.client = client));
        provider.append(element);
        page.append(provider);
      }
      return page;
    },
    ...(play && { play }),
  };
}

const euros = (amount: number) => ({ amount, currency: 'EUR' });

/** Some proposals that came to an end. */
async function past({ merchant, backend, plan }: Given): Promise<Client> {
  const { id } = await merchant.updates.propose({
    id: plan.id,
    newAmount: euros(4_500),
    note: 'Two more studio days.',
  });
  backend.clock.set('2026-06-16T10:00:00Z');
  await merchant.updates.withdraw({ id });
  await merchant.updates.propose({ id: plan.id, newAmount: euros(3_900) });
  backend.clock.set('2026-06-29T08:00:00Z');
  return merchant;
}

async function waiting({ merchant, plan }: Given): Promise<Client> {
  await merchant.updates.propose({ id: plan.id, newAmount: euros(4_000), note: 'From July with the studio day.' });
  return merchant;
}

const type = async (canvas: HTMLElement, text: string) => {
  const input = await waitFor(() => must(shadowOf(canvas, tag).querySelector<HTMLElement>('#newAmount')));
  await userEvent.type(input, text);
};
const says = (canvas: HTMLElement, text: string) =>
  waitFor(() => expect(shadowOf(canvas, tag).textContent).toContain(text), { timeout: 4_000 });
const press = async (canvas: HTMLElement, selector: string) =>
  userEvent.click(await waitFor(() => must(shadowOf(canvas, tag).querySelector<HTMLElement>(selector))));

export const Playground = story();
export const Ready = story();
export const Loading = story({ via: ({ merchant }) => faults.neverAnswers(merchant) });
/** No proposal yet. */
export const Empty = story({ via: ({ merchant }) => merchant });
export const Error = story({ via: ({ merchant }) => faults.error500(merchant) });
export const Narrow = story({ width: 360 });
export const LongText = story({
  width: 360,
  plan: {
    product: { id: 'prd_1', name: 'Grundlagenseminar Datenschutzfolgenabschätzung für Kleinstunternehmerinnen' },
  },
  via: async ({ merchant, plan }) => {
    await merchant.updates.propose({ id: plan.id, newAmount: euros(987_654_321), note: 'Wortlänge'.repeat(50) });
    return merchant;
  },
});
export const Languages = story({ locales: shownLanguages });
export const Dark = story({ theme: 'dark' });
export const Themed = story({ theme: 'branded' });

export const Waiting = story({
  via: waiting,
  play: ({ canvasElement }) => says(canvasElement, 'is being sent a link and can answer until'),
});
export const Paused = story({ plan: { paused: true }, via: ({ merchant }) => merchant });
export const OpenEnded = story({ plan: { installmentCount: null, kind: 'subscription' } });
export const InCollection = story({ plan: { inCollection: true }, via: ({ merchant }) => merchant });
export const NoPlan = story({ planId: undefined });
export const ReadOnly = story({
  via: async (given) => {
    await past(given);
    const session = { account: 'acct_fernhill', subject: 'user_2', permissions: ['read'] as const };
    return connect(given.backend, { session, clock: given.backend.clock });
  },
});

/** What is typed is previewed by the server. */
export const Preview = story({
  play: async ({ canvasElement }) => {
    await type(canvasElement, '40.00');
    await says(canvasElement, '€30.00 → €40.00');
    await says(canvasElement, '1 Jul 2026');
  },
});

/** Refused in words, beside the field. */
export const BelowMinimum = story({
  play: async ({ canvasElement }) => {
    await type(canvasElement, '1.99');
    await press(canvasElement, '[part~=submit]');
    await says(canvasElement, 'Enter at least €2.00.');
  },
});

/** The whole way: type, look, send. */
export const Propose = story({
  via: ({ merchant }) => merchant,
  play: async ({ canvasElement }) => {
    await type(canvasElement, '40');
    await press(canvasElement, '[part~=submit]');
    await says(canvasElement, 'The proposal of €40.00 is being sent to Camille Moreau.');
    await says(canvasElement, 'Waiting for the buyer');
  },
});

/** Taking it back is asked once more. */
export const Withdraw = story({
  via: waiting,
  play: async ({ canvasElement }) => {
    await press(canvasElement, '.earlier [part~=cancel]');
    await says(canvasElement, 'Withdraw the proposal of €40.00 to Camille Moreau?');
    await press(canvasElement, 'dialog[open] [part~=submit]');
    await says(canvasElement, 'The proposal of €40.00 was withdrawn.');
  },
});

/** Asked, not answered yet. */
export const Withdrawing = story({
  via: waiting,
  play: async ({ canvasElement }) => {
    await press(canvasElement, '.earlier [part~=cancel]');
    await says(canvasElement, 'Withdraw the proposal of €40.00 to Camille Moreau?');
  },
});

/** The line broke after sending. */
export const Uncertain = story({
  via: ({ merchant }) => intercept(merchant, (call) => (call.operation.keyed ? lost() : call.next())),
  play: async ({ canvasElement }) => {
    await type(canvasElement, '40');
    await press(canvasElement, '[part~=submit]');
    await says(canvasElement, 'We do not know yet');
  },
});

function lost(): Promise<never> {
  return Promise.reject(new TrancheError('network', { kind: 'network', retryable: true }));
}
