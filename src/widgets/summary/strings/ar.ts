import type { Strings } from '../../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  title: 'نظرة سريعة',
  define: 'معنى «{name}»',
  plans: 'الخطط',
  plansDefinition: 'كل الخطط المطابقة لعوامل التصفية، أيًا كانت حالتها.',
  late: 'الأقساط المتأخرة',
  lateDefinition: 'ما لم يُدفع، كليًا أو جزئيًا، بعد تاريخ استحقاقه وأيام السماح.',
  paid: 'المدفوع',
  paidDefinition: 'ما حُصّل، مطروحًا منه ما أُعيد.',
  overdue: 'المتأخر',
  overdueDefinition: 'ما لا يزال ناقصًا من الأقساط المتأخرة.',
  toReceive: 'المنتظر تحصيله',
  toReceiveDefinition: 'ما لم يأتِ بعد: مستحق لاحقًا أو اليوم، أو في فترة السماح، أو قيد المعالجة.',
  empty: 'لا خطط بعد',
  emptyHint: 'تظهر الأرقام هنا مع أول خطة.',
};
