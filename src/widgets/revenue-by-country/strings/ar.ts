import type { Strings } from '../../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  title: 'الإيرادات بحسب البلد',
  currency: 'العملة',
  summary: {
    zero: 'دُفع {total} في {count} بلد.',
    one: 'دُفع {total} في بلد واحد، هو {first}.',
    two: 'دُفع {total} في بلدين. في المقدمة {first} بنسبة {share}.',
    few: 'دُفع {total} في {count} بلدان. في المقدمة {first} بنسبة {share}.',
    many: 'دُفع {total} في {count} بلدًا. في المقدمة {first} بنسبة {share}.',
    other: 'دُفع {total} في {count} بلد. في المقدمة {first} بنسبة {share}.',
  },
  summaryPlain: 'دُفع {total}.',
  category: 'البلد',
  plans: 'الخطط',
  paid: 'المدفوع',
  value: 'المدفوع بعد طرح المُستردّ، {currency}',
  other: 'أخرى',
  otherCountries: {
    zero: 'لا بلدان أخرى',
    one: 'بلد آخر واحد',
    two: 'بلدان آخران',
    few: '{count} بلدان أخرى',
    many: '{count} بلدًا آخر',
    other: '{count} بلد آخر',
  },
  unknown: 'غير معروف',
  unknownCountry: 'بلد غير معروف',
  narrowed: 'يعرض باقي الصفحة: {what}.',
  cleared: 'تُعرض كل الخطط من جديد.',
  empty: 'لم يُدفع شيء بعد',
  emptyHint: 'تظهر المدفوعات هنا بحسب بلد المشتري.',
  fileName: 'revenue-by-country',
};
