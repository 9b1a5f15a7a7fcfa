import type { Strings } from '../../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  keep: 'Niets wijzigen',
  close: 'Sluiten',
  done: 'Klaar',
  working: 'Bezig…',
  uncertain: 'We weten nog niet of het is gelukt. We vragen het na bij de server; niets wordt dubbel uitgevoerd.',
  staleRow: 'Dit plan is intussen gewijzigd. Bekijk het opnieuw voordat u beslist.',
  reload: 'Huidige stand tonen',

  cancelTitle: 'Het plan van {name} annuleren?',
  cancelBody: {
    one: 'De nog komende termijn ({amount}) wordt niet geïncasseerd. Wat betaald is, blijft betaald.',
    other: 'De {count} nog komende termijnen ({amount}) worden niet geïncasseerd. Wat betaald is, blijft betaald.',
  },
  cancelBodyOpen: 'Er wordt niets meer geïncasseerd. Wat betaald is, blijft betaald.',
  cancelOverdue: 'Het achterstallige bedrag van {amount} wordt niet meer geïncasseerd.',
  cancelNotify: 'De koper per e-mail inlichten',
  cancelAct: 'Plan annuleren',
  canceled: 'Het plan van {name} is geannuleerd.',

  refundTitle: '{name} terugbetalen',
  refundBody: 'Betaald en nog niet teruggegeven: {amount}.',
  refundWhole: 'Alles wat betaald is',
  refundWholeAndEnd: 'Alles wat betaald is, en het plan beëindigen: er wordt niets meer geïncasseerd',
  refundPart: 'Een deel ervan',
  refundAmount: 'Bedrag in {currency}',
  refundHint: 'Hoogstens {amount}. De nieuwste betalingen worden het eerst teruggegeven.',
  refundAct: '{amount} terugbetalen aan {name}',
  refunded: '{amount} is terugbetaald aan {name}.',

  reprocessTitle: 'Een betaling van {name} opnieuw incasseren?',
  reprocessBody: 'Termijn {number}, vervaldatum {date}: {amount} wordt nu geïncasseerd ({method}).',
  reprocessLast: 'Dit is de laatste poging.',
  reprocessChoose: 'Welke termijn?',
  reprocessOption: 'Termijn {number}, vervaldatum {date}, {amount}',
  reprocessNone: 'Nu kan geen enkele termijn opnieuw worden geïncasseerd.',
  reprocessAct: '{amount} nu incasseren',
  reprocessedPaid: 'Termijn {number} van {name} is betaald.',
  reprocessedPending: 'Termijn {number} van {name} wordt verwerkt. De bank antwoordt later.',
  reprocessedFailed: 'Termijn {number} van {name} is geweigerd: {reason}.',

  error_amount_format: 'Vul een bedrag in zoals {example}.',
  error_amount_precision: 'Gebruik niet meer decimalen dan de munteenheid heeft, zoals in {example}.',
  error_amount_ambiguous: 'Schrijf het bedrag zonder scheidingstekens voor duizendtallen, zoals in {example}.',
  error_amount_not_positive: 'Vul een bedrag hoger dan nul in.',
  error_amount_currency: 'Dit plan is in {currency}.',
  error_amount_too_large: 'Er kan hoogstens {amount} worden terugbetaald.',
  failed: 'Het is niet uitgevoerd: {reason}',
};
