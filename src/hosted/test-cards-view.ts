import { html, nothing, type TemplateResult } from 'lit';
import { badge } from '../ui/badge.js';
import { button } from '../ui/button.js';
import type { CardForm } from './card-form.js';
import { brandNames, groupNumber } from './card-number.js';
import type { Scene } from './scene.js';
import type { CardPageView, TestCard } from './vault-protocol.js';

interface TestScene extends Scene {
  form: CardForm;
  view: CardPageView;
  busy: boolean;
}

/** As if it had been typed: the form's own rules see it. */
function fill(form: CardForm, { number }: TestCard): void {
  const control = form.control('number');
  if (!control) return;
  control.value = number;
  control.dispatchEvent(new InputEvent('input', { bubbles: true }));
  control.focus();
}

function row(scene: TestScene, card: TestCard): TemplateResult {
  const { t, form, busy } = scene;
  const number = groupNumber(card.number);
  const names = card.brands.map((brand) => brandNames[brand]).join(' / ');
  return html`<li>
    ${button({ label: number, kind: 'quiet', refused: busy, onClick: () => fill(form, card) })}
    <span class="what">${names} · ${t(`outcome_${card.outcome}`)}</span>
  </li>`;
}

/** Says that this is not for real cards, and which numbers it takes. */
export function testCardsView(scene: TestScene): TemplateResult | typeof nothing {
  const { t, view } = scene;
  if (!view.testMode) return nothing;
  const { testCards = [] } = view;
  return html`<aside class="test" aria-label=${t('testMode')}>
    <p>${badge({ label: t('testMode'), tone: 'warning' })} <span>${t('testModeText')}</span></p>
    ${
      testCards.length === 0
        ? nothing
        : html`<details>
            <summary>${t('testCards')}</summary>
            <p class="hint">${t('testCardsText')}</p>
            <ul>
              ${testCards.map((card) => row(scene, card))}
            </ul>
          </details>`
    }
  </aside>`;
}
