import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import type { Client } from '../../src/contract/client.js';
import { problem, TrancheError } from '../../src/core/errors.js';
import { faults, intercept } from '../../src/testing/faults.js';
import type { CardRegistrationElement } from '../../src/widgets/card-registration/card-registration.js';
import { cardAccount, type CardAccount, type CardAccountOptions } from '../support/card-account.js';
import { must, shadowOf } from '../support/play.js';
import { shownLanguages } from '../support/widget-story.js';
import '../../src/widgets/card-registration/define.js';
import '../../src/widgets/provider/define.js';

const tag = 'tranche-card-registration';
const meta: Meta = { title: 'Widgets/Card registration', component: tag };
export default meta;

interface Given extends CardAccount {
  readonly element: CardRegistrationElement;
}

interface Look extends CardAccountOptions {
  /** Puts something between the element and its backend, or makes something happen first. */
  via?: (given: Given) => Client | void | Promise<Client | void>;
  locales?: readonly string[];
  width?: number;
  theme?: string;
  play?: NonNullable<StoryObj['play']>;
}

/** Where the stand-in of `support/card-page` is another origin: this server under its other name. */
const twin = location.origin.replace(/\/\/(?:localhost|127\.0\.0\.1)/, (name) =>
  name === '//localhost' ? '//127.0.0.1' : '//localhost',
);
const standIn = (hash = '#secret'): string => `${twin}/card-page/index.html${hash}`;

async function setUp(element: CardRegistrationElement, look: Look): Promise<Client> {
  const { client, pages, plan } = await cardAccount(look);
  element.customer = plan.customer.id;
  return (await look.via?.({ client, pages, plan, element })) ?? client;
}

function story(look: Look = {}): StoryObj {
  const { locales = [], width, theme = '', play } = look;
  return {
    render: (_args, { globals }) => {
      const page = document.createElement('div');
      page.className = `story-box ${theme}`;
      if (width) page.style.inlineSize = `${width}px`;
      const languages = locales.length > 0 ? locales : [String(globals['locale'] ?? 'en')];
      for (const locale of languages) {
        const provider = document.createElement('tranche-provider');
        provider.locale = locale;
        const element = document.createElement(tag);
        void setUp(element, look).then((client) => (provider.client = client));
        provider.append(element);
        page.append(provider);
      }
      return page;
    },
    ...(play && { play }),
  };
}

const says = (canvas: HTMLElement, text: string) =>
  waitFor(() => expect(shadowOf(canvas, tag).querySelector('.content')?.textContent).toContain(text), {
    timeout: 5_000,
  });

const find = (root: ParentNode, name: string) =>
  [...root.querySelectorAll('button')].find((one) => one.textContent.trim() === name);

async function press(canvas: HTMLElement, name: string, inside = ''): Promise<void> {
  const root = shadowOf(canvas, tag);
  const button = await waitFor(() => must(find(must(inside ? root.querySelector(inside) : root), name)));
  await userEvent.click(button);
}

/** An invitation made by somebody else, in the state that `then` brings about. */
const invited =
  (delivery: 'link' | 'email', then?: (given: Given) => void) =>
  async (given: Given): Promise<void> => {
    const input = { id: given.plan.customer.id, delivery, replace: true } as const;
    const { id, url } = await given.client.cards.createSession(input);
    Object.assign(given.element, { session: id, url });
    then?.(given);
  };

/** Every answer to one operation is this refusal. */
const refusing =
  (operation: string, refusal: () => Error) =>
  ({ client }: Given): Client =>
    intercept(client, (call) => (call.operation.id === operation ? Promise.reject(refusal()) : call.next()));

const framed =
  (hash?: string) =>
  async (given: Given): Promise<void> => {
    await invited('link')(given);
    Object.assign(given.element, { url: standIn(hash), mode: 'frame' });
  };

export const Playground = story();
export const Ready = story({ hasCard: true });
export const Loading = story({ via: ({ client }) => faults.neverAnswers(client) });
/** Nothing on file, nobody invited yet. */
export const Empty = story();
export const Error = story({ via: ({ client }) => faults.error500(client) });
export const Narrow = story({ width: 320, via: invited('link') });
export const LongText = story({ book: 'longText', width: 360, hasCard: true, via: invited('link') });
export const Languages = story({ locales: shownLanguages, via: invited('link') });
export const Dark = story({ theme: 'dark', hasCard: true, via: invited('link') });
export const Themed = story({ theme: 'branded', hasCard: true, via: invited('link') });

/** The link is made, shown and copied. */
export const CreateLink = story({
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Create link');
    await says(canvasElement, 'Waiting for the buyer');
    const input = must(shadowOf(canvasElement, tag).querySelector<HTMLInputElement>('[part~=input]'));
    await expect(input.value).toContain('https://cards.example/c/');
  },
});

