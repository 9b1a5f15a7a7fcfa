import type { Strings } from '../../i18n/strings.js';
import type { en } from './en.js';

/**
 * Glossary: plan = プラン (for a buyer: お支払いプラン), installment = 分割払いの各回, counted 回 and named 第…回, due = 支払期日到来, due date = 支払期日,
 * overdue and late = 延滞, refund = 返金, chargeback = チャージバック, mandate = 口座振替の承認, reprocess = 決済の再試行, attempt = 試行, recover = 督促,
 * written off = 貸倒処理済み, void = 請求対象外, buyer = 購入者. Labels are nouns, sentences end in です・ます.
 */
export const texts: Strings<typeof en> = {
  status_completed: '完了',
  status_completed_with_issues: '完了（問題あり）',
  status_in_progress: '進行中',
  status_in_progress_with_issues: '進行中（問題あり）',
  status_refunded: '返金済み',
  status_canceled: 'キャンセル済み',
  status_inactive: '無効',
  status_unknown: '不明な状態',

  group_paid: '支払済み',
  group_upcoming: '今後',
  group_overdue: '延滞',
  group_given_back: '返金',
  group_void: '請求対象外',
  group_unknown: '不明',

  method_card: 'カード',
  method_sepa_debit: 'SEPA口座振替',
  method_bacs_debit: 'Bacs口座振替',
  method_bank_transfer: '銀行振込',
  method_paypal: 'PayPal',
  method_invoice: '請求書',
  method_boleto: 'Boleto',
  method_pix: 'Pix',
  method_wallet: '電子ウォレット',
  method_cash: '現金',
  method_other: 'その他',
  method_unknown: 'その他',
  method_none: '支払方法なし',
  methodEnding: '{method} •••• {last4}',

  slotCount: { other: '{count}回払い' },
  slotMany: '13回払い以上',
  slotOpen: '回数の定めなし',
  slotOpenShort: '定めなし',
  positionNumber: '第{number}回',
  positionMany: '第13回以降',

  bucketRange: '{from}～{to}日',
  bucketOpen: '{from}日以上',

  planCount: { other: 'プラン{count}件' },
  installmentCount: { other: '支払い{count}回分' },
  lateCount: { other: '延滞{count}回分' },

  action_recover: 'WhatsAppで督促',
  action_reprocess: '決済を再試行',
  action_cancel: 'プランをキャンセル',
  action_refund: '返金',

  reason_already_closed: 'このプランはすでに終了しています。',
  reason_already_refunded: 'すでに全額が返金されています。',
  reason_automatic_pending: '自動の再試行がまだ予定されています。',
  reason_in_collection: 'このプランは債権回収に引き渡されました。',
  reason_in_progress: '処理中の決済があります。',
  reason_method_not_refundable: 'この支払方法では、ここから返金できません。',
  reason_method_not_supported: 'この支払方法では再試行できません。',
  reason_no_attempt_left: '試行回数が残っていません。',
  reason_no_phone: '購入者の電話番号がありません。',
  reason_not_overdue: '延滞はありません。',
  reason_nothing_left: '変更できる支払いが残っていません。',
  reason_nothing_to_refund: 'まだ支払いがありません。',
  reason_opted_out: 'この購入者はメッセージを希望していません。',
  reason_plan_closed: 'このプランは終了しています。',
  reason_plan_paused: 'このプランは一時停止中です。',
  reason_proposal_pending: '購入者の回答待ちの提案があります。',
  reason_reason_code: '銀行の拒否理由により、再試行できません。',
  reason_refund_window_over: '返金の期限が過ぎています。',
  reason_unknown: '現在は実行できません。',
};
