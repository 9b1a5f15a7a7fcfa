import type { Strings } from '../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  noProvider: 'هذه الأداة غير متصلة بأي بيانات.',
  noProviderHint: 'للمطوّرين: ضع \u2066<{tag}>\u2069 داخل \u2066<tranche-provider>\u2069 أو عيّن خاصيته «client».',
  noClient: 'ليس للمزوّد مصدر بيانات بعد.',
  noClientHint: 'للمطوّرين: أعطِ \u2066<tranche-provider>\u2069 قيمة «base-url» أو عيّن خاصيته «client».',
  misconfigured: 'لم تُضبط هذه الأداة على نحو صحيح.',
  misconfiguredHint: 'للمطوّرين: راجع رسالة \u2066<tranche-provider>\u2069 في وحدة تحكّم المتصفح ({code}).',
  invalidFilters: 'لا يقبل الخادم عوامل التصفية هذه.',
};
