import type { Strings } from '../../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  title: 'Mogelijk te ontvangen bedragen',
  currency: 'Munteenheid',
  summary: 'Van wat tot en met {date} betaald moest zijn, is {share} ontvangen.',
  summaryNone: 'Tot en met {date} hoefde er niets te worden betaald.',
  summaryAhead: '{due} Na deze maand wordt tot en met {month} {ahead} verwacht.',
  ifAllPaid: 'Als alles betaald was',
  ifAllPaidMeaning:
    'Alles wat tot en met {date} verviel, alsof het op tijd betaald was; zonder wat is terugbetaald of geannuleerd.',
  received: 'Ontvangen',
  receivedMeaning: 'Wat kopers daarvan hebben betaald, min terugbetalingen.',
  missing: 'Ontbrekend',
  missingMeaning: 'De rest: achterstallig, of te betalen en nog onderweg.',
  category: 'Vervalt in',
  value: 'Bedragen per maand, {currency}',
  expected: 'Verwacht',
  thisMonth: '{month}, deze maand',
  empty: 'Er wordt niets verwacht',
  emptyHint: 'Hier verschijnen bedragen zodra een plan termijnen heeft die betaald moeten worden.',
  fileName: 'te-ontvangen-bedragen',
};
