import type { Strings } from '../../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  none: '保存したビューはまだありません。絞り込み条件を選び、名前を付けてここに保存してください。',
  apply: '「{name}」を適用',
  rename: '「{name}」の名前を変更',
  remove: '「{name}」を削除',
  newName: '現在の条件に名前を付けて保存',
  nameLabel: '新しい名前',
  save: '保存',
  replace: '置き換える',
  replaceHint: '同じ名前のビューがあり、置き換えられます。',
  taken: '同じ名前のビューが他にあります。',
  full: 'これ以上ビューを保存できません。先にどれかを削除してください。',
  saved: '「{name}」を保存しました。',
  applied: '「{name}」を適用しました。',
  renamed: 'ビューの名前を「{name}」に変更しました。',
  removed: '「{name}」を削除しました。',
  undo: '元に戻す',
  restored: '「{name}」を元に戻しました。',
  notKept: 'このブラウザーには保存できません。ビューはページを離れるまで有効です。',
};
