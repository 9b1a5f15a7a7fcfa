import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { next } from '../../support/widget-suite.js';
import { becomes, button, decisions, opened, type BuyersPage } from './support.js';

/** WebKitGTK is driven in the classic way. */
const isWebDriver = !/Chrome|Firefox/.test(navigator.userAgent);

/** A page with a button before the widget and one after it, the focus on the first. */
async function staged(): Promise<BuyersPage> {
  const given = await opened();
  for (const [place, name] of [
    ['beforebegin', 'before'],
    ['afterend', 'after'],
  ] as const) {
    const one = document.createElement('button');
    one.textContent = name;
    given.element.insertAdjacentElement(place, one);
  }
  (given.element.previousElementSibling as HTMLElement).focus();
  return given;
}

/** What has the focus, in a word or two. */
function focused({ root }: BuyersPage): string {
  const one = root.activeElement ?? document.activeElement;
  if (one?.id === 'question') return 'question';
  return one instanceof HTMLButtonElement
    ? one.textContent.trim().replace(/ \S*[\d.,]+\S*$/, '')
    : (one?.className ?? '');
}

/** WebDriver knows no single strokes; it presses the characters of a text at once, and has some of its own for Shift and Tab. */
async function shiftTab(): Promise<void> {
  if (isWebDriver) return sendKeys({ type: '\uE008\uE004' });
  await sendKeys({ down: 'Shift' });
  await sendKeys({ press: 'Tab' });
  await sendKeys({ up: 'Shift' });
}

async function walks(given: BuyersPage, stops: readonly string[], back = false): Promise<void> {
  for (const stop of stops) {
    await (back ? shiftTab() : sendKeys({ press: 'Tab' }));
    expect(focused(given), back ? 'Shift+Tab' : 'Tab').to.equal(stop);
  }
}

/** The second question, opened by a key on Decline. */
async function asked(given: BuyersPage, press: string): Promise<void> {
  button(given, 'Decline')!.focus();
  await sendKeys({ press });
  await waitUntil(() => focused(given) === 'question', 'the question has no focus');
}

const nameOf = (key: string): string => (key === ' ' ? 'Space' : key);

describe('tranche-plan-confirm by keyboard', () => {
  it('goes from confirming to declining and on, and back; what is only read takes no stop', async () => {
    const given = await staged();
    await walks(given, ['Confirm', 'Decline', 'after']);
    await walks(given, ['Decline', 'Confirm', 'before'], true);
    expect(decisions(given)).to.have.length(0);
  });

  for (const key of ['Enter', ' ']) {
    it(`confirms by ${nameOf(key)}, once, and the focus goes to the outcome, from which Tab goes on`, async () => {
      const given = await staged();
      await walks(given, ['Confirm']);
      await sendKeys({ press: key });
      await becomes(given, 'confirmed');
      await waitUntil(() => focused(given).includes('content'), 'the focus is lost');
      expect(decisions(given).map(({ input }) => (input as { decision: string }).decision)).to.deep.equal(['confirm']);
      // The proof can be copied; then the page goes on.
      await sendKeys({ press: 'Tab' });
      expect(given.root.activeElement?.getAttribute('aria-label')).to.match(/^Copy/);
      await walks(given, ['after']);
    });

    it(`asks once more by ${nameOf(key)}: the question has the focus, its answers come next, and nothing is sent`, async () => {
      const given = await staged();
      await asked(given, key);
      await walks(given, ['Yes, decline', 'Back', 'after']);
      await walks(given, ['Back', 'Yes, decline', 'before'], true);
      expect(decisions(given)).to.have.length(0);
    });

    it(`declines by ${nameOf(key)}, and the focus goes to the outcome`, async () => {
      const given = await staged();
      await asked(given, 'Enter');
      await walks(given, ['Yes, decline']);
      const rejected = next(given.element, 'tranche-plan-rejected');
      await sendKeys({ press: key });
      await rejected;
      await becomes(given, 'rejected');
      await waitUntil(() => focused(given).includes('content'), 'the focus is lost');
      expect(decisions(given)).to.have.length(1);
    });
  }

  for (const key of ['Enter', ' ', 'Escape']) {
    it(`goes back by ${nameOf(key)}: Decline has the focus again`, async () => {
      const given = await staged();
      await asked(given, ' ');
      if (key !== 'Escape') await walks(given, ['Yes, decline', 'Back']);
      await sendKeys({ press: key });
      await waitUntil(() => focused(given) === 'Decline', 'Decline has no focus');
      await walks(given, ['Confirm'], true);
      expect(decisions(given)).to.have.length(0);
    });
  }
});
