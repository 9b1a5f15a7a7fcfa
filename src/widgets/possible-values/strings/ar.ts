import type { Strings } from '../../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  title: 'المبالغ الممكن تحصيلها',
  currency: 'العملة',
  summary: 'حُصِّل {share} مما كان مستحقًا حتى {date}.',
  summaryNone: 'لم يكن هناك شيء مستحق حتى {date}.',
  summaryAhead: '{due} وبعد هذا الشهر، حتى {month}، يُنتظر تحصيل {ahead}.',
  ifAllPaid: 'لو دُفع كل شيء',
  ifAllPaidMeaning: 'كل ما كان مستحقًا حتى {date} كأنه دُفع في موعده، دون ما رُدّ أو أُلغي.',
  received: 'المُحصَّل',
  receivedMeaning: 'ما دفعه المشترون منه، مطروحًا منه ما رُدّ.',
  missing: 'الناقص',
  missingMeaning: 'الباقي: متأخر، أو مستحق ولا يزال في الطريق.',
  category: 'شهر الاستحقاق',
  value: 'المبالغ بحسب الشهر، {currency}',
  expected: 'المتوقع',
  thisMonth: '{month}، هذا الشهر',
  empty: 'لا مبالغ متوقعة',
  emptyHint: 'تظهر المبالغ هنا بمجرد أن تكون لخطة أقساط للدفع.',
  fileName: 'possible-values',
};
