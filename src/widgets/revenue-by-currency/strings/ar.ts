import type { Strings } from '../../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  title: 'الإيرادات بحسب العملة',
  net: 'صافٍ: بعد خصم رسوم المنصة.',
  gross: 'إجمالي: قبل خصم رسوم المنصة.',
  currency: 'العملة',
  name: '\u200f{code} · {name}',
  plans: 'الخطط',
  paid: 'المدفوع',
  overdue: 'المتأخر',
  toReceive: 'المنتظر تحصيله',
  refunded: 'المُستردّ',
  void: 'اللاغي',
  narrowed: 'يعرض باقي الصفحة: {what}.',
  cleared: 'تُعرض كل الخطط من جديد.',
  empty: 'لا إيرادات بعد',
  emptyHint: 'تظهر المبالغ هنا مع أول خطة.',
  fileName: 'revenue-by-currency',
};