export const Creating = story({
  via: ({ client }) =>
    intercept(client, ({ operation, next }) =>
      operation.id === 'cards.createSession' ? new Promise(() => undefined) : next(),
    ),
  play: async ({ canvasElement }) => press(canvasElement, 'Create link'),
});

export const SentByEmail = story({ via: invited('email') });
/** Made before the page was loaded: the backend knows of it, its address is gone. */
export const FoundOpen = story({
  via: async ({ client, plan }) => {
    await client.cards.createSession({ id: plan.customer.id, delivery: 'link', replace: true });
  },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Waiting for the buyer');
    await press(canvasElement, 'Cancel link');
    await press(canvasElement, 'Cancel link', 'dialog[open]');
    await says(canvasElement, 'The link was canceled');
    await says(canvasElement, 'Create a new link');
  },
});

export const Completed = story({
  via: invited('link', ({ pages }) => pages.complete({ brand: 'mastercard', last4: '4444' })),
});
export const Expired = story({ via: invited('link', ({ pages }) => pages.expire()) });
export const Failed = story({ via: invited('link', ({ pages }) => pages.fail('authentication_failed')) });

/** Asks before the buyer's link is taken back. */
export const Cancel = story({
  via: invited('link'),
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Cancel link');
    await press(canvasElement, 'Cancel link', 'dialog[open]');
    await says(canvasElement, 'The link was canceled');
  },
});

/** Asks before a card that works is replaced. */
export const Replace = story({
  hasCard: true,
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Replace card');
    await waitFor(() => must(shadowOf(canvasElement, tag).querySelector('dialog[open]')));
  },
});

/** A card came on file after the element had looked. */
export const CardOnFile = story({
  via: refusing('cards.createSession', () => problem(409, 'has_active_card')),
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Create link');
    await says(canvasElement, 'has a card on file already');
  },
});

export const CardExpired = story({
  hasCard: true,
  via: ({ client, plan }) =>
    intercept(client, async ({ operation, next }) => {
      const answer = await next();
      if (operation.id !== 'cards.methods') return answer;
      const card = { id: 'pm_old', type: 'card', state: 'active', brand: 'visa', last4: '1111', expiry: '2025-08' };
      return { ...(answer as object), items: [{ ...card, createdAt: `${plan.purchasedOn}T00:00:00Z` }] };
    }),
});

export const NotAllowed = story({
  via: refusing('cards.createSession', () => problem(409, 'subscription_ended')),
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Create link');
    await says(canvasElement, 'The plan has ended');
  },
});

export const ReadOnly = story({ hasCard: true, readOnly: true });

export const VaultDown = story({
  via: ({ pages }) => void (pages.down = true),
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Create link');
    await says(canvasElement, 'The payment provider cannot be reached');
  },
});

/** The answer was lost on its way: nobody knows yet, and nothing is done twice. */
export const Uncertain = story({
  via: refusing('cards.createSession', () => new TrancheError('network', { kind: 'network', retryable: true })),
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Create link');
    await says(canvasElement, 'We do not know yet');
  },
});

/** The connection went after the first look. */
export const Offline = story({
  hasCard: true,
  via: ({ client }) => {
    let looked = 0;
    return intercept(client, ({ operation, next }) => {
      const isLater = operation.id === 'cards.methods' && (looked += 1) > 1;
      return isLater ? Promise.reject(new TrancheError('network', { kind: 'network', retryable: true })) : next();
    });
  },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'In use');
    must(canvasElement.querySelector(tag)).refresh();
    await says(canvasElement, 'Could not refresh');
  },
});

export const NoBuyer = story({ via: ({ element }) => void (element.customer = undefined) });

export const Unsafe = story({
  via: async (given) => {
    await invited('link')(given);
    given.element.pageOrigins = 'https://another.example';
  },
});

/** The provider's page in a frame: here a stand-in from another origin. */
export const Framed = story({
  via: framed(),
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(canvasElement.querySelector(tag)?.matches(':state(framed)')).toBe(true), {
      timeout: 10_000,
    });
  },
});

export const FramedDark = story({ theme: 'dark', via: framed(), play: (context) => must(Framed.play)(context) });
export const FramedThemed = story({ theme: 'branded', via: framed(), play: (context) => must(Framed.play)(context) });
export const FramedNarrow = story({ width: 320, via: framed(), play: (context) => must(Framed.play)(context) });
export const FrameLoading = story({
  via: framed('#silent'),
  play: async ({ canvasElement }) => {
    await waitFor(() => must(shadowOf(canvasElement, tag).querySelector('iframe')));
  },
});

/** The page does not answer within ten seconds. */
export const FrameSilent = story({
  via: framed('#silent'),
  play: async ({ canvasElement }) => {
    const isSilent = () => must(find(shadowOf(canvasElement, tag), 'Try again'));
    await waitFor(isSilent, { timeout: 15_000 });
  },
});
