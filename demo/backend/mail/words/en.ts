/** What letters to buyers say. English is the type of the other languages. */
export const en = {
  hello: 'Hello {name},',
  helloNobody: 'Hello,',
  fact: '{label}: {value}',
  noteFrom: 'Message from {merchant}:',
  onlyYou:
    'This link is meant for you alone: whoever has it can answer in your place. Please do not forward this message.',
  orCopy: 'If the button does not work, copy this address into your browser:',
  why: 'You receive this message because you have a payment plan with {merchant}.',

  updateSubject: '{merchant} proposes a new amount for “{product}”',
  updatePreview: '{newAmount} instead of {oldAmount} from {date}. It needs your consent.',
  updateIntro:
    '{merchant} would like to change the amount of your remaining installments for “{product}” (order {reference}).',
  updateOpenIntro: '{merchant} would like to change the amount of your subscription “{product}” (order {reference}).',
  oldAmount: 'Amount so far',
  newAmount: 'New amount',
  from: 'From',
  fromInstallment: '{date} (installment {number})',
  affected: 'Concerns',
  affectedCount: { one: '{count} installment', other: '{count} installments' },
  newTotal: 'New total of the plan',
  unchanged: 'What you have paid, the number of installments and their dates do not change.',
  unchangedOpen: 'What you have paid and the dates of your payments do not change.',
  reactivates: 'Your plan is paused. If you agree, payments start again.',
  updateAction: 'See the details and answer',
  updateDeadline: 'Please answer by {deadline}. If you do nothing, everything stays as it is.',

  cardSubject: '{merchant} asks you to register a card',
  cardPreview: 'It takes a minute, on a secure page.',
  cardIntro: '{merchant} asks you to register a card for your payments.',
  cardPlanIntro: '{merchant} asks you to register a card for “{product}” (order {reference}).',
  cardSafe: 'You type your card number on the secure page only. {merchant} never gets to see it.',
  cardAction: 'Register a card',
  cardDeadline: 'The link works until {deadline}.',
} as const;
