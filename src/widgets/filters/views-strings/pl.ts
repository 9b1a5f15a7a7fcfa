import type { Strings } from '../../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  none: 'Nie zapisano jeszcze żadnego widoku. Wybierz filtry i zapisz je tutaj pod nazwą.',
  apply: 'Zastosuj: {name}',
  rename: 'Zmień nazwę: {name}',
  remove: 'Usuń: {name}',
  newName: 'Zapisz obecne filtry jako',
  nameLabel: 'Nowa nazwa',
  save: 'Zapisz',
  replace: 'Zastąp',
  replaceHint: 'Widok o tej nazwie już istnieje i zostanie zastąpiony.',
  taken: 'Inny widok ma tę nazwę.',
  full: 'Nie ma miejsca na więcej widoków. Najpierw usuń któryś.',
  saved: 'Zapisano widok {name}.',
  applied: 'Zastosowano widok {name}.',
  renamed: 'Widok nazywa się teraz {name}.',
  removed: 'Usunięto widok {name}.',
  undo: 'Cofnij',
  restored: 'Przywrócono widok {name}.',
  notKept: 'Ta przeglądarka niczego nie zapamiętuje: widoki znikną po opuszczeniu strony.',
};
