import type { Strings } from '../../../i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  title: 'Escrever para os compradores',
  note: 'São rascunhos: cada um abre no WhatsApp ou no seu programa de e-mail, e você envia de lá.',
  back: 'Voltar',
  channel: 'Meio',
  whatsapp: 'WhatsApp',
  email: 'E-mail',
  language: 'Idioma do texto',
  template: 'Texto',
  subject: 'Assunto',
  hint: 'Preenchido para cada comprador: {placeholders}',
  unknownPlaceholder: 'Desconhecido: {placeholders}. Use apenas os listados.',
  preview: 'Prévia para {name}',
  reset: 'Texto original',
  openWhatsapp: 'Rascunho de WhatsApp para {name}',
  openEmail: 'Rascunho de e-mail para {name}',
  opened: 'Rascunho aberto',
  optedOut: 'Não quer receber mensagens',
  noEmail: 'Não há endereço de e-mail deste comprador.',
  noLink: 'Não há link de pagamento para este comprador.',
  mendText: 'Corrija antes o texto.',

  template_whatsapp:
    'Olá, {name}! Ainda há {amount} em aberto de {product}, {days} dias depois do vencimento. Fale com a gente para resolvermos juntos. Responda STOP se não quiser mensagens como esta.',
  template_subject: '{product}: ainda há {amount} em aberto',
  template_email:
    'Olá, {name}!\n\nAinda há {amount} em aberto de {product}, {days} dias depois do vencimento. Tentamos fazer a cobrança e não foi possível.\n\nResponda a esta mensagem para resolvermos juntos.\n\nAtenciosamente\n{merchant}\n\nSe não quiser mensagens como esta, responda STOP.',
};
