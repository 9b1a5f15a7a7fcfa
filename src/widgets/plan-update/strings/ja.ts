import type { Strings } from '../../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  title: '金額の変更',
  summary: '{name}様、{product}：1回あたり{amount}',
  noPlan: 'プランが選択されていません。',
  notOffered: 'ここではプランの金額を変更できません。',
  noForm: 'このプランの提案を閲覧できますが、提案を行うことはできません。',
  sent: '{name}様にリンクを送信しています。回答期限は{time}です。',

  earlier: '提案',
  none: 'このプランにはまだ新しい金額の提案がありません。',
  change: '{old} → {new}',
  proposed: '提案：{time}',
  until: '回答期限：{time}',
  answered: '回答：{time}',
  withdrawnAt: '取り下げ：{time}',
  ended: '{time}までに回答なし',
  from: '{date}から適用',
  reactivates: '一時停止中のプランを再開',
  note: 'メッセージ：{note}',
  withdraw: '取り下げる',
  withdrawFor: '{amount}の提案を取り下げる',
  cut: '最新のもののみ表示しています。',

  state_pending: '購入者の回答待ち',
  state_confirmed: '承諾済み',
  state_applied: '適用中',
  state_rejected: '辞退',
  state_expired: '期限切れ',
  state_withdrawn: '取り下げ済み',
  state_unknown: '不明',
};
