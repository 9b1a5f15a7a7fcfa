import type { Strings } from '../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  selectRow: 'Sélectionner {name}',
  selectLoaded: 'Sélectionner les lignes déjà chargées',
  selected: { one: '{count} sélectionné', other: '{count} sélectionnés' },
  allSelected: 'Tous ceux qui correspondent sont sélectionnés',
  selectAll: { one: 'Sélectionner celui qui correspond', other: 'Sélectionner les {count} qui correspondent' },
  selectAllOpen: 'Sélectionner tous ceux qui correspondent',
  clear: 'Effacer',
  recover: 'Récupérer…',
};
