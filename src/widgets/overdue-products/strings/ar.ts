import type { Strings } from '../../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  title: 'المنتجات ذات أكبر عدد من الأقساط المتأخرة',
  product: 'المنتج',
  late: 'المتأخرة',
  issued: 'الصادرة',
  rate: 'النسبة',
  overdue: 'المبلغ المتأخر',
  overdueIn: 'المبلغ المتأخر ({currency})',
  shown: {
    zero: '{shown} من {count} منتج',
    one: '{shown} من منتج واحد',
    two: '{shown} من منتجين',
    few: '{shown} من {count} منتجات',
    many: '{shown} من {count} منتجًا',
    other: '{shown} من {count} منتج',
  },
  narrowed: 'يعرض باقي الصفحة: {what}.',
  cleared: 'تُعرض كل الخطط من جديد.',
  empty: 'لا شيء متأخر',
  emptyHint: 'دُفع كل قسط حان استحقاقه.',
  fileName: 'overdue-products',
};
