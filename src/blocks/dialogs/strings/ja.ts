import type { Strings } from '../../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  keep: '変更しない',
  close: '閉じる',
  done: '完了',
  working: '処理中…',
  uncertain: '処理されたかどうかはまだ確認できていません。サーバーに確認しています。二重に処理されることはありません。',
  staleRow: 'このプランはその間に変更されました。もう一度確認してから判断してください。',
  reload: '最新の状態を表示',

  cancelTitle: '{name}様のプランをキャンセルしますか？',
  cancelBody: { other: '残り{count}回（{amount}）は請求されません。支払済みの分はそのままです。' },
  cancelBodyOpen: '今後の請求は行われません。支払済みの分はそのままです。',
  cancelOverdue: '延滞分の{amount}は今後回収されません。',
  cancelNotify: '購入者にメールで知らせる',
  cancelAct: 'プランをキャンセル',
  canceled: '{name}様のプランをキャンセルしました。',

  refundTitle: '{name}様への返金',
  refundBody: '支払済みで未返金の金額：{amount}',
  refundWhole: '支払済みの全額',
  refundWholeAndEnd: '支払済みの全額。プランを終了し、今後の請求は行わない',
  refundPart: '一部の金額',
  refundAmount: '金額（{currency}）',
  refundHint: '上限は{amount}です。新しい支払いから順に返金されます。',
  refundAct: '{name}様に{amount}を返金',
  refunded: '{name}様に{amount}を返金しました。',

  reprocessTitle: '{name}様の決済を再試行しますか？',
  reprocessBody: '第{number}回（支払期日：{date}）の{amount}を、今すぐ請求します（{method}）。',
  reprocessLast: 'これが最後の試行です。',
  reprocessChoose: 'どの回の支払いですか？',
  reprocessOption: '第{number}回（支払期日：{date}）{amount}',
  reprocessNone: '現在、再試行できる支払いはありません。',
  reprocessAct: '今すぐ{amount}を請求',
  reprocessedPaid: '{name}様の第{number}回の支払いが完了しました。',
  reprocessedPending: '{name}様の第{number}回の支払いは処理中です。銀行の回答は後日になります。',
  reprocessedFailed: '{name}様の第{number}回の支払いは拒否されました：{reason}',

  error_amount_format: '{example}のような金額を入力してください。',
  error_amount_precision: '小数は通貨の桁数までにしてください（例：{example}）。',
  error_amount_ambiguous: '桁区切りを使わずに金額を入力してください（例：{example}）。',
  error_amount_not_positive: '0より大きい金額を入力してください。',
  error_amount_currency: 'このプランの通貨は{currency}です。',
  error_amount_too_large: '返金できるのは{amount}までです。',
  failed: '処理されませんでした：{reason}',
};
