import type { Strings } from '../../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  title: 'Scrivi agli acquirenti',
  note: 'Sono bozze: ognuna si apre in WhatsApp o nel programma di posta, da cui la si invia.',
  back: 'Indietro',
  channel: 'Canale',
  whatsapp: 'WhatsApp',
  email: 'E-mail',
  language: 'Lingua del testo',
  template: 'Testo',
  subject: 'Oggetto',
  hint: 'Compilato per ogni acquirente: {placeholders}',
  unknownPlaceholder: 'Non noto: {placeholders}. Usare solo quelli elencati.',
  preview: 'Anteprima per {name}',
  reset: 'Testo originale',
  openWhatsapp: 'Bozza WhatsApp per {name}',
  openEmail: 'Bozza e-mail per {name}',
  opened: 'Bozza aperta',
  optedOut: 'Non desidera messaggi',
  noEmail: 'Nessun indirizzo e-mail per questo acquirente.',
  noLink: 'Nessun link di pagamento per questo acquirente.',
  mendText: 'Correggere prima il testo.',

  template_whatsapp:
    'Salve {name}, restano da pagare {amount} per {product}, {days} giorni dopo la scadenza. La preghiamo di contattarci per risolvere insieme. Risponda STOP se non desidera messaggi come questo.',
  template_subject: '{product}: restano da pagare {amount}',
  template_email:
    'Salve {name},\n\nrestano da pagare {amount} per {product}, {days} giorni dopo la scadenza. Abbiamo tentato l’addebito senza riuscirci.\n\nLa preghiamo di rispondere a questo messaggio, per risolvere insieme.\n\nCordiali saluti\n{merchant}\n\nSe non desidera messaggi come questo, risponda STOP.',
};
