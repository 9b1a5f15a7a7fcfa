import type { Strings } from '../../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  title: 'أيام التأخر مقابل عدد الأقساط',
  titlePosition: 'أيام التأخر مقابل ترتيب القسط',
  mode: 'المقارنة بحسب',
  modeLength: 'طول الخطة',
  modePosition: 'الترتيب',
  summary: '{late}.',
  summaryOldest: '{late}، منها {oldest} منذ أكثر من {days} يومًا.',
  oldest: { zero: '{count}', one: '{count}', two: '{count}', few: '{count}', many: '{count}', other: '{count}' },
  categoryLength: 'الأقساط',
  categoryPosition: 'القسط',
  value: 'الأقساط المتأخرة',
  narrowed: 'يعرض باقي الصفحة: {what}.',
  cleared: 'تُعرض كل الخطط من جديد.',
  empty: 'لا شيء متأخر',
  emptyHint: 'دُفع كل قسط حان استحقاقه.',
  fileName: 'days-overdue',
};
