import type { Strings } from '../../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  none: 'Aún no hay vistas guardadas. Elija filtros y guárdelos aquí con un nombre.',
  apply: 'Aplicar {name}',
  rename: 'Renombrar {name}',
  remove: 'Eliminar {name}',
  newName: 'Guardar los filtros actuales como',
  nameLabel: 'Nombre nuevo',
  save: 'Guardar',
  replace: 'Reemplazar',
  replaceHint: 'Ya existe una vista con este nombre; se reemplazará.',
  taken: 'Otra vista tiene este nombre.',
  full: 'No hay sitio para más vistas. Elimine antes una.',
  saved: '{name} se ha guardado.',
  applied: '{name} se ha aplicado.',
  renamed: 'La vista se llama ahora {name}.',
  removed: '{name} se ha eliminado.',
  undo: 'Deshacer',
  restored: '{name} se ha recuperado.',
  notKept: 'Este navegador no guarda nada: las vistas duran hasta que salga de la página.',
};
