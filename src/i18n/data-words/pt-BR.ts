import type { Strings } from '../strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  columns: 'Colunas',
  resetColumns: 'Restaurar colunas',
  moveUp: 'Mover {name} para cima',
  moveDown: 'Mover {name} para baixo',
  columnMoved: '{name} agora é a coluna {position} de {total}',

  clearSelection: 'Limpar seleção',
  showDetails: 'Mostrar detalhes de {name}',
  hideDetails: 'Ocultar detalhes de {name}',

  showTable: 'Ver como tabela',
  showChart: 'Ver como gráfico',
  chart: 'Gráfico',
  table: 'Tabela',
  legend: 'Legenda',
  point: '{series}, {category}: {value}',
  pointChosen: '{point}, selecionado',
  share: 'Participação',
  valueShare: '{value}, {share}',
  chartKeys: 'Use as setas para ler os pontos e Enter para filtrar por um deles.',
  chartKeysRead: 'Use as setas para ler os pontos.',
  chartFailed: 'Não foi possível carregar o gráfico. Esta é a tabela dele.',
  allHidden: 'Todas as séries estão ocultas.',
  showAll: 'Mostrar tudo',
  view: 'Visualização',

  export: 'Exportar',
  exportCsv: 'Exportar CSV',
  exportPng: 'Exportar imagem (PNG)',
  exporting: { zero: 'Exportando…', one: 'Exportando… {count} linha', other: 'Exportando… {count} linhas' },
  exported: {
    zero: 'Nada a exportar: o arquivo contém apenas o cabeçalho',
    one: '{count} linha exportada',
    other: '{count} linhas exportadas',
  },
  exportFailed: 'A exportação não foi concluída. Nada foi salvo.',
};
