import type { Strings } from '../../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  title: 'Wiadomości do kupujących',
  note: 'To są wersje robocze: każda otwiera się w WhatsApp lub w programie pocztowym i stamtąd się ją wysyła.',
  back: 'Wróć',
  channel: 'Kanał',
  whatsapp: 'WhatsApp',
  email: 'E-mail',
  language: 'Język tekstu',
  template: 'Tekst',
  subject: 'Temat',
  hint: 'Uzupełniane dla każdego kupującego: {placeholders}',
  unknownPlaceholder: 'Nieznane: {placeholders}. Używaj tylko wymienionych.',
  preview: 'Podgląd: {name}',
  reset: 'Tekst pierwotny',
  openWhatsapp: 'Wersja robocza WhatsApp: {name}',
  openEmail: 'Wersja robocza e-maila: {name}',
  opened: 'Otwarto wersję roboczą',
  optedOut: 'Nie chce wiadomości',
  noEmail: 'Brak adresu e-mail tego kupującego.',
  noLink: 'Brak linku do płatności dla tego kupującego.',
  mendText: 'Najpierw popraw tekst.',

  template_whatsapp:
    'Dzień dobry, {name}. Do zapłaty za {product} pozostaje {amount}; dni po terminie: {days}. Prosimy o kontakt, abyśmy mogli to wspólnie uregulować. Aby nie otrzymywać takich wiadomości, odpowiedz STOP.',
  template_subject: '{product}: do zapłaty pozostaje {amount}',
  template_email:
    'Dzień dobry, {name}!\n\nDo zapłaty za {product} pozostaje {amount}; dni po terminie: {days}. Próba pobrania tej kwoty nie powiodła się.\n\nProsimy o odpowiedź na tę wiadomość, abyśmy mogli to wspólnie uregulować.\n\nZ poważaniem\n{merchant}\n\nAby nie otrzymywać takich wiadomości, odpowiedz STOP.',
};
