import type { Strings } from '../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  selectRow: 'تحديد {name}',
  selectLoaded: 'تحديد الصفوف المحمّلة حتى الآن',
  selected: {
    zero: 'تم تحديد {count}',
    one: 'تم تحديد {count}',
    two: 'تم تحديد {count}',
    few: 'تم تحديد {count}',
    many: 'تم تحديد {count}',
    other: 'تم تحديد {count}',
  },
  allSelected: 'تم تحديد كل المطابق',
  selectAll: {
    zero: 'تحديد كل المطابق ({count})',
    one: 'تحديد كل المطابق ({count})',
    two: 'تحديد كل المطابق ({count})',
    few: 'تحديد كل المطابق ({count})',
    many: 'تحديد كل المطابق ({count})',
    other: 'تحديد كل المطابق ({count})',
  },
  selectAllOpen: 'تحديد كل المطابق',
  clear: 'مسح',
  recover: 'تحصيل…',
};
