import type { Strings } from '../../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  title: 'الكتابة إلى المشترين',
  note: 'هذه مسودات: تُفتح كل منها في واتساب أو في برنامج البريد لديك، ومن هناك ترسلها.',
  back: 'رجوع',
  channel: 'القناة',
  whatsapp: 'واتساب',
  email: 'البريد الإلكتروني',
  language: 'لغة النص',
  template: 'النص',
  subject: 'الموضوع',
  hint: 'يُملأ لكل مشترٍ: {placeholders}',
  unknownPlaceholder: 'غير معروف: {placeholders}. استخدم المذكور فقط.',
  preview: 'معاينة لـ {name}',
  reset: 'النص الأصلي',
  openWhatsapp: 'مسودة واتساب إلى {name}',
  openEmail: 'مسودة بريد إلى {name}',
  opened: 'فُتحت المسودة',
  optedOut: 'لا يريد رسائل',
  noEmail: 'لا يوجد عنوان بريد إلكتروني لهذا المشتري.',
  noLink: 'لا يوجد رابط دفع لهذا المشتري.',
  mendText: 'صحّح النص أولًا.',

  template_whatsapp:
    'مرحبًا {name}، لا يزال مبلغ {amount} مستحقًا عن {product}. عدد أيام التأخر: {days}. يُرجى التواصل معنا لنسوّي الأمر معًا. إذا كنت لا تريد رسائل كهذه، فأجب بكلمة STOP.',
  template_subject: '{product}: لا يزال مبلغ {amount} مستحقًا',
  template_email:
    'مرحبًا {name}،\n\nلا يزال مبلغ {amount} مستحقًا عن {product}. عدد أيام التأخر: {days}. حاولنا تحصيله ولم ننجح.\n\nيُرجى الرد على هذه الرسالة لنسوّي الأمر معًا.\n\nمع أطيب التحيات\n{merchant}\n\nإذا كنت لا تريد رسائل كهذه، فأجب بكلمة STOP.',
};
