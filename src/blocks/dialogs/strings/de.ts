import type { Strings } from '../../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  keep: 'Nichts ändern',
  close: 'Schließen',
  done: 'Fertig',
  working: 'Wird ausgeführt…',
  uncertain: 'Wir wissen noch nicht, ob es geschehen ist. Wir fragen beim Server nach; nichts wird doppelt ausgeführt.',
  staleRow: 'Dieser Plan hat sich inzwischen geändert. Sehen Sie ihn sich noch einmal an, bevor Sie entscheiden.',
  reload: 'Aktuellen Stand anzeigen',

  cancelTitle: 'Plan von {name} stornieren?',
  cancelBody: {
    one: 'Die {count} noch ausstehende Rate ({amount}) wird nicht mehr eingezogen. Bezahltes bleibt bezahlt.',
    other: 'Die {count} noch ausstehenden Raten ({amount}) werden nicht mehr eingezogen. Bezahltes bleibt bezahlt.',
  },
  cancelBodyOpen: 'Es wird nichts mehr eingezogen. Bezahltes bleibt bezahlt.',
  cancelOverdue: 'Der überfällige Betrag von {amount} wird nicht mehr eingefordert.',
  cancelNotify: 'Käufer per E-Mail benachrichtigen',
  cancelAct: 'Plan stornieren',
  canceled: 'Der Plan von {name} ist storniert.',

  refundTitle: 'Erstattung an {name}',
  refundBody: 'Bezahlt und noch nicht zurückgegeben: {amount}.',
  refundWhole: 'Alles, was bezahlt wurde',
  refundWholeAndEnd: 'Alles, was bezahlt wurde, und den Plan beenden: Es wird nichts mehr eingezogen',
  refundPart: 'Einen Teil davon',
  refundAmount: 'Betrag in {currency}',
  refundHint: 'Höchstens {amount}. Die neuesten Zahlungen werden zuerst erstattet.',
  refundAct: '{amount} an {name} erstatten',
  refunded: '{amount} wurden an {name} erstattet.',

  reprocessTitle: 'Zahlung von {name} erneut einziehen?',
  reprocessBody: 'Rate {number}, fällig am {date}: {amount} werden jetzt eingezogen ({method}).',
  reprocessLast: 'Dies ist der letzte Versuch.',
  reprocessChoose: 'Welche Rate?',
  reprocessOption: 'Rate {number}, fällig am {date}, {amount}',
  reprocessNone: 'Im Moment kann keine Rate erneut eingezogen werden.',
  reprocessAct: '{amount} jetzt einziehen',
  reprocessedPaid: 'Rate {number} von {name} ist bezahlt.',
  reprocessedPending: 'Rate {number} von {name} wird verarbeitet. Die Bank antwortet später.',
  reprocessedFailed: 'Rate {number} von {name} wurde abgelehnt: {reason}.',

  error_amount_format: 'Geben Sie einen Betrag wie {example} ein.',
  error_amount_precision: 'Geben Sie nicht mehr Nachkommastellen an, als die Währung hat, wie in {example}.',
  error_amount_ambiguous: 'Schreiben Sie den Betrag ohne Tausenderzeichen, wie in {example}.',
  error_amount_not_positive: 'Geben Sie einen Betrag über null ein.',
  error_amount_currency: 'Dieser Plan läuft in {currency}.',
  error_amount_too_large: 'Es können höchstens {amount} erstattet werden.',
  failed: 'Nicht ausgeführt: {reason}',
};
