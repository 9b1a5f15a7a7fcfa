import type { Strings } from '../../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  amount: 'Nieuw bedrag in {currency}',
  amountHint: 'Nu {now} per termijn.',
  amountHintLeast: 'Nu {now} per termijn; minstens {least}.',
  reactivate: 'Het gepauzeerde plan hervatten als de koper bevestigt',
  noteLabel: 'Bericht aan de koper',
  noteHint: {
    one: 'Staat boven de knoppen van de koper. Nog {count} teken.',
    other: 'Staat boven de knoppen van de koper. Nog {count} tekens.',
  },
  optional: 'optioneel',
  propose: 'Voorstel versturen',
  proposeAmount: '{amount} voorstellen',

  preview: 'Wat de koper wordt gevraagd',
  previewEmpty: 'Vul een bedrag in om datums en totalen te zien.',
  previewInstallment: 'Per termijn',
  previewFirst: 'Eerste nieuwe termijn',
  previewFirstValue: '{date} (termijn {number})',
  previewCount: 'Termijnen met het nieuwe bedrag',
  previewOpen: 'Alle termijnen vanaf dan',
  previewTotal: 'Totaal van het plan',
  previewUntil: 'De koper kan antwoorden tot',
  change: '{old} → {new}',
  more: '{amount} meer',
  less: '{amount} minder',

  error_amount_format: 'Vul een bedrag in zoals {example}.',
  error_amount_precision: 'Gebruik niet meer decimalen dan de munteenheid heeft, zoals in {example}.',
  error_amount_ambiguous: 'Schrijf het bedrag zonder scheidingstekens voor duizendtallen, zoals in {example}.',
  error_amount_not_positive: 'Vul een bedrag hoger dan nul in.',
  error_amount_currency: 'Dit plan is in {currency}.',
  error_amount_too_large: 'Dit bedrag is te hoog.',
  error_amount_below_minimum: 'Vul minstens {least} in.',
  error_amount_unchanged: 'Dit is het huidige bedrag. Vul een ander bedrag in.',
  error_currency_mismatch: 'Dit plan is in {currency}.',
  error_note_too_long: {
    one: 'Maak het bericht {count} teken korter.',
    other: 'Maak het bericht {count} tekens korter.',
  },
  error_plan_paused: 'Het plan is gepauzeerd: vink dit aan om een nieuw bedrag voor te stellen.',
  error_other: 'De server accepteert dit niet. Controleer het nog eens.',

  proposed: 'Het voorstel van {amount} wordt naar {name} verstuurd.',
  uncertain: 'We weten nog niet of het is gelukt. We vragen het na bij de server; niets wordt dubbel uitgevoerd.',
  failed: 'Het is niet uitgevoerd: {reason}',

  withdrawTitle: 'Het voorstel van {amount} aan {name} intrekken?',
  withdrawBody: 'De link in de e-mail werkt dan niet meer. Het plan blijft op {amount} per termijn.',
  withdrawAct: 'Voorstel intrekken',
  keep: 'Behouden',
  close: 'Sluiten',
  withdrawn: 'Het voorstel van {amount} is ingetrokken.',
  tooLate: 'Intrekken kan niet meer: de koper heeft geantwoord of de tijd is om.',
};
