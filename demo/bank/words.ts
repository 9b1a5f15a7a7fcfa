const en = {
  title: 'Confirm it is you',
  bank: 'Test bank',
  demo: 'This bank is invented. Its code is always 123456.',
  intro: (merchant: string, card: string) => `${merchant} wants to keep your card ${card}. Nothing is charged now.`,
  code: 'Code from the text message',
  confirm: 'Confirm',
  cancel: 'Cancel',
  wrong: (left: number) => `That is not the code. ${left === 1 ? 'One attempt is' : `${left} attempts are`} left.`,
  approve: 'Approve in your banking app. This test bank never hears of it: wait until the time is over, or cancel.',
  done: 'Done. You can go back to the card page; if this is a page of its own, close it.',
  over: 'This confirmation is over. Go back to the card page.',
  looking: 'Checking your browser',
};

export type Words = typeof en;

const fr: Words = {
  title: 'Confirmez que c’est bien vous',
  bank: 'Banque de test',
  demo: 'Cette banque est inventée. Son code est toujours 123456.',
  intro: (merchant, card) => `${merchant} souhaite enregistrer votre carte ${card}. Rien n’est débité maintenant.`,
  code: 'Code reçu par SMS',
  confirm: 'Confirmer',
  cancel: 'Annuler',
  wrong: (left) => `Ce n’est pas le code. Il reste ${left === 1 ? 'une tentative' : `${left} tentatives`}.`,
  approve:
    'Approuvez dans votre application bancaire. Cette banque de test ne le saura jamais : attendez la fin du délai ou annulez.',
  done: 'C’est fait. Vous pouvez revenir à la page de la carte ; si cette page est à part, fermez-la.',
  over: 'Cette confirmation est terminée. Revenez à la page de la carte.',
  looking: 'Vérification de votre navigateur',
};

export type BankLanguage = 'en' | 'fr';

export const languageOf = (locale: string): BankLanguage => (/^fr\b/i.test(locale) ? 'fr' : 'en');

export const words: Readonly<Record<BankLanguage, Words>> = { en, fr };
