import type { Strings } from '../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  selectRow: 'Seleccionar {name}',
  selectLoaded: 'Seleccionar las filas cargadas hasta ahora',
  selected: { one: '{count} seleccionado', other: '{count} seleccionados' },
  allSelected: 'Todos los que coinciden están seleccionados',
  selectAll: { one: 'Seleccionar el único que coincide', other: 'Seleccionar los {count} que coinciden' },
  selectAllOpen: 'Seleccionar todos los que coinciden',
  clear: 'Quitar',
  recover: 'Reintentar el cobro…',
};
