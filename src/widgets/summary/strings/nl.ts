import type { Strings } from '../../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  title: 'In één oogopslag',
  define: 'Wat ‘{name}’ betekent',
  plans: 'Plannen',
  plansDefinition: 'Alle plannen die aan de filters voldoen, ongeacht hun status.',
  late: 'Achterstallige termijnen',
  lateDefinition: 'Niet of niet volledig betaald, na de vervaldatum en de respijtdagen.',
  paid: 'Betaald',
  paidDefinition: 'Wat is geïncasseerd, min wat is teruggegeven.',
  overdue: 'Achterstallig',
  overdueDefinition: 'Wat van de achterstallige termijnen nog ontbreekt.',
  toReceive: 'Te ontvangen',
  toReceiveDefinition: 'Wat nog komt: later of vandaag te betalen, in de respijtperiode of in verwerking.',
  empty: 'Nog geen plannen',
  emptyHint: 'Met het eerste plan verschijnen hier cijfers.',
};
