import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, waitFor } from 'storybook/test';
import { en as billing } from '../../src/blocks/words/en.js';
import type { Client } from '../../src/contract/client.js';
import { proposable } from '../../src/testing/proposal.js';
import { scenario, type ScenarioOptions } from '../../src/testing/scenarios.js';
import '../../src/widgets/card-registration/define.js';
import '../../src/widgets/detailing-table/define.js';
import '../../src/widgets/plan-update/define.js';
import '../../src/widgets/provider/define.js';
import { cardAccount, invitation } from '../support/card-account.js';
import { clippedTexts } from '../support/clipped.js';
import { must } from '../support/play.js';
import { pseudoMessages, pseudoText } from '../support/pseudo.js';
import { chooseAll, pressIn, shows } from '../support/recovery-play.js';

/** Dialogs in a language two fifths longer than English: at the width of a desktop, then at that of a phone. */
const meta: Meta = { title: 'ui/Pseudo-locale dialogs' };
export default meta;

type Tag = 'tranche-detailing-table' | 'tranche-plan-update' | 'tranche-card-registration';

interface Look {
  tag: Tag;
  /** What feeds the widget, which it may set up. */
  client: (widget: HTMLElement) => Client | Promise<Client>;
  /** Opens the dialog and does all that is to be seen. */
  open: (root: ShadowRoot) => Promise<void>;
}

/** CSS px of a phone's dialog: it fills the viewport, whatever that is. */
const phone = 360;

function story({ tag, client, open }: Look): StoryObj {
  return {
    render: () => {
      const provider = document.createElement('tranche-provider');
      const widget = document.createElement(tag);
      Object.assign(widget, { messages: pseudoMessages(tag) });
      provider.append(widget);
      void Promise.resolve(client(widget)).then((ready) => (provider.client = ready));
      return provider;
    },
    play: async ({ canvasElement }) => {
      const root = must(canvasElement.querySelector(tag)?.shadowRoot);
      await open(root);
      const shown = await waitFor(() => must(root.querySelector<HTMLDialogElement>('dialog[open]')), patient);
      await isWhole(shown);
      shown.style.inlineSize = `${phone}px`;
      await isWhole(shown);
    },
  };
}

const patient = { timeout: 10_000 };

async function isWhole(dialog: HTMLDialogElement): Promise<void> {
  const sheet = must(dialog.querySelector('.sheet'));
  for (const box of [sheet, ...dialog.querySelectorAll('.body, .recovery-rows')])
    await expect(box.scrollWidth).toBeLessThanOrEqual(box.clientWidth);
  await expect(clippedTexts(dialog, sheet).join('\n')).toBe('');
}

const press = async (root: ParentNode, selector: string): Promise<void> =>
  (await waitFor(() => must(root.querySelector<HTMLElement>(selector)), patient)).click();

const table = (open: Look['open'], book: ScenarioOptions = { plans: 60 }): StoryObj =>
  story({ tag: 'tranche-detailing-table', client: () => scenario('ready', book).client, open });

/** An action of a plan's menu, on the first row where it is allowed. */
const planAction = (action: 'cancel' | 'refund' | 'reprocess', then?: (root: ShadowRoot) => Promise<void>) =>
  table(async (root) => {
    const name = pseudoText(billing[`action_${action}`]);
    await waitFor(() => must(root.querySelector('.grid-body [aria-haspopup=menu]')), patient);
    for (const { id } of root.querySelectorAll('.grid-body [aria-haspopup=menu]'))
      if (await chosen(root, `#${id}`, name)) break;
    await then?.(root);
  });

/** Beware: the first click replaces the button by one whose code has arrived. */
async function chosen(root: ShadowRoot, button: string, name: string): Promise<boolean> {
  const open = () => root.querySelector(`${button}[aria-expanded=true]`);
  await press(root, button);
  const items = await waitFor(() => {
    const shown = root.querySelectorAll<HTMLElement>('[role=menuitem]');
    return must(open() && shown.length > 0 ? [...shown] : undefined);
  }, patient);
  const item = items.find((one) => one.textContent.includes(name) && one.ariaDisabled !== 'true');
  if (item) item.click();
  else await press(root, button);
  await waitFor(() => expect(open()).toBeNull());
  return item !== undefined;
}

async function dryRun(root: ShadowRoot): Promise<void> {
  await chooseAll(root);
  await shows(root, '.recovery-plan');
}

export const RecoveryDryRun = table(async (root) => {
  await dryRun(root);
  for (const one of root.querySelectorAll<HTMLElement>('dialog[open] summary')) one.click();
});
export const RecoveryDone = table(async (root) => {
  await dryRun(root);
  pressIn(root, '[part~=submit]');
  await shows(root, '.foot .button:nth-child(3)');
});
export const Messages: StoryObj = {
  ...table(
    async (root) => {
      await dryRun(root);
      pressIn(root, '.foot .button');
      await shows(root, '.message-link');
    },
    { plans: 160 },
  ),
  // A made-up word is longer alone than in the sentence that is the link's name.
  parameters: { a11y: { config: { rules: [{ id: 'label-content-name-mismatch', enabled: false }] } } },
};
export const ExportOptions = table(async (root) => {
  await waitFor(() => must(root.querySelector('[part=row]')), patient);
  must(root.querySelectorAll<HTMLElement>('.export-tools button')[1]).click();
  await press(root, 'dialog[open] .export-columns input[value=chosen]');
});
export const CancelPlan = planAction('cancel');
export const Refund = planAction('refund', async (root) => {
  (await waitFor(() => must(root.querySelectorAll<HTMLElement>('dialog[open] input[type=radio]')[1]))).click();
  await waitFor(() => must(root.querySelector('#refund-amount')));
});
export const Reprocess = planAction('reprocess');

export const Withdraw = story({
  tag: 'tranche-plan-update',
  client: async (widget) => {
    const { merchant, plan } = proposable();
    await merchant.updates.propose({ id: plan.id, newAmount: { amount: 4_000, currency: 'EUR' } });
    Object.assign(widget, { plan: plan.id });
    return merchant;
  },
  open: (root) => press(root, '.earlier [part~=cancel]'),
});

const card = (isInvited: boolean, open: Look['open']): StoryObj =>
  story({
    tag: 'tranche-card-registration',
    client: async (widget) => {
      const { client, plan } = await cardAccount({ hasCard: true });
      const customer = plan.customer.id;
      Object.assign(widget, { customer, ...(isInvited && (await invitation(client, customer))) });
      return client;
    },
    open,
  });

export const CancelLink = card(true, (root) => press(root, '.invitation .actions > .button:last-child'));
export const ReplaceCard = card(false, (root) => press(root, '.content .actions > .button, .actions > .button'));
