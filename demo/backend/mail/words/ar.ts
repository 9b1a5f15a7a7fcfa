import type { Strings } from '../../../../src/i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  hello: 'مرحبًا {name}،',
  helloNobody: 'مرحبًا،',
  fact: '\u200f{label}: {value}',
  noteFrom: 'رسالة من {merchant}:',
  onlyYou: 'هذا الرابط مخصص لك وحدك: يمكن لمن يملكه أن يرد نيابة عنك. يُرجى عدم إعادة توجيه هذه الرسالة.',
  orCopy: 'إذا لم يعمل الزر، فانسخ هذا العنوان إلى متصفحك:',
  why: 'وصلتك هذه الرسالة لأن لديك خطة دفع لدى {merchant}.',

  updateSubject: 'يقترح {merchant} مبلغًا جديدًا عن «{product}»',
  updatePreview: '{newAmount} بدلًا من {oldAmount} ابتداءً من {date}. يتطلب ذلك موافقتك.',
  updateIntro: 'يود {merchant} تغيير مبلغ أقساطك المتبقية عن «{product}» (الطلب {reference}).',
  updateOpenIntro: 'يود {merchant} تغيير مبلغ اشتراكك في «{product}» (الطلب {reference}).',
  oldAmount: 'المبلغ حتى الآن',
  newAmount: 'المبلغ الجديد',
  from: 'ابتداءً من',
  fromInstallment: '{date} (القسط {number})',
  affected: 'يخص',
  affectedCount: {
    zero: 'لا أقساط',
    one: 'قسط واحد',
    two: 'قسطان',
    few: '{count} أقساط',
    many: '{count} قسطًا',
    other: '{count} قسط',
  },
  newTotal: 'الإجمالي الجديد للخطة',
  unchanged: 'لا يتغيّر ما دفعته ولا عدد الأقساط ولا تواريخها.',
  unchangedOpen: 'لا يتغيّر ما دفعته ولا تواريخ مدفوعاتك.',
  reactivates: 'خطتك متوقفة مؤقتًا. إذا وافقت، تُستأنف المدفوعات.',
  updateAction: 'عرض التفاصيل والرد',
  updateDeadline: 'يُرجى الرد قبل {deadline}. إذا لم تفعل شيئًا، يبقى كل شيء كما هو.',

  cardSubject: 'يطلب منك {merchant} تسجيل بطاقة',
  cardPreview: 'يستغرق ذلك دقيقة، في صفحة آمنة.',
  cardIntro: 'يطلب منك {merchant} تسجيل بطاقة لمدفوعاتك.',
  cardPlanIntro: 'يطلب منك {merchant} تسجيل بطاقة من أجل «{product}» (الطلب {reference}).',
  cardSafe: 'تكتب رقم بطاقتك في الصفحة الآمنة فقط، ولا يطّلع عليه {merchant} أبدًا.',
  cardAction: 'تسجيل بطاقة',
  cardDeadline: 'يعمل الرابط حتى {deadline}.',
};
