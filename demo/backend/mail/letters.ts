import type { Notice } from '../../../src/backends/billing/notice.js';
import { clean, toWellFormed } from '../../../src/core/text.js';
import { getFormats, type Formats } from '../../../src/i18n/formats.js';
import { matchLocale } from '../../../src/i18n/locale.js';
import type { Strings } from '../../../src/i18n/strings.js';
import { Translator } from '../../../src/i18n/translator.js';
import { toHtml, toText, type LetterDocument } from './document.js';
import type { Letter } from './mail.js';
import { texts as ar } from './words/ar.js';
import { texts as de } from './words/de.js';
import { en } from './words/en.js';
import { texts as es } from './words/es.js';
import { texts as fr } from './words/fr.js';
import { texts as it } from './words/it.js';
import { texts as ja } from './words/ja.js';
import { texts as nl } from './words/nl.js';
import { texts as pl } from './words/pl.js';
import { texts as ptBR } from './words/pt-BR.js';

type UpdateNotice = Extract<Notice, { kind: 'plan_update' }>;
type CardNotice = Extract<Notice, { kind: 'card_session' }>;

const languages: Readonly<Record<string, Strings<typeof en>>> = { ar, de, en, es, fr, it, ja, nl, pl, 'pt-BR': ptBR };

export interface LetterOptions {
  /** Address of the buyer's page; the secret of the link follows in its fragment, which no server sees. */
  readonly confirmPage: string;
}

/** The language a letter is written in, and how it writes figures. */
interface Pen {
  readonly t: Translator<typeof en>['t'];
  readonly formats: Formats;
}

/** The buyer's own language, else the account's, else English; figures as that region writes them. */
function penFor(wanted: readonly (string | undefined)[], timeZone: string): Pen {
  for (const locale of wanted) {
    const language = locale === undefined ? undefined : matchLocale(locale, Object.keys(languages));
    const words = language === undefined ? undefined : languages[language];
    if (locale === undefined || !words) continue;
    const formats = getFormats(locale, timeZone);
    return { formats, t: new Translator<typeof en>(words, formats).t };
  }
  const formats = getFormats('en', timeZone);
  return { formats, t: new Translator<typeof en>(en, formats).t };
}

/** What came from outside stays on its line. */
const line = (text: string): string => toWellFormed(clean(text)).trim();

const lines = (text: string): string =>
  text
    .split(/\r\n|\r|\n/)
    .map(line)
    .join('\n')
    .trim();

function letterOf(kind: Letter['kind'], to: Letter['to'], document: LetterDocument): Letter {
  const { locale, subject, from } = document;
  return { kind, locale, to, fromName: from, subject, text: toText(document), html: toHtml(document) };
}

/** The letter that tells a buyer what a notice is about. */
export function letterFor(notice: Notice, options: LetterOptions): Letter {
  return notice.kind === 'plan_update' ? updateLetter(notice, options) : cardLetter(notice);
}

const recipient = ({ name, email }: CardNotice['customer']): Letter['to'] => ({ name: line(name), address: email });

function frame({ t, formats }: Pen, merchant: string, firstName: string | undefined) {
  const name = line(firstName ?? '');
  return {
    locale: formats.locale,
    dir: formats.dir,
    from: merchant,
    fact: (label: string, value: string) => t('fact', { label, value }),
    greeting: name === '' ? t('helloNobody') : t('hello', { name }),
    footer: t('why', { merchant }),
  };
}

function factsOf({ t, formats }: Pen, { update }: UpdateNotice): LetterDocument['facts'] {
  const { oldAmount, newAmount, affectedCount, newTotal, effectiveFrom } = update;
  const fact = (label: string, value: string, strong = false) => ({ label, value, strong });
  return [
    fact(t('oldAmount'), formats.money(oldAmount)),
    fact(t('newAmount'), formats.money(newAmount), true),
    ...(effectiveFrom
      ? [
          fact(
            t('from'),
            t('fromInstallment', {
              date: formats.date(effectiveFrom.dueDate),
              number: effectiveFrom.installmentNumber,
            }),
          ),
        ]
      : []),
    ...(affectedCount === null ? [] : [fact(t('affected'), t('affectedCount', { count: affectedCount }))]),
    ...(newTotal === null ? [] : [fact(t('newTotal'), formats.money(newTotal))]),
  ];
}

function updateLetter(notice: UpdateNotice, { confirmPage }: LetterOptions): Letter {
  const { account, update, plan, secret } = notice;
  const { customer } = plan;
  const pen = penFor([customer.locale, account.defaultLocale], account.timeZone);
  const { t, formats } = pen;
  const merchant = line(account.name);
  const product = line(plan.product.name);
  const open = plan.installmentCount === null;
  const deadline = formats.instant(update.expiresAt);
  return letterOf('plan_update', recipient(customer), {
    ...frame(pen, merchant, customer.firstName),
    subject: t('updateSubject', { merchant, product }),
    preview: t('updatePreview', {
      newAmount: formats.money(update.newAmount),
      oldAmount: formats.money(update.oldAmount),
      date: update.effectiveFrom ? formats.date(update.effectiveFrom.dueDate) : '',
    }),
    intro: [t(open ? 'updateOpenIntro' : 'updateIntro', { merchant, product, reference: line(plan.reference) })],
    facts: factsOf(pen, notice),
    note: update.note === undefined ? undefined : { title: t('noteFrom', { merchant }), text: lines(update.note) },
    more: [t(open ? 'unchangedOpen' : 'unchanged'), ...(update.reactivates ? [t('reactivates')] : [])],
    action: { label: t('updateAction'), url: `${confirmPage}#${secret}`, orCopy: t('orCopy') },
    closing: [t('updateDeadline', { deadline }), t('onlyYou')],
  });
}

function cardLetter({ account, session, plan, customer, url, locale }: CardNotice): Letter {
  const pen = penFor([locale, customer.locale, account.defaultLocale], account.timeZone);
  const { t, formats } = pen;
  const merchant = line(account.name);
  const named = plan && { merchant, product: line(plan.product.name), reference: line(plan.reference) };
  return letterOf('card_session', recipient(customer), {
    ...frame(pen, merchant, customer.firstName),
    subject: t('cardSubject', { merchant }),
    preview: t('cardPreview'),
    intro: [named ? t('cardPlanIntro', named) : t('cardIntro', { merchant })],
    facts: [],
    more: [t('cardSafe', { merchant })],
    action: { label: t('cardAction'), url, orCopy: t('orCopy') },
    closing: [t('cardDeadline', { deadline: formats.instant(session.expiresAt) }), t('onlyYou')],
  });
}
