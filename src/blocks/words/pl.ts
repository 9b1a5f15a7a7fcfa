import type { Strings } from '../../i18n/strings.js';
import type { en } from './en.js';

/**
 * Glossary: plan = plan, installment = rata, due = wymagalna, due date = termin płatności, overdue = zaległy, late = po
 * terminie, refund = zwrot, chargeback = obciążenie zwrotne, mandate = mandat, reprocess = ponowić płatność, attempt = próba,
 * written off = spisana na straty, void = nienależne, buyer = kupujący, merchant = sprzedawca (carries the case for its name,
 * as kupujący does). Readers are addressed by imperatives or impersonally, without Pan and Pani and without forms that tell
 * their gender.
 */
export const texts: Strings<typeof en> = {
  status_completed: 'Zakończony',
  status_completed_with_issues: 'Zakończony z problemami',
  status_in_progress: 'W toku',
  status_in_progress_with_issues: 'W toku z problemami',
  status_refunded: 'Zwrócony',
  status_canceled: 'Anulowany',
  status_inactive: 'Nieaktywny',
  status_unknown: 'Nieznany status',

  group_paid: 'Zapłacone',
  group_upcoming: 'Przyszłe',
  group_overdue: 'Zaległe',
  group_given_back: 'Zwrócone',
  group_void: 'Nienależne',
  group_unknown: 'Nieznane',

  method_card: 'Karta',
  method_sepa_debit: 'Polecenie SEPA',
  method_bacs_debit: 'Polecenie Bacs',
  method_bank_transfer: 'Przelew',
  method_paypal: 'PayPal',
  method_invoice: 'Faktura',
  method_boleto: 'Boleto',
  method_pix: 'Pix',
  method_wallet: 'Portfel cyfrowy',
  method_cash: 'Gotówka',
  method_other: 'Inna',
  method_unknown: 'Inna',
  method_none: 'Brak metody płatności',
  methodEnding: '{method} •••• {last4}',

  slotCount: { one: '{count} rata', few: '{count} raty', many: '{count} rat', other: '{count} raty' },
  slotMany: '13 rat lub więcej',
  slotOpen: 'Bezterminowy',
  slotOpenShort: 'bez końca',
  positionNumber: 'Rata {number}',
  positionMany: 'Rata 13 lub późniejsza',

  bucketRange: '{from}–{to} dni',
  bucketOpen: '{from} dni lub więcej',

  planCount: { one: '{count} plan', few: '{count} plany', many: '{count} planów', other: '{count} planu' },
  installmentCount: { one: '{count} rata', few: '{count} raty', many: '{count} rat', other: '{count} raty' },
  lateCount: {
    one: '{count} zaległa rata',
    few: '{count} zaległe raty',
    many: '{count} zaległych rat',
    other: '{count} zaległej raty',
  },

  action_recover: 'Odzyskaj przez WhatsApp',
  action_reprocess: 'Ponów płatność',
  action_cancel: 'Anuluj plan',
  action_refund: 'Zwróć',

  reason_already_closed: 'Ten plan już się zakończył.',
  reason_already_refunded: 'Wszystko zostało już zwrócone.',
  reason_automatic_pending: 'Zaplanowana jest jeszcze próba automatyczna.',
  reason_in_collection: 'Ten plan przekazano do windykacji.',
  reason_in_progress: 'Płatność jest przetwarzana.',
  reason_method_not_refundable: 'Przy tej metodzie płatności zwrot nie jest tu możliwy.',
  reason_method_not_supported: 'Przy tej metodzie płatności nie można ponowić próby.',
  reason_no_attempt_left: 'Nie pozostała żadna próba.',
  reason_no_phone: 'Brak numeru telefonu tego kupującego.',
  reason_not_overdue: 'Nie ma zaległości.',
  reason_nothing_left: 'Nie ma już rat do zmiany.',
  reason_nothing_to_refund: 'Jeszcze nic nie zapłacono.',
  reason_opted_out: 'Ten kupujący nie chce wiadomości.',
  reason_plan_closed: 'Ten plan się zakończył.',
  reason_plan_paused: 'Ten plan jest wstrzymany.',
  reason_proposal_pending: 'Propozycja czeka jeszcze na odpowiedź kupującego.',
  reason_reason_code: 'Powód podany przez bank wyklucza ponowną próbę.',
  reason_refund_window_over: 'Czas na zwroty minął.',
  reason_unknown: 'W tej chwili niemożliwe.',
};
