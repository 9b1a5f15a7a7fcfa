import type { Strings } from '../../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  title: 'Revenus par devise',
  net: 'Montants nets : les frais de la plateforme sont déduits.',
  gross: 'Montants bruts : les frais de la plateforme ne sont pas déduits.',
  currency: 'Devise',
  name: '{code} · {name}',
  plans: 'Plans',
  paid: 'Payé',
  overdue: 'En retard',
  toReceive: 'À recevoir',
  refunded: 'Remboursé',
  void: 'Annulé',
  narrowed: 'Le reste de la page montre : {what}.',
  cleared: 'Tous les plans sont de nouveau affichés.',
  empty: 'Pas encore de revenus',
  emptyHint: 'Les montants apparaissent ici avec le premier plan.',
  fileName: 'revenus-par-devise',
};
