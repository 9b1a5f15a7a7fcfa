import type { Strings } from '../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  selectRow: '「{name}」を選択',
  selectLoaded: '読み込み済みの行を選択',
  selected: { other: '{count}件を選択中' },
  allSelected: '一致するすべてを選択中',
  selectAll: { other: '一致する{count}件をすべて選択' },
  selectAllOpen: '一致するすべてを選択',
  clear: '解除',
  recover: '回収…',
};
