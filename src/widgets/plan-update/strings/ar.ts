import type { Strings } from '../../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  title: 'تغيير المبلغ',
  summary: '{name}، {product}: {amount} لكل قسط.',
  noPlan: 'لم تُختر أي خطة.',
  notOffered: 'لا يمكن تغيير مبلغ خطة هنا.',
  noForm: 'يمكنك الاطلاع على العروض الخاصة بهذه الخطة، لا تقديم عرض.',
  sent: 'يُرسل رابط إلى {name} ويمكن الرد حتى {time}.',

  earlier: 'العروض',
  none: 'لم يُقترح أي مبلغ جديد لهذه الخطة بعد.',
  change: '\u200f{old} ← {new}',
  proposed: 'اقتُرح في {time}',
  until: 'يمكن الرد حتى {time}',
  answered: 'جاء الرد في {time}',
  withdrawnAt: 'سُحب في {time}',
  ended: 'بلا رد حتى {time}',
  from: 'ابتداءً من {date}',
  reactivates: 'يستأنف الخطة المتوقفة',
  note: 'الرسالة: {note}',
  withdraw: 'سحب',
  withdrawFor: 'سحب عرض {amount}',
  cut: 'تُعرض الأحدث فقط.',

  state_pending: 'بانتظار المشتري',
  state_confirmed: 'مؤكَّد',
  state_applied: 'سارٍ',
  state_rejected: 'مرفوض',
  state_expired: 'منتهٍ',
  state_withdrawn: 'مسحوب',
  state_unknown: 'غير معروف',
};
