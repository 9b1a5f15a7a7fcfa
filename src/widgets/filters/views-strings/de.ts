import type { Strings } from '../../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  none: 'Noch keine Ansicht gespeichert. Wählen Sie Filter und speichern Sie sie hier unter einem Namen.',
  apply: '{name} anwenden',
  rename: '{name} umbenennen',
  remove: '{name} löschen',
  newName: 'Aktuelle Filter speichern als',
  nameLabel: 'Neuer Name',
  save: 'Speichern',
  replace: 'Ersetzen',
  replaceHint: 'Es gibt schon eine Ansicht mit diesem Namen; sie wird ersetzt.',
  taken: 'Eine andere Ansicht hat diesen Namen.',
  full: 'Es ist kein Platz für weitere Ansichten. Löschen Sie zuerst eine.',
  saved: '{name} wurde gespeichert.',
  applied: '{name} wurde angewendet.',
  renamed: 'Die Ansicht heißt jetzt {name}.',
  removed: '{name} wurde gelöscht.',
  undo: 'Rückgängig machen',
  restored: '{name} ist wieder da.',
  notKept: 'Dieser Browser speichert nichts: Die Ansichten bleiben nur, bis Sie die Seite verlassen.',
};
