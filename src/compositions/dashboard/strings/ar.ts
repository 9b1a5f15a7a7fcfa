import type { Strings } from '../../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  title: 'الأقساط',
  filters: 'عوامل التصفية',
  summary: 'نظرة سريعة',
  status: 'الخطط بحسب عدد الأقساط',
  overdue: 'أيام التأخر مقابل عدد الأقساط',
  currency: 'الإيرادات بحسب العملة',
  country: 'الإيرادات بحسب البلد',
  possible: 'المبالغ الممكن تحصيلها',
  products: 'المنتجات ذات أكبر عدد من الأقساط المتأخرة',
  table: 'التفاصيل',
  failed: 'تعذّر تحميل هذا الجزء.',
};
