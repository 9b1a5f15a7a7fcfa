import type { Strings } from '../strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  columns: 'الأعمدة',
  resetColumns: 'استعادة الأعمدة',
  moveUp: 'نقل {name} إلى أعلى',
  moveDown: 'نقل {name} إلى أسفل',
  columnMoved: '{name} الآن العمود {position} من {total}',

  clearSelection: 'إلغاء التحديد',
  showDetails: 'عرض تفاصيل {name}',
  hideDetails: 'إخفاء تفاصيل {name}',

  showTable: 'عرض كجدول',
  showChart: 'عرض كمخطط',
  chart: 'مخطط',
  table: 'جدول',
  legend: 'وسيلة إيضاح',
  point: '\u200f{series}، {category}: {value}',
  pointChosen: '{point}، محدد',
  share: 'الحصة',
  valueShare: '\u200f{value}، {share}',
  chartKeys: 'مفاتيح الأسهم لقراءة النقاط، ومفتاح الإدخال للتصفية بإحداها.',
  chartKeysRead: 'مفاتيح الأسهم لقراءة النقاط.',
  chartFailed: 'تعذّر تحميل المخطط. إليك جدوله.',
  allHidden: 'كل السلاسل مخفية.',
  showAll: 'عرض الكل',
  view: 'طريقة العرض',

  export: 'تصدير',
  exportCsv: 'تصدير CSV',
  exportPng: 'تصدير صورة (PNG)',
  exporting: {
    zero: 'جارٍ التصدير…',
    one: 'جارٍ التصدير… الصفوف: {count}',
    two: 'جارٍ التصدير… الصفوف: {count}',
    few: 'جارٍ التصدير… الصفوف: {count}',
    many: 'جارٍ التصدير… الصفوف: {count}',
    other: 'جارٍ التصدير… الصفوف: {count}',
  },
  exported: {
    zero: 'لا شيء لتصديره: الملف يحتوي على صف العناوين فقط',
    one: 'الصفوف المصدَّرة: {count}',
    two: 'الصفوف المصدَّرة: {count}',
    few: 'الصفوف المصدَّرة: {count}',
    many: 'الصفوف المصدَّرة: {count}',
    other: 'الصفوف المصدَّرة: {count}',
  },
  exportFailed: 'لم يكتمل التصدير. لم يُحفظ شيء.',
};
