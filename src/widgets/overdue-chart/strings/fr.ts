import type { Strings } from '../../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  title: 'Jours de retard × échéances',
  titlePosition: 'Jours de retard × rang',
  mode: 'Comparer par',
  modeLength: 'Durée du plan',
  modePosition: 'Rang',
  summary: '{late}.',
  summaryOldest: '{late}, dont {oldest} depuis plus de {days} jours.',
  oldest: { one: '{count}', other: '{count}' },
  categoryLength: 'Échéances',
  categoryPosition: 'Échéance',
  value: 'Échéances en retard',
  narrowed: 'Le reste de la page montre : {what}.',
  cleared: 'Tous les plans sont de nouveau affichés.',
  empty: 'Rien n’est en retard',
  emptyHint: 'Toutes les échéances arrivées à terme ont été payées.',
  fileName: 'jours-de-retard',
};
