import type { Strings } from '../strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  retry: 'إعادة المحاولة',
  close: 'إغلاق',
  cancel: 'إلغاء',
  done: 'تم',
  total: 'الإجمالي',

  copyValue: 'نسخ {value}',
  copied: 'تم النسخ',
  copyFailed: 'تعذّر النسخ. حدّد النص وانسخه بنفسك.',

  clearFilters: 'مسح عوامل التصفية',

  dataAsOf: 'البيانات حتى {time}',
  stale: 'تعذّر التحديث. تظهر لك البيانات حتى {time}.',
  staleUndated: 'تعذّر التحديث. تظهر لك آخر بيانات لدينا.',
  empty: 'لا شيء هنا بعد.',
  filteredEmpty: 'لا شيء يطابق عوامل التصفية.',

  error_network: 'تعذّر الوصول إلى الخادم. تحقّق من الاتصال وأعد المحاولة.',
  error_timeout: 'استغرق الخادم وقتًا طويلًا للرد. أعد المحاولة.',
  error_schema: 'أرسل الخادم ردًا لا يمكن قراءته. أعد المحاولة أو أبلغ الدعم.',
  error_rate_limited: 'طلبات كثيرة في وقت واحد. انتظر قليلًا ثم أعد المحاولة.',
  error_forbidden: 'لا تملك إذنًا للاطلاع على هذا. اطلبه من مسؤول الحساب.',
  error_not_found: 'لم يعد هذا موجودًا أو نُقل.',
  error_server: 'حدث خطأ في الخادم. أعد المحاولة بعد لحظات.',
  error_session_expired: 'انتهت جلستك. سجّل الدخول من جديد للمتابعة.',
  error_unknown: 'حدث خطأ ما. أعد المحاولة.',
  requestId: 'الطلب {id}',
};
