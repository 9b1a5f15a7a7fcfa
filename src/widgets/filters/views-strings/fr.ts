import type { Strings } from '../../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  none: 'Aucune vue n’est encore enregistrée. Choisissez des filtres, puis enregistrez-les ici sous un nom.',
  apply: 'Appliquer {name}',
  rename: 'Renommer {name}',
  remove: 'Supprimer {name}',
  newName: 'Enregistrer les filtres actuels sous',
  nameLabel: 'Nouveau nom',
  save: 'Enregistrer',
  replace: 'Remplacer',
  replaceHint: 'Une vue de ce nom existe et sera remplacée.',
  taken: 'Une autre vue porte ce nom.',
  full: 'Il n’y a plus de place. Supprimez d’abord une vue.',
  saved: 'La vue {name} est enregistrée.',
  applied: 'La vue {name} est appliquée.',
  renamed: 'La vue s’appelle désormais {name}.',
  removed: 'La vue {name} est supprimée.',
  undo: 'Annuler',
  restored: 'La vue {name} est de retour.',
  notKept: 'Ce navigateur ne garde rien : les vues durent jusqu’à ce que vous quittiez la page.',
};
