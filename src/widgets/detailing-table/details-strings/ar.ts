import type { Strings } from '../../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  label: 'أقساط {name}',
  none: 'ليس لهذه الخطة أقساط بعد.',
  more: 'تُعرض الأقساط الأولى فقط، وعددها {count}.',
  due: '\u200f{number} · {date}',
  paidAt: 'دُفع في {date}',
  refunded: 'رُدَّ {amount}',
  chargedBack: 'استُردّ {amount} عبر البنك',
  attempts: {
    zero: 'لا محاولات',
    one: 'محاولة واحدة',
    two: 'محاولتان',
    few: '{count} محاولات',
    many: '{count} محاولة',
    other: '{count} محاولة',
  },
  next: 'المحاولة التلقائية التالية في {date}',
};
