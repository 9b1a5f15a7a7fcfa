import type { Strings } from '../../../../src/i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  hello: 'Guten Tag, {name},',
  helloNobody: 'Guten Tag,',
  fact: '{label}: {value}',
  noteFrom: 'Nachricht von {merchant}:',
  onlyYou:
    'Dieser Link ist nur für Sie bestimmt: Wer ihn hat, kann an Ihrer Stelle antworten. Bitte leiten Sie diese Nachricht nicht weiter.',
  orCopy: 'Wenn die Schaltfläche nicht funktioniert, kopieren Sie diese Adresse in Ihren Browser:',
  why: 'Sie erhalten diese Nachricht, weil Sie bei {merchant} einen Ratenplan haben.',

  updateSubject: '{merchant} schlägt einen neuen Betrag für „{product}“ vor',
  updatePreview: '{newAmount} statt {oldAmount} ab {date}. Dafür ist Ihre Zustimmung nötig.',
  updateIntro:
    '{merchant} möchte den Betrag Ihrer verbleibenden Raten für „{product}“ ändern (Bestellung {reference}).',
  updateOpenIntro: '{merchant} möchte den Betrag Ihres Abos „{product}“ ändern (Bestellung {reference}).',
  oldAmount: 'Bisheriger Betrag',
  newAmount: 'Neuer Betrag',
  from: 'Ab',
  fromInstallment: '{date} (Rate {number})',
  affected: 'Betrifft',
  affectedCount: { one: '{count} Rate', other: '{count} Raten' },
  newTotal: 'Neue Gesamtsumme des Plans',
  unchanged: 'Was Sie bezahlt haben, die Zahl der Raten und ihre Termine ändern sich nicht.',
  unchangedOpen: 'Was Sie bezahlt haben und die Termine Ihrer Zahlungen ändern sich nicht.',
  reactivates: 'Ihr Plan ist pausiert. Wenn Sie zustimmen, beginnen die Zahlungen wieder.',
  updateAction: 'Einzelheiten ansehen und antworten',
  updateDeadline: 'Bitte antworten Sie bis {deadline}. Wenn Sie nichts tun, bleibt alles, wie es ist.',

  cardSubject: '{merchant} bittet Sie, eine Karte zu registrieren',
  cardPreview: 'Es dauert eine Minute, auf einer sicheren Seite.',
  cardIntro: '{merchant} bittet Sie, eine Karte für Ihre Zahlungen zu registrieren.',
  cardPlanIntro: '{merchant} bittet Sie, eine Karte für „{product}“ zu registrieren (Bestellung {reference}).',
  cardSafe: 'Ihre Kartennummer geben Sie nur auf der sicheren Seite ein. {merchant} bekommt sie nie zu sehen.',
  cardAction: 'Karte registrieren',
  cardDeadline: 'Der Link ist gültig bis {deadline}.',
};
