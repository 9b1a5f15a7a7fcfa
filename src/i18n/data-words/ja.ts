import type { Strings } from '../strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  columns: '列',
  resetColumns: '列を元に戻す',
  moveUp: '「{name}」を上へ移動',
  moveDown: '「{name}」を下へ移動',
  columnMoved: '「{name}」は{total}列中{position}番目になりました',

  clearSelection: '選択を解除',
  showDetails: '「{name}」の詳細を表示',
  hideDetails: '「{name}」の詳細を隠す',

  showTable: '表で表示',
  showChart: 'グラフで表示',
  chart: 'グラフ',
  table: '表',
  legend: '凡例',
  point: '{series}、{category}：{value}',
  pointChosen: '{point}、選択中',
  share: '割合',
  valueShare: '{value}、{share}',
  chartKeys: '矢印キーで値を読み、Enterキーでその値に絞り込めます。',
  chartKeysRead: '矢印キーで値を読めます。',
  chartFailed: 'グラフを読み込めませんでした。代わりに表を表示します。',
  allHidden: 'すべての系列が非表示です。',
  showAll: 'すべて表示',
  view: '表示',

  export: 'エクスポート',
  exportCsv: 'CSVでエクスポート',
  exportPng: '画像でエクスポート（PNG）',
  exporting: { zero: 'エクスポート中…', other: 'エクスポート中… {count}行' },
  exported: {
    zero: 'エクスポートする行がありません。ファイルは見出し行のみです',
    other: '{count}行をエクスポートしました',
  },
  exportFailed: 'エクスポートを完了できませんでした。何も保存されていません。',
};
