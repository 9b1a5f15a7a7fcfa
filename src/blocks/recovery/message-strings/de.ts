import type { Strings } from '../../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  title: 'Käufer anschreiben',
  note: 'Dies sind Entwürfe: Jeder öffnet sich in WhatsApp oder Ihrem E-Mail-Programm, und Sie senden ihn dort ab.',
  back: 'Zurück',
  channel: 'Weg',
  whatsapp: 'WhatsApp',
  email: 'E-Mail',
  language: 'Sprache des Textes',
  template: 'Text',
  subject: 'Betreff',
  hint: 'Wird für jeden Käufer ausgefüllt: {placeholders}',
  unknownPlaceholder: 'Nicht bekannt: {placeholders}. Verwenden Sie nur die aufgeführten.',
  preview: 'Vorschau für {name}',
  reset: 'Ursprünglicher Text',
  openWhatsapp: 'WhatsApp-Entwurf an {name}',
  openEmail: 'E-Mail-Entwurf an {name}',
  opened: 'Entwurf geöffnet',
  optedOut: 'Möchte keine Nachrichten',
  noEmail: 'Für diesen Käufer ist keine E-Mail-Adresse hinterlegt.',
  noLink: 'Für diesen Käufer gibt es keinen Zahlungslink.',
  mendText: 'Korrigieren Sie zuerst den Text.',

  template_whatsapp:
    'Guten Tag, {name}, für {product} sind {days} Tage nach Fälligkeit noch {amount} offen. Bitte melden Sie sich, damit wir es gemeinsam klären können. Antworten Sie mit STOP, wenn Sie solche Nachrichten nicht möchten.',
  template_subject: '{product}: {amount} sind noch offen',
  template_email:
    'Guten Tag, {name},\n\nfür {product} sind {days} Tage nach Fälligkeit noch {amount} offen. Wir haben versucht, den Betrag einzuziehen; es ist nicht gelungen.\n\nBitte antworten Sie auf diese Nachricht, damit wir es gemeinsam klären können.\n\nFreundliche Grüße\n{merchant}\n\nWenn Sie solche Nachrichten nicht möchten, antworten Sie mit STOP.',
};
