import type { Strings } from '../../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  title: 'Kopers schrijven',
  note: 'Dit zijn concepten: elk wordt geopend in WhatsApp of uw mailprogramma, en u verstuurt het daar.',
  back: 'Terug',
  channel: 'Kanaal',
  whatsapp: 'WhatsApp',
  email: 'E-mail',
  language: 'Taal van de tekst',
  template: 'Tekst',
  subject: 'Onderwerp',
  hint: 'Wordt per koper ingevuld: {placeholders}',
  unknownPlaceholder: 'Onbekend: {placeholders}. Gebruik alleen de vermelde.',
  preview: 'Voorbeeld voor {name}',
  reset: 'Oorspronkelijke tekst',
  openWhatsapp: 'WhatsApp-concept aan {name}',
  openEmail: 'E-mailconcept aan {name}',
  opened: 'Concept geopend',
  optedOut: 'Wil geen berichten',
  noEmail: 'Er is geen e-mailadres van deze koper.',
  noLink: 'Er is geen betaallink voor deze koper.',
  mendText: 'Verbeter eerst de tekst.',

  template_whatsapp:
    'Hallo {name}, voor {product} staat nog {amount} open, {days} dagen na de vervaldatum. Neem contact met ons op, dan regelen we het samen. Antwoord STOP als u zulke berichten niet wilt ontvangen.',
  template_subject: '{product}: er staat nog {amount} open',
  template_email:
    'Hallo {name},\n\nVoor {product} staat nog {amount} open, {days} dagen na de vervaldatum. We hebben geprobeerd het bedrag te incasseren, maar dat is niet gelukt.\n\nBeantwoord dit bericht, dan regelen we het samen.\n\nMet vriendelijke groet\n{merchant}\n\nAls u zulke berichten niet wilt ontvangen, antwoord dan met STOP.',
};
