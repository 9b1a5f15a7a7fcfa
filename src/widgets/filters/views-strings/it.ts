import type { Strings } from '../../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  none: 'Ancora nessuna vista salvata. Scegliere i filtri e salvarli qui con un nome.',
  apply: 'Applica {name}',
  rename: 'Rinomina {name}',
  remove: 'Elimina {name}',
  newName: 'Salva i filtri attuali come',
  nameLabel: 'Nuovo nome',
  save: 'Salva',
  replace: 'Sostituisci',
  replaceHint: 'Esiste già una vista con questo nome: sarà sostituita.',
  taken: 'Un’altra vista ha questo nome.',
  full: 'Non c’è spazio per altre viste. Eliminarne prima una.',
  saved: '{name} è stata salvata.',
  applied: '{name} è stata applicata.',
  renamed: 'Ora la vista si chiama {name}.',
  removed: '{name} è stata eliminata.',
  undo: 'Annulla',
  restored: '{name} è stata ripristinata.',
  notKept: 'Questo browser non conserva nulla: le viste durano finché si resta sulla pagina.',
};
