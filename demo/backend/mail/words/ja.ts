import type { Strings } from '../../../../src/i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  hello: '{name}様',
  helloNobody: 'お客様',
  fact: '{label}：{value}',
  noteFrom: '{merchant}からのメッセージ：',
  onlyYou:
    'このリンクはお客様専用です。リンクを持つ人は、お客様に代わって回答できます。このメールを転送しないでください。',
  orCopy: 'ボタンが動作しない場合は、次のアドレスをブラウザーにコピーしてください：',
  why: 'このメールは、{merchant}でお支払いプランをご利用の方にお送りしています。',

  updateSubject: '{merchant}より「{product}」の新しい金額のご提案',
  updatePreview: '{date}から{oldAmount}に代わり{newAmount}となります。お客様の同意が必要です。',
  updateIntro: '{merchant}は、「{product}」（ご注文{reference}）の残りのお支払い額の変更を希望しています。',
  updateOpenIntro: '{merchant}は、定期購入「{product}」（ご注文{reference}）の金額の変更を希望しています。',
  oldAmount: 'これまでの金額',
  newAmount: '新しい金額',
  from: '適用開始',
  fromInstallment: '{date}（第{number}回）',
  affected: '対象',
  affectedCount: { other: '{count}回分' },
  newTotal: 'プランの新しい合計',
  unchanged: 'お支払い済みの金額、支払回数、支払期日は変わりません。',
  unchangedOpen: 'お支払い済みの金額と支払期日は変わりません。',
  reactivates: 'お支払いプランは一時停止中です。同意いただくと、お支払いが再開されます。',
  updateAction: '詳細を見て回答する',
  updateDeadline: '{deadline}までにご回答ください。ご回答がない場合は、何も変わりません。',

  cardSubject: '{merchant}よりカード登録のお願い',
  cardPreview: '安全なページで、1分ほどで完了します。',
  cardIntro: '{merchant}は、お支払い用カードの登録をお願いしています。',
  cardPlanIntro: '{merchant}は、「{product}」（ご注文{reference}）のカードの登録をお願いしています。',
  cardSafe: 'カード番号は安全なページでのみ入力していただきます。{merchant}に番号が知られることはありません。',
  cardAction: 'カードを登録する',
  cardDeadline: 'リンクの有効期限は{deadline}です。',
};
