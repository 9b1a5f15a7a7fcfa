import type { Strings } from '../../i18n/strings.js';
import type { en } from './en.js';

/**
 * Glossary: plan = plan (for a buyer: betaalplan), installment = termijn, due = te betalen, due date = vervaldatum, overdue =
 * achterstallig, late = te laat, refund = terugbetalen, chargeback = terugboeking, mandate = machtiging, reprocess = opnieuw
 * incasseren, attempt = poging, written off = afgeboekt, void = vervallen, buyer = koper, given back = teruggegeven. Readers
 * are addressed with u.
 */
export const texts: Strings<typeof en> = {
  status_completed: 'Voltooid',
  status_completed_with_issues: 'Voltooid met problemen',
  status_in_progress: 'Lopend',
  status_in_progress_with_issues: 'Lopend met problemen',
  status_refunded: 'Terugbetaald',
  status_canceled: 'Geannuleerd',
  status_inactive: 'Inactief',
  status_unknown: 'Onbekende status',

  group_paid: 'Betaald',
  group_upcoming: 'Komend',
  group_overdue: 'Achterstallig',
  group_given_back: 'Teruggegeven',
  group_void: 'Vervallen',
  group_unknown: 'Onbekend',

  method_card: 'Kaart',
  method_sepa_debit: 'SEPA-incasso',
  method_bacs_debit: 'Bacs-incasso',
  method_bank_transfer: 'Overschrijving',
  method_paypal: 'PayPal',
  method_invoice: 'Factuur',
  method_boleto: 'Boleto',
  method_pix: 'Pix',
  method_wallet: 'Wallet',
  method_cash: 'Contant',
  method_other: 'Anders',
  method_unknown: 'Anders',
  method_none: 'Geen betaalmethode',
  methodEnding: '{method} •••• {last4}',

  slotCount: { one: '{count} termijn', other: '{count} termijnen' },
  slotMany: '13 of meer termijnen',
  slotOpen: 'Zonder einddatum',
  slotOpenShort: 'open',
  positionNumber: 'Termijn {number}',
  positionMany: 'Termijn 13 of later',

  bucketRange: '{from}–{to} dagen',
  bucketOpen: '{from} dagen of meer',

  planCount: { one: '{count} plan', other: '{count} plannen' },
  installmentCount: { one: '{count} termijn', other: '{count} termijnen' },
  lateCount: { one: '{count} achterstallige termijn', other: '{count} achterstallige termijnen' },

  action_recover: 'Herinneren via WhatsApp',
  action_reprocess: 'Opnieuw incasseren',
  action_cancel: 'Plan annuleren',
  action_refund: 'Terugbetalen',

  reason_already_closed: 'Dit plan is al beëindigd.',
  reason_already_refunded: 'Alles is al terugbetaald.',
  reason_automatic_pending: 'Er is nog een automatische poging gepland.',
  reason_in_collection: 'Dit plan is overgedragen aan een incassobureau.',
  reason_in_progress: 'Er wordt een betaling verwerkt.',
  reason_method_not_refundable: 'Met deze betaalmethode kan hier niet worden terugbetaald.',
  reason_method_not_supported: 'Met deze betaalmethode is geen nieuwe poging mogelijk.',
  reason_no_attempt_left: 'Er is geen poging meer over.',
  reason_no_phone: 'Er is geen telefoonnummer van deze koper.',
  reason_not_overdue: 'Er is niets achterstallig.',
  reason_nothing_left: 'Er is geen termijn meer om te wijzigen.',
  reason_nothing_to_refund: 'Er is nog niets betaald.',
  reason_opted_out: 'Deze koper wil geen berichten.',
  reason_plan_closed: 'Dit plan is beëindigd.',
  reason_plan_paused: 'Dit plan is gepauzeerd.',
  reason_proposal_pending: 'Een voorstel wacht nog op de koper.',
  reason_reason_code: 'De reden van de bank sluit een nieuwe poging uit.',
  reason_refund_window_over: 'De termijn voor terugbetalingen is voorbij.',
  reason_unknown: 'Nu niet mogelijk.',
};
