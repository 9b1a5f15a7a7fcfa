import type { Meta } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import { cardPageStory, find, send } from '../support/card-page-story.js';
import { down, limited, network } from '../support/fake-vault.js';

const meta: Meta = { title: 'Hosted/Card page', parameters: { layout: 'fullscreen' }, tags: ['!autodocs'] };
export default meta;

const visa = { brand: 'visa', last4: '4242', expiry: '2030-12' } as const;

const titled =
  (text: string) =>
  async ({ canvasElement }: { canvasElement: HTMLElement }): Promise<void> => {
    await waitFor(async () => expect(await find(canvasElement, 'h1')).toHaveTextContent(text));
  };

export const Ready = cardPageStory({ play: titled('Add your card for Atelier Lumière') });
export const Loading = cardPageStory({ opensNever: true });

export const TestMode = cardPageStory({
  view: { testMode: true },
  play: async ({ canvasElement }) => {
    await userEvent.click(await find(canvasElement, 'summary'));
    await userEvent.click(await find(canvasElement, '.test li:nth-child(4) button'));
    await waitFor(async () => expect(await find(canvasElement, '[name=number]')).toHaveValue('4000 0025 0000 1001'));
    await expect(await find(canvasElement, '.choice')).toBeVisible();
  },
});

export const Mistakes = cardPageStory({
  play: async ({ canvasElement }) => {
    await send(canvasElement, { number: '4242424242424243', expiry: '0120', csc: '', holder: '4242 4242 4242 4242' });
    const summary = await find(canvasElement, '#summary');
    await waitFor(() => expect(summary).toHaveFocus());
    await expect(summary.querySelectorAll('li')).toHaveLength(4);
  },
});

export const AmericanExpress = cardPageStory({
  play: async ({ canvasElement }) => {
    await userEvent.type(await find(canvasElement, '[name=number]'), '378282246310005');
    await expect(await find(canvasElement, '[name=number]')).toHaveValue('3782 822463 10005');
    await waitFor(async () => expect(await find(canvasElement, '#card-csc-message')).toHaveTextContent('Four digits'));
  },
});

export const Saving = cardPageStory({
  hangs: true,
  play: async ({ canvasElement }) => {
    await send(canvasElement);
    await find(canvasElement, 'button[aria-busy]');
  },
});

export const Done = cardPageStory({
  play: async ({ canvasElement }) => {
    await send(canvasElement);
    await waitFor(async () => expect(await find(canvasElement, '.card')).toHaveTextContent('4242'));
    await expect(canvasElement.querySelector('input')).toBeNull();
  },
});

export const Declined = cardPageStory({
  play: async ({ canvasElement }) => {
    await send(canvasElement, { number: '4000000000009995' });
    await waitFor(async () => expect(await find(canvasElement, '#notice')).toHaveTextContent('2 attempts left'));
  },
});

export const LastAttempt = cardPageStory({
  view: { attemptsLeft: 1 },
  play: async ({ canvasElement }) => {
    await send(canvasElement, { number: '4000000000000002' });
    await titled('Too many attempts')({ canvasElement });
  },
});

export const OfflineWhileSaving = cardPageStory({
  registerErrors: [network()],
  play: async ({ canvasElement }) => {
    await send(canvasElement);
    await waitFor(async () => expect(await find(canvasElement, '#notice')).toHaveTextContent('never saved twice'));
    await userEvent.click(await find(canvasElement, 'button[type=submit]'));
    await titled('Card saved')({ canvasElement });
  },
});

export const TooFast = cardPageStory({
  registerErrors: [limited(90)],
  play: async ({ canvasElement }) => {
    await send(canvasElement);
    await waitFor(async () => expect(await find(canvasElement, '#notice')).toHaveTextContent('Wait'));
    await expect(await find(canvasElement, 'button[type=submit]')).toHaveAttribute('aria-disabled', 'true');
  },
});

export const BankInNewTab = cardPageStory({
  challenge: { redirect: true },
  play: async ({ canvasElement }) => {
    await send(canvasElement, { number: '4000002500003155' });
    await waitFor(async () => expect(await find(canvasElement, 'dialog')).toHaveAttribute('open'));
  },
});

export const BankLeft = cardPageStory({
  challenge: { redirect: true },
  play: async ({ canvasElement }) => {
    await send(canvasElement, { number: '4000002500003155' });
    await userEvent.click(await find(canvasElement, 'dialog .head button'));
    await waitFor(async () => expect(await find(canvasElement, '#notice')).toHaveTextContent('You left'));
  },
});

export const OnFile = cardPageStory({ view: { cardOnFile: visa }, play: titled('You already have a card') });

export const Kept = cardPageStory({
  view: { cardOnFile: visa },
  play: async ({ canvasElement }) => {
    await userEvent.click(await find(canvasElement, '.actions .plain'));
    await titled('Nothing was changed')({ canvasElement });
  },
});

export const Used = cardPageStory({ view: { state: 'completed', card: visa }, play: titled('already used') });
export const Expired = cardPageStory({ view: { state: 'expired' }, play: titled('has expired') });
export const Canceled = cardPageStory({ view: { state: 'canceled' }, play: titled('no longer valid') });
export const Failed = cardPageStory({ view: { state: 'failed' }, play: titled('could not be saved') });
export const Locked = cardPageStory({ view: { state: 'locked' }, play: titled('Too many attempts') });
export const NoSecret = cardPageStory({ secret: undefined, play: titled('not complete') });
export const Offline = cardPageStory({ openErrors: [network()], play: titled('You are offline') });
export const VaultDown = cardPageStory({ openErrors: [down()], play: titled('cannot be reached') });
export const RateLimited = cardPageStory({ openErrors: [limited(42)], play: titled('Too many attempts at once') });

export const Narrow = cardPageStory({ width: 360, view: { testMode: true } });
export const French = cardPageStory({ languages: ['fr-CA'], play: titled('Ajoutez votre carte') });
export const Dark = cardPageStory({ theme: 'dark', view: { testMode: true } });
export const Framed = cardPageStory({ framed: true, width: 420, view: { testMode: true } });

export const LongText = cardPageStory({
  width: 320,
  view: {
    merchantName: 'Internationale Fortbildungsgesellschaft für Wirtschaftsprüferinnen und Steuerberater mbH',
    customerFirstName: 'Maximiliane-Wilhelmina-Konstantina',
    returnUrl: 'https://shop.example/account',
    testMode: true,
  },
});
