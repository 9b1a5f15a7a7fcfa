import type { Strings } from '../../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  amount: 'Neuer Betrag in {currency}',
  amountHint: 'Jetzt {now} je Rate.',
  amountHintLeast: 'Jetzt {now} je Rate; mindestens {least}.',
  reactivate: 'Pausierten Plan fortsetzen, wenn der Käufer zustimmt',
  noteLabel: 'Nachricht an den Käufer',
  noteHint: {
    one: 'Erscheint über den Schaltflächen des Käufers. Noch {count} Zeichen.',
    other: 'Erscheint über den Schaltflächen des Käufers. Noch {count} Zeichen.',
  },
  optional: 'optional',
  propose: 'Vorschlag senden',
  proposeAmount: '{amount} vorschlagen',

  preview: 'Was der Käufer gefragt wird',
  previewEmpty: 'Geben Sie einen Betrag ein, um Termine und Summen zu sehen.',
  previewInstallment: 'Je Rate',
  previewFirst: 'Erste neue Rate',
  previewFirstValue: '{date} (Rate {number})',
  previewCount: 'Raten zum neuen Betrag',
  previewOpen: 'Alle ab dann',
  previewTotal: 'Gesamtsumme des Plans',
  previewUntil: 'Der Käufer kann antworten bis',
  change: '{old} → {new}',
  more: '{amount} mehr',
  less: '{amount} weniger',

  error_amount_format: 'Geben Sie einen Betrag wie {example} ein.',
  error_amount_precision: 'Geben Sie nicht mehr Nachkommastellen an, als die Währung hat, wie in {example}.',
  error_amount_ambiguous: 'Schreiben Sie den Betrag ohne Tausenderzeichen, wie in {example}.',
  error_amount_not_positive: 'Geben Sie einen Betrag über null ein.',
  error_amount_currency: 'Dieser Plan läuft in {currency}.',
  error_amount_too_large: 'Dieser Betrag ist zu groß.',
  error_amount_below_minimum: 'Geben Sie mindestens {least} ein.',
  error_amount_unchanged: 'Das ist der heutige Betrag. Geben Sie einen anderen ein.',
  error_currency_mismatch: 'Dieser Plan läuft in {currency}.',
  error_note_too_long: {
    one: 'Kürzen Sie die Nachricht um {count} Zeichen.',
    other: 'Kürzen Sie die Nachricht um {count} Zeichen.',
  },
  error_plan_paused: 'Der Plan ist pausiert: Setzen Sie dieses Häkchen, um einen neuen Betrag vorzuschlagen.',
  error_other: 'Der Server nimmt das nicht an. Prüfen Sie es noch einmal.',

  proposed: 'Der Vorschlag über {amount} wird an {name} gesendet.',
  uncertain: 'Wir wissen noch nicht, ob es geschehen ist. Wir fragen beim Server nach; nichts wird doppelt ausgeführt.',
  failed: 'Nicht ausgeführt: {reason}',

  withdrawTitle: 'Vorschlag über {amount} an {name} zurückziehen?',
  withdrawBody: 'Der Link in der E-Mail funktioniert dann nicht mehr. Der Plan bleibt bei {amount} je Rate.',
  withdrawAct: 'Vorschlag zurückziehen',
  keep: 'Behalten',
  close: 'Schließen',
  withdrawn: 'Der Vorschlag über {amount} wurde zurückgezogen.',
  tooLate: 'Er kann nicht mehr zurückgezogen werden: Der Käufer hat geantwortet, oder die Frist ist abgelaufen.',
};
