import type { Strings } from '../../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  anyTime: 'أي وقت',
  ownDates: 'تواريخ مخصصة',
  from: 'من',
  to: 'إلى',
  issuedHint: 'الأقساط التي حان استحقاقها، سواء دُفعت أم لا.',
  find: 'البحث في {name}',
  found: {
    zero: 'لم يُعثر على شيء',
    one: 'نتيجة واحدة',
    two: 'نتيجتان',
    few: '{count} نتائج',
    many: '{count} نتيجة',
    other: '{count} نتيجة',
  },
  cut: 'أول {shown} من {total}. اكتب للعثور على غيرها.',
  incomplete: 'لا تتضمن القائمة سوى أول {shown}.',
  none: 'لا شيء للاختيار منه بعد.',
  clearField: 'مسح',
  invalidDate: 'أدخل تاريخًا كاملًا.',
  invalidNumber: 'أدخل عددًا صحيحًا من 1 إلى 9999.',
  reversed: 'يجب ألا تسبق النهاية البداية.',
};
