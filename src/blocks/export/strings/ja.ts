import type { Strings } from '../../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  title: 'プランのエクスポート',
  description: {
    zero: '一致するプランはありません。',
    other: '一致する{count}件すべてのプランをCSVファイルに保存します。',
  },
  descriptionOpen: '一致するすべてのプランをCSVファイルに保存します。',
  columns: '列',
  columnsShown: '表示どおり',
  columnsChosen: '選択した列',
  chooseColumn: '列を1つ以上選択してください。',
  currencyAdded: '金額には通貨の列が付きます。',
  delimiter: 'セルの区切り',
  semicolon: 'セミコロン',
  comma: 'カンマ',
  tab: 'タブ',
  decimal: '小数点',
  decimalComma: 'カンマ（1,50）',
  decimalPoint: 'ピリオド（1.50）',
  language: 'ファイルの言語',
  bom: 'UTF-8の印を付ける（Excelで必要）',
  defaults: '元に戻す',
  cancel: 'キャンセル',
  start: 'エクスポート',
  progress: { other: '{count}行' },
  progressOf: { other: '{count}行中{done}行' },
  stop: '停止',
  failed: 'エクスポートを完了できませんでした。何も保存されていません。{reason}',
  cut: {
    other: 'ファイルには最初の{count}件のプランのみ含まれています。残りを保存するには、条件を絞り込んでください。',
  },
};
