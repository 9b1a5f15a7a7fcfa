import { html, type TemplateResult } from 'lit';
import type { CardSessionInput } from '../../contract/cards.js';
import type { PaymentMethod } from '../../model/card-session.js';
import { adoptStyles } from '../../ui/adopt.js';
import { button } from '../../ui/button.js';
import { dialogStyles } from '../../ui/dialog-styles.js';
import { DialogController, type DialogContent } from '../../ui/dialog.js';
import type { LiveHost } from '../../ui/host.js';
import { cardName, type Wording } from './card-view.js';

export type Question =
  | { readonly about: 'cancel'; readonly act: () => void }
  | {
      readonly about: 'replace';
      readonly card: PaymentMethod | undefined;
      readonly act: (delivery: CardSessionInput['delivery']) => void;
    };

/** Asks before something is taken away. Loaded when first needed. */
export class CardDialog {
  readonly #dialog: DialogController;
  readonly #wording: () => Wording;
  #question: Question | undefined;

  constructor(host: LiveHost, wording: () => Wording) {
    adoptStyles(host, [dialogStyles]);
    this.#dialog = new DialogController(host, 'card-dialog');
    this.#wording = wording;
  }

  ask(question: Question): void {
    this.#question = question;
    this.#dialog.show();
  }

  render(): TemplateResult {
    return this.#dialog.render(() => this.#content());
  }

  #content(): DialogContent {
    const question = this.#question;
    const wording = this.#wording();
    if (question?.about === 'replace') return this.#replace(question, wording);
    const { t, words } = wording;
    return {
      title: t('cancelTitle'),
      description: t('cancelBody'),
      closeLabel: words('close'),
      onSubmit: () => this.#close(() => question?.act()),
      actions: html`${this.#keep(t('keepLink'))}
      ${button({ label: t('cancelLink'), kind: 'danger', type: 'submit', part: 'submit' })}`,
    };
  }

  #replace({ card, act }: Extract<Question, { about: 'replace' }>, wording: Wording): DialogContent {
    const { t, words } = wording;
    return {
      title: card ? t('replaceTitle', { card: cardName(card, wording) }) : t('replaceTitleAny'),
      description: t('replaceBody'),
      closeLabel: words('close'),
      onSubmit: () => this.#close(() => act('link')),
      actions: html`${this.#keep(t('keepCard'))}
      ${button({ label: t('sendEmail'), part: 'submit', onClick: () => this.#close(() => act('email')) })}
      ${button({ label: t('createLink'), kind: 'primary', type: 'submit', part: 'submit' })}`,
    };
  }

  #keep(label: string): TemplateResult {
    return button({ label, part: 'cancel', autofocus: true, onClick: () => this.#dialog.close() });
  }

  #close(then: () => void): void {
    this.#dialog.close();
    then();
  }
}
