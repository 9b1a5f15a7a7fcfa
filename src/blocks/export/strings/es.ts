import type { Strings } from '../../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  title: 'Exportar planes',
  description: {
    zero: 'Ningún plan coincide.',
    one: 'El plan que coincide, como archivo CSV.',
    other: 'Los {count} planes que coinciden, como archivo CSV.',
  },
  descriptionOpen: 'Todos los planes que coinciden, como archivo CSV.',
  columns: 'Columnas',
  columnsShown: 'Como se ven',
  columnsChosen: 'Elegidas',
  chooseColumn: 'Elija al menos una columna.',
  currencyAdded: 'Con los importes se incluye la moneda.',
  delimiter: 'Separador de celdas',
  semicolon: 'Punto y coma',
  comma: 'Coma',
  tab: 'Tabulador',
  decimal: 'Separador decimal',
  decimalComma: 'Coma, 1,50',
  decimalPoint: 'Punto, 1.50',
  language: 'Idioma del archivo',
  bom: 'Marcar como UTF-8, que Excel necesita',
  defaults: 'Restablecer',
  cancel: 'Cancelar',
  start: 'Exportar',
  progress: { one: '{count} fila', other: '{count} filas' },
  progressOf: { one: '{done} de {count} fila', other: '{done} de {count} filas' },
  stop: 'Detener',
  failed: 'La exportación no se completó. No se guardó nada. {reason}',
  cut: {
    one: 'El archivo contiene solo el primer plan. Acote los filtros para obtener los demás.',
    other: 'El archivo contiene solo los primeros {count} planes. Acote los filtros para obtener los demás.',
  },
};
