import type { Strings } from '../../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  none: 'لم تُحفظ أي طريقة عرض بعد. اختر عوامل تصفية ثم احفظها هنا باسم.',
  apply: 'تطبيق {name}',
  rename: 'إعادة تسمية {name}',
  remove: 'حذف {name}',
  newName: 'حفظ عوامل التصفية الحالية باسم',
  nameLabel: 'الاسم الجديد',
  save: 'حفظ',
  replace: 'استبدال',
  replaceHint: 'توجد طريقة عرض بهذا الاسم وستُستبدل.',
  taken: 'هناك طريقة عرض أخرى بهذا الاسم.',
  full: 'لا مكان لمزيد من طرق العرض. احذف واحدة أولًا.',
  saved: 'حُفظت {name}.',
  applied: 'طُبّقت {name}.',
  renamed: 'أصبح اسم طريقة العرض {name}.',
  removed: 'حُذفت {name}.',
  undo: 'تراجع',
  restored: 'استُعيدت {name}.',
  notKept: 'لا يحتفظ هذا المتصفح بشيء: تبقى طرق العرض حتى تغادر الصفحة.',
};
