import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import type { WidgetElement } from '../../src/frame/widget-element.js';
import { proposable, proposal, type ProposalOptions } from '../../src/testing/proposal.js';
import { scenario } from '../../src/testing/scenarios.js';
import '../../src/widgets/card-registration/define.js';
import '../../src/widgets/detailing-table/define.js';
import '../../src/widgets/filters/define.js';
import '../../src/widgets/overdue-chart/define.js';
import '../../src/widgets/overdue-products/define.js';
import '../../src/widgets/plan-confirm/define.js';
import '../../src/widgets/plan-update/define.js';
import '../../src/widgets/possible-values/define.js';
import '../../src/widgets/provider/define.js';
import '../../src/widgets/revenue-by-country/define.js';
import '../../src/widgets/revenue-by-currency/define.js';
import '../../src/widgets/status-chart/define.js';
import '../../src/widgets/summary/define.js';
import { cardAccount, invitation, type CardAccountOptions } from '../support/card-account.js';
import { clippedTexts } from '../support/clipped.js';
import { must } from '../support/play.js';
import { pseudoMessages } from '../support/pseudo.js';

/** A language two fifths longer than English, with accents and its ends marked: whatever is clipped lacks a bracket. */
const meta: Meta = { title: 'ui/Pseudo-locale' };
export default meta;

/** Each gives a widget with all that it needs around it; `until` tells when it is as it should be seen. */
type Part = (until: (work: Promise<unknown>) => void) => HTMLElement;

/** Code that is loaded on demand may take a while on a busy machine. */
const patient = { timeout: 10_000 };

/** What the parts of a story are still about to do. */
const work = new WeakMap<HTMLElement, Promise<unknown>[]>();

function speaking<K extends keyof HTMLElementTagNameMap>(tag: K): HTMLElementTagNameMap[K] {
  const widget = document.createElement(tag);
  Object.assign(widget, { messages: pseudoMessages(tag) });
  return widget;
}

function provided(widget: HTMLElement, client?: HTMLElementTagNameMap['tranche-provider']['client']) {
  const provider = document.createElement('tranche-provider');
  if (client) provider.client = client;
  provider.append(widget);
  return provider;
}

const sellers: readonly Part[] = (
  [
    'tranche-summary',
    'tranche-filters',
    'tranche-status-chart',
    'tranche-overdue-chart',
    'tranche-revenue-by-currency',
    'tranche-revenue-by-country',
    'tranche-overdue-products',
    'tranche-possible-values',
    'tranche-detailing-table',
  ] as const
).map((tag) => () => provided(speaking(tag), scenario('ready').client));

const filtered: Part = () => {
  const provider = provided(speaking('tranche-filters'), scenario('ready').client);
  provider.filters = {
    status: ['in_progress_with_issues'],
    from: '2026-01-01',
    overdueDaysMin: 31,
    kind: ['subscription'],
  };
  return provider;
};

const confirming =
  (options: ProposalOptions, press?: string): Part =>
  (until) => {
    const widget = speaking('tranche-plan-confirm');
    const run = async () => {
      widget.client = (await proposal(options)).buyer;
      if (press) (await waitFor(() => must(widget.shadowRoot?.querySelector<HTMLElement>(press)), patient)).click();
    };
    until(run());
    return widget;
  };

const updating =
  (typed: string): Part =>
  (until) => {
    const { merchant, plan } = proposable();
    const widget = speaking('tranche-plan-update');
    widget.plan = plan.id;
    const provider = provided(widget);
    const run = async () => {
      if (!typed) await merchant.updates.propose({ id: plan.id, newAmount: { amount: 4_000, currency: 'EUR' } });
      provider.client = merchant;
      if (typed) await typeAmount(widget, typed);
    };
    until(run());
    return provider;
  };

async function typeAmount(widget: HTMLElement, typed: string): Promise<void> {
  const find = (selector: string) =>
    waitFor(() => must(widget.shadowRoot?.querySelector<HTMLElement>(selector)), patient);
  await userEvent.type(await find('#newAmount'), typed);
  await find('.preview dd');
}

const registering =
  (options: CardAccountOptions, isInvited: boolean): Part =>
  (until) => {
    const widget = speaking('tranche-card-registration');
    const provider = provided(widget);
    const run = async () => {
      const { client, plan } = await cardAccount(options);
      const { id } = plan.customer;
      widget.customer = id;
      if (isInvited) Object.assign(widget, await invitation(client, id));
      provider.client = client;
    };
    until(run());
    return provider;
  };

const buyers: readonly Part[] = [
  confirming({ note: 'From July with the studio day.' }),
  confirming({}, '#decline'),
  confirming({ answered: 'confirm' }),
  updating(''),
  updating('40.00'),
  registering({}, false),
  registering({ hasCard: true }, true),
];

function story(parts: readonly Part[], width: number): StoryObj {
  return {
    render: () => {
      const box = document.createElement('div');
      box.className = 'story-box';
      box.style.inlineSize = `${width}px`;
      const pending: Promise<unknown>[] = [];
      box.append(...parts.map((part) => part((one) => pending.push(one))));
      work.set(box, pending);
      return box;
    },
    play: async ({ canvasElement }) => {
      await Promise.all(must(work.get(must(canvasElement.querySelector<HTMLElement>('.story-box')))));
      const cut: string[] = [];
      for (const widget of canvasElement.querySelectorAll<WidgetElement>(':not(tranche-provider):defined'))
        if (widget.localName.startsWith('tranche-')) cut.push(...(await cutIn(widget)));
      await expect(cut.join('\n')).toBe('');
    },
  };
}

async function cutIn(widget: WidgetElement): Promise<string[]> {
  await waitFor(() => expect(widget.matches(':state(ready)')).toBe(true), patient);
  await expect(widget.scrollWidth).toBeLessThanOrEqual(Math.ceil(widget.getBoundingClientRect().width));
  return clippedTexts(must(widget.shadowRoot), widget).map((text) => `${widget.localName}: ${text}`);
}

export const Phone = story([...sellers, filtered], 360);
export const Desktop = story([...sellers, filtered], 1100);
export const BuyersPhone = story(buyers, 360);
export const BuyersDesktop = story(buyers, 1100);
