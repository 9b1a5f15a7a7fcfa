import type { Strings } from '../../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  none: 'Er is nog geen weergave opgeslagen. Kies filters en sla ze hier onder een naam op.',
  apply: '{name} toepassen',
  rename: '{name} hernoemen',
  remove: '{name} verwijderen',
  newName: 'Huidige filters opslaan als',
  nameLabel: 'Nieuwe naam',
  save: 'Opslaan',
  replace: 'Vervangen',
  replaceHint: 'Er bestaat al een weergave met deze naam. Die wordt vervangen.',
  taken: 'Een andere weergave heeft deze naam.',
  full: 'Er is geen ruimte voor meer weergaven. Verwijder er eerst een.',
  saved: '{name} is opgeslagen.',
  applied: '{name} is toegepast.',
  renamed: 'De weergave heet nu {name}.',
  removed: '{name} is verwijderd.',
  undo: 'Ongedaan maken',
  restored: '{name} is terug.',
  notKept: 'Deze browser bewaart niets: de weergaven blijven tot u de pagina verlaat.',
};
