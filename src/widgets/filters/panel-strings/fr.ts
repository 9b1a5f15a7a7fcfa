import type { Strings } from '../../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  anyTime: 'Toutes les dates',
  ownDates: 'Dates au choix',
  from: 'De',
  to: 'À',
  issuedHint: 'Échéances déjà exigibles, payées ou non.',
  find: 'Rechercher dans {name}',
  found: { zero: 'Rien trouvé', one: '{count} trouvé', other: '{count} trouvés' },
  cut: 'Les {shown} premiers sur {total}. Saisissez un mot pour en trouver d’autres.',
  incomplete: 'Seuls les {shown} premiers sont listés.',
  none: 'Il n’y a encore rien à choisir.',
  clearField: 'Effacer',
  invalidDate: 'Saisissez une date entière.',
  invalidNumber: 'Saisissez un nombre entier de 1 à 9999.',
  reversed: 'La fin ne peut pas précéder le début.',
};
