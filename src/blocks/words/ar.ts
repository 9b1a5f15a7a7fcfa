import type { Strings } from '../../i18n/strings.js';
import type { en } from './en.js';

/**
 * Glossary: plan = خطة, installment = قسط, due = مستحق, due date = تاريخ الاستحقاق, overdue and late = متأخر, refund = ردّ
 * المبلغ (status: مُستردّ), chargeback = استرداد عبر البنك, mandate = تفويض, reprocess = إعادة محاولة الدفع, attempt = محاولة,
 * recover = تحصيل, written off = مشطوب, void = لاغٍ, buyer = المشتري, given back = مُعاد. Buttons are verbal nouns. Isolates
 * (LRI … PDI) keep tags, card digits and “05 / 28” left to right; the translator isolates the values itself.
 */
export const texts: Strings<typeof en> = {
  status_completed: 'مكتملة',
  status_completed_with_issues: 'مكتملة مع مشكلات',
  status_in_progress: 'جارية',
  status_in_progress_with_issues: 'جارية مع مشكلات',
  status_refunded: 'مُستردّة',
  status_canceled: 'ملغاة',
  status_inactive: 'غير نشطة',
  status_unknown: 'حالة غير معروفة',

  group_paid: 'مدفوعة',
  group_upcoming: 'قادمة',
  group_overdue: 'متأخرة',
  group_given_back: 'مُعادة',
  group_void: 'لاغية',
  group_unknown: 'غير معروفة',

  method_card: 'بطاقة',
  method_sepa_debit: 'خصم SEPA',
  method_bacs_debit: 'خصم Bacs',
  method_bank_transfer: 'تحويل بنكي',
  method_paypal: 'PayPal',
  method_invoice: 'فاتورة',
  method_boleto: 'Boleto',
  method_pix: 'Pix',
  method_wallet: 'محفظة إلكترونية',
  method_cash: 'نقدًا',
  method_other: 'أخرى',
  method_unknown: 'أخرى',
  method_none: 'لا توجد وسيلة دفع',
  methodEnding: '{method} \u2066•••• {last4}\u2069',

  slotCount: {
    zero: 'لا أقساط',
    one: 'قسط واحد',
    two: 'قسطان',
    few: '{count} أقساط',
    many: '{count} قسطًا',
    other: '{count} قسط',
  },
  slotMany: '13 قسطًا أو أكثر',
  slotOpen: 'غير محددة المدة',
  slotOpenShort: 'مفتوحة',
  positionNumber: 'القسط {number}',
  positionMany: 'القسط 13 أو ما بعده',

  bucketRange: 'من {from} إلى {to} يومًا',
  bucketOpen: '{from} يومًا أو أكثر',

  planCount: {
    zero: 'لا خطط',
    one: 'خطة واحدة',
    two: 'خطتان',
    few: '{count} خطط',
    many: '{count} خطة',
    other: '{count} خطة',
  },
  installmentCount: {
    zero: 'لا أقساط',
    one: 'قسط واحد',
    two: 'قسطان',
    few: '{count} أقساط',
    many: '{count} قسطًا',
    other: '{count} قسط',
  },
  lateCount: {
    zero: 'لا أقساط متأخرة',
    one: 'قسط متأخر واحد',
    two: 'قسطان متأخران',
    few: '{count} أقساط متأخرة',
    many: '{count} قسطًا متأخرًا',
    other: '{count} قسط متأخر',
  },

  action_recover: 'تحصيل عبر واتساب',
  action_reprocess: 'إعادة محاولة الدفع',
  action_cancel: 'إلغاء الخطة',
  action_refund: 'ردّ المبلغ',

  reason_already_closed: 'انتهت هذه الخطة بالفعل.',
  reason_already_refunded: 'سبق ردّ كل المبالغ.',
  reason_automatic_pending: 'لا تزال هناك محاولة تلقائية مقررة.',
  reason_in_collection: 'أُحيلت هذه الخطة إلى تحصيل الديون.',
  reason_in_progress: 'هناك دفعة قيد المعالجة.',
  reason_method_not_refundable: 'لا يمكن ردّ المبالغ هنا بوسيلة الدفع هذه.',
  reason_method_not_supported: 'لا يمكن إعادة المحاولة بوسيلة الدفع هذه.',
  reason_no_attempt_left: 'لم تبقَ أي محاولة.',
  reason_no_phone: 'لا يوجد رقم هاتف لهذا المشتري.',
  reason_not_overdue: 'لا توجد مبالغ متأخرة.',
  reason_nothing_left: 'لم يبقَ قسط لتغييره.',
  reason_nothing_to_refund: 'لم يُدفع شيء بعد.',
  reason_opted_out: 'هذا المشتري لا يريد تلقّي رسائل.',
  reason_plan_closed: 'انتهت هذه الخطة.',
  reason_plan_paused: 'هذه الخطة متوقفة مؤقتًا.',
  reason_proposal_pending: 'لا يزال هناك عرض بانتظار المشتري.',
  reason_reason_code: 'السبب الذي ذكره البنك يمنع إعادة المحاولة.',
  reason_refund_window_over: 'انتهت مهلة ردّ المبالغ.',
  reason_unknown: 'غير ممكن حاليًا.',
};
