import type { Strings } from '../../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  title: 'Escribir a los compradores',
  note: 'Son borradores: cada uno se abre en WhatsApp o en su programa de correo, y usted lo envía desde allí.',
  back: 'Volver',
  channel: 'Medio',
  whatsapp: 'WhatsApp',
  email: 'Correo electrónico',
  language: 'Idioma del texto',
  template: 'Texto',
  subject: 'Asunto',
  hint: 'Se rellena para cada comprador: {placeholders}',
  unknownPlaceholder: 'No se conoce: {placeholders}. Use solo los indicados.',
  preview: 'Vista previa para {name}',
  reset: 'Texto original',
  openWhatsapp: 'Borrador de WhatsApp para {name}',
  openEmail: 'Borrador de correo para {name}',
  opened: 'Borrador abierto',
  optedOut: 'No desea mensajes',
  noEmail: 'No hay dirección de correo de este comprador.',
  noLink: 'No hay enlace de pago para este comprador.',
  mendText: 'Corrija antes el texto.',

  template_whatsapp:
    'Hola, {name}: quedan {amount} por pagar de {product}, {days} días después del vencimiento. Póngase en contacto con nosotros para resolverlo juntos. Responda STOP si no desea mensajes como este.',
  template_subject: '{product}: quedan {amount} por pagar',
  template_email:
    'Hola, {name}:\n\nQuedan {amount} por pagar de {product}, {days} días después del vencimiento. Intentamos cobrarlo y no fue posible.\n\nResponda a este mensaje para que podamos resolverlo juntos.\n\nUn cordial saludo\n{merchant}\n\nSi no desea mensajes como este, responda STOP.',
};
