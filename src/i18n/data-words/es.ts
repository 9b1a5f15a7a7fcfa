import type { Strings } from '../strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  columns: 'Columnas',
  resetColumns: 'Restablecer columnas',
  moveUp: 'Subir {name}',
  moveDown: 'Bajar {name}',
  columnMoved: '{name} es ahora la columna {position} de {total}',

  clearSelection: 'Quitar la selección',
  showDetails: 'Mostrar el detalle de {name}',
  hideDetails: 'Ocultar el detalle de {name}',

  showTable: 'Ver como tabla',
  showChart: 'Ver como gráfico',
  chart: 'Gráfico',
  table: 'Tabla',
  legend: 'Leyenda',
  point: '{series}, {category}: {value}',
  pointChosen: '{point}, seleccionado',
  share: 'Proporción',
  valueShare: '{value}, {share}',
  chartKeys: 'Use las flechas para leer los puntos e Intro para filtrar por uno.',
  chartKeysRead: 'Use las flechas para leer los puntos.',
  chartFailed: 'No se pudo cargar el gráfico. Esta es su tabla.',
  allHidden: 'Todas las series están ocultas.',
  showAll: 'Mostrar todo',
  view: 'Vista',

  export: 'Exportar',
  exportCsv: 'Exportar CSV',
  exportPng: 'Exportar imagen (PNG)',
  exporting: { zero: 'Exportando…', one: 'Exportando… {count} fila', other: 'Exportando… {count} filas' },
  exported: {
    zero: 'Nada que exportar: el archivo solo contiene el encabezado',
    one: '{count} fila exportada',
    other: '{count} filas exportadas',
  },
  exportFailed: 'La exportación no se completó. No se guardó nada.',
};
