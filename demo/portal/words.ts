/** The portal's own two languages; the widgets bring theirs. */
const en = {
  brand: 'Fernhill Academy',
  tagline: 'Evening courses since 1998',
  signIn: 'Sign in',
  signInIntro: 'This is an invented school. Choose who you are; no password is needed here.',
  owner: 'Owner: sees and does everything',
  viewer: 'Accountant: may look, may not act',
  signOut: 'Sign out',
  overview: 'Installments',
  courses: 'Courses',
  settings: 'Settings',
  overviewIntro: 'Who pays in installments, who is late, and what can be done about it.',
  coursesIntro: 'What we sell this term.',
  course: 'Course',
  starts: 'Starts',
  seats: 'Seats',
  full: 'full',
  settingsIntro: 'Your account at Fernhill Academy.',
  language: 'Language',
  theme: 'Appearance',
  light: 'Light',
  dark: 'Dark',
  auto: 'As my device',
  save: 'Save',
  signedInAs: 'Signed in as {name}',
  notFound: 'There is no such page.',
  back: 'Back to the overview',
  footer: 'A demonstration portal for Tranche. Every person and amount is invented.',
  refresh: 'Refresh figures',
} as const;

export type PortalWords = Record<keyof typeof en, string>;

const fr: PortalWords = {
  brand: 'Fernhill Academy',
  tagline: 'Cours du soir depuis 1998',
  signIn: 'Se connecter',
  signInIntro: 'Cette école est inventée. Choisissez qui vous êtes ; aucun mot de passe n’est demandé ici.',
  owner: 'Directrice : voit tout et agit sur tout',
  viewer: 'Comptable : peut voir, ne peut pas agir',
  signOut: 'Se déconnecter',
  overview: 'Échéances',
  courses: 'Cours',
  settings: 'Réglages',
  overviewIntro: 'Qui paie en plusieurs fois, qui est en retard, et que faire.',
  coursesIntro: 'Ce que nous proposons ce trimestre.',
  course: 'Cours',
  starts: 'Début',
  seats: 'Places',
  full: 'complet',
  settingsIntro: 'Votre compte à la Fernhill Academy.',
  language: 'Langue',
  theme: 'Apparence',
  light: 'Claire',
  dark: 'Sombre',
  auto: 'Comme mon appareil',
  save: 'Enregistrer',
  signedInAs: 'Connecté : {name}',
  notFound: 'Cette page n’existe pas.',
  back: 'Retour à la vue d’ensemble',
  footer: 'Portail de démonstration de Tranche. Toutes les personnes et tous les montants sont inventés.',
  refresh: 'Actualiser les chiffres',
};

export const languages = { en, fr } satisfies Record<string, PortalWords>;
export type Language = keyof typeof languages;

export function languageOf(value: string | undefined): Language | undefined {
  return value === 'en' || value === 'fr' ? value : undefined;
}
