import type { Strings } from '../../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  title: '延滞日数と支払回数',
  titlePosition: '延滞日数と支払いの順番',
  mode: '比較の基準',
  modeLength: '支払回数',
  modePosition: '順番',
  summary: '{late}。',
  summaryOldest: '{late}、うち{oldest}は{days}日を超えています。',
  oldest: { other: '{count}回分' },
  categoryLength: '支払回数',
  categoryPosition: '支払いの順番',
  value: '延滞中の支払い',
  narrowed: 'このページの他の部分には「{what}」を表示しています。',
  cleared: 'すべてのプランを再び表示しています。',
  empty: '延滞はありません',
  emptyHint: '支払期日が来たものはすべて支払われています。',
  fileName: '延滞日数',
};
