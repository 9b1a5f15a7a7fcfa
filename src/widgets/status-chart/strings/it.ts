import type { Strings } from '../../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  title: 'Piani per numero di rate',
  mode: 'Conta',
  modePlans: 'Piani',
  modeInstallments: 'Rate',
  summaryPlans: '{plans}, {issues}.',
  summaryPlansMost: '{plans}, {issues}, per lo più in {lengths}.',
  summaryInstallments: '{installments}, {late}.',
  summaryInstallmentsMost: '{installments}, {late}, per lo più in piani da {lengths}.',
  withIssues: { zero: 'nessuno con insoluti', one: '{count} con insoluti', other: '{count} con insoluti' },
  late: { zero: 'nessuna scaduta', one: '{count} scaduta', other: '{count} scadute' },
  lengths: { one: '{list} rate', other: '{list} rate' },
  categoryLabel: 'Rate',
  valuePlans: 'Piani',
  valueInstallments: 'Rate',
  narrowed: 'Il resto della pagina mostra: {what}.',
  cleared: 'Sono di nuovo mostrati tutti i piani.',
  empty: 'Ancora nessun piano',
  emptyHint: 'Appena si vende un piano, la sua durata e il suo stato appaiono qui.',
  fileName: 'piani-per-rate',
};
