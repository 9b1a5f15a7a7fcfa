import type { Strings } from '../../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  anyTime: '全期間',
  ownDates: '日付を指定',
  from: '開始',
  to: '終了',
  issuedHint: '支払期日が来た回数です。支払いの有無は問いません。',
  find: '{name}を検索',
  found: { zero: '見つかりませんでした', other: '{count}件見つかりました' },
  cut: '{total}件中、最初の{shown}件です。入力すると他の候補を探せます。',
  incomplete: '最初の{shown}件のみ表示しています。',
  none: '選択できるものがまだありません。',
  clearField: '消去',
  invalidDate: '日付をすべて入力してください。',
  invalidNumber: '1から9999までの整数を入力してください。',
  reversed: '終了は開始より後にしてください。',
};
