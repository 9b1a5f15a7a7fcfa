import type { Strings } from '../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  selectRow: 'تحديد {name}',
  selectLoaded: 'تحديد الصفوف المحمّلة حتى الآن',
  selected: {
    zero: 'لم يُحدَّد شيء',
    one: 'تم تحديد واحد',
    two: 'تم تحديد اثنين',
    few: 'تم تحديد {count}',
    many: 'تم تحديد {count}',
    other: 'تم تحديد {count}',
  },
  allSelected: 'تم تحديد كل المطابق',
  selectAll: {
    zero: 'تحديد كل المطابق',
    one: 'تحديد المطابق الوحيد',
    two: 'تحديد المطابقين الاثنين',
    few: 'تحديد كل المطابق وعدده {count}',
    many: 'تحديد كل المطابق وعدده {count}',
    other: 'تحديد كل المطابق وعدده {count}',
  },
  selectAllOpen: 'تحديد كل المطابق',
  clear: 'مسح',
  recover: 'تحصيل…',
};
