/** Words of whatever shows many things: grid, charts, exports. Beside the shared ones, so that what shows one thing does without. */
export const en = {
  columns: 'Columns',
  resetColumns: 'Reset columns',
  moveUp: 'Move {name} up',
  moveDown: 'Move {name} down',
  columnMoved: '{name} is now column {position} of {total}',

  clearSelection: 'Clear selection',
  showDetails: 'Show details of {name}',
  hideDetails: 'Hide details of {name}',

  showTable: 'Show as table',
  showChart: 'Show as chart',
  chart: 'Chart',
  table: 'Table',
  legend: 'Legend',
  point: '{series}, {category}: {value}',
  pointChosen: '{point}, selected',
  share: 'Share',
  valueShare: '{value}, {share}',
  chartKeys: 'Use the arrow keys to read the points, Enter to filter by one.',
  chartKeysRead: 'Use the arrow keys to read the points.',
  chartFailed: 'The chart could not be loaded. Here is its table.',
  allHidden: 'All series are hidden.',
  showAll: 'Show all',
  view: 'View',

  export: 'Export',
  exportCsv: 'Export CSV',
  exportPng: 'Export image (PNG)',
  exporting: { zero: 'Exporting…', one: 'Exporting… {count} row', other: 'Exporting… {count} rows' },
  exported: {
    zero: 'Nothing to export: the file has a header only',
    one: 'Exported {count} row',
    other: 'Exported {count} rows',
  },
  exportFailed: 'The export did not finish. Nothing was saved.',
} as const;
