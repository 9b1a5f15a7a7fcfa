import type { Strings } from '../../../../src/i18n/strings.js';
import type { en } from './en.js';

export const texts: Strings<typeof en> = {
  hello: 'Olá, {name}!',
  helloNobody: 'Olá!',
  fact: '{label}: {value}',
  noteFrom: 'Mensagem de {merchant}:',
  onlyYou:
    'Este link é só para você: quem o tiver pode responder no seu lugar. Por favor, não encaminhe esta mensagem.',
  orCopy: 'Se o botão não funcionar, copie este endereço no seu navegador:',
  why: 'Você recebeu esta mensagem porque tem um plano de pagamento com {merchant}.',

  updateSubject: '{merchant} propõe um novo valor para “{product}”',
  updatePreview: '{newAmount} em vez de {oldAmount} a partir de {date}. Precisa do seu consentimento.',
  updateIntro:
    '{merchant} gostaria de alterar o valor das suas parcelas restantes de “{product}” (pedido {reference}).',
  updateOpenIntro: '{merchant} gostaria de alterar o valor da sua assinatura “{product}” (pedido {reference}).',
  oldAmount: 'Valor até agora',
  newAmount: 'Novo valor',
  from: 'A partir de',
  fromInstallment: '{date} (parcela {number})',
  affected: 'Abrange',
  affectedCount: { one: '{count} parcela', other: '{count} parcelas' },
  newTotal: 'Novo total do plano',
  unchanged: 'O que você já pagou, o número de parcelas e as datas não mudam.',
  unchangedOpen: 'O que você já pagou e as datas dos seus pagamentos não mudam.',
  reactivates: 'Seu plano está pausado. Se você concordar, os pagamentos recomeçam.',
  updateAction: 'Ver os detalhes e responder',
  updateDeadline: 'Responda até {deadline}. Se você não fizer nada, tudo fica como está.',

  cardSubject: '{merchant} pede que você cadastre um cartão',
  cardPreview: 'Leva um minuto, em uma página segura.',
  cardIntro: '{merchant} pede que você cadastre um cartão para os seus pagamentos.',
  cardPlanIntro: '{merchant} pede que você cadastre um cartão para “{product}” (pedido {reference}).',
  cardSafe: 'Você digita o número do cartão apenas na página segura. {merchant} nunca o vê.',
  cardAction: 'Cadastrar um cartão',
  cardDeadline: 'O link funciona até {deadline}.',
};
