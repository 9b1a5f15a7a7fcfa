/** What the invented merchant sells: prices in euro cents, `risk` scales how often payments fail. */
export interface CatalogItem {
  readonly id: string;
  readonly name: string;
  readonly price: number;
  readonly weight: number;
  readonly risk: number;
  readonly subscription?: boolean;
}

export const catalog: readonly CatalogItem[] = [
  { id: 'prd_bread', name: 'Bread and Sourdough', price: 14_900, weight: 9, risk: 0.6 },
  { id: 'prd_bookkeeping', name: 'Bookkeeping in Twelve Evenings', price: 29_700, weight: 8, risk: 0.7 },
  { id: 'prd_portrait', name: 'Portrait Photography, Complete Course', price: 39_700, weight: 10, risk: 0.9 },
  { id: 'prd_coaching', name: 'Voice Coaching, 6 Sessions', price: 54_000, weight: 7, risk: 1.3 },
  { id: 'prd_bees', name: 'Beekeeping for Beginners', price: 18_900, weight: 6, risk: 0.5 },
  { id: 'prd_uxwriting', name: 'UX Writing Certificate', price: 89_000, weight: 7, risk: 1 },
  { id: 'prd_watercolor', name: 'Watercolor for Beginners', price: 24_000, weight: 6, risk: 1.1 },
  { id: 'prd_studio', name: 'Home Studio Recording', price: 62_900, weight: 6, risk: 1.6 },
  { id: 'prd_portuguese', name: 'Conversational Portuguese', price: 72_000, weight: 7, risk: 1.2 },
  { id: 'prd_leadership', name: 'Leadership Retreat, Lisbon', price: 198_000, weight: 3, risk: 0.6 },
  { id: 'prd_garden', name: 'Garden Design Workshop', price: 32_000, weight: 5, risk: 0.7 },
  { id: 'prd_data', name: 'Data Analysis Bootcamp', price: 240_000, weight: 6, risk: 2.3 },
  { id: 'prd_yoga', name: 'Yoga Teacher Training, 200 Hours', price: 169_000, weight: 5, risk: 1.4 },
  { id: 'prd_membership', name: 'Open Studio Membership', price: 3_900, weight: 6, risk: 1.1, subscription: true },
  { id: 'prd_recipes', name: 'Recipe Club', price: 1_200, weight: 4, risk: 0.9, subscription: true },
  { id: 'prd_mentoring', name: 'Mentoring Circle', price: 9_500, weight: 3, risk: 1.5, subscription: true },
];

/** A euro price in another currency's minor units, rounded to what a shop would ask. Rates are invented. */
const local: Readonly<Record<string, (cents: number) => number>> = {
  EUR: (cents) => cents,
  USD: (cents) => Math.round((cents * 1.1) / 100) * 100,
  GBP: (cents) => Math.round((cents * 0.86) / 50) * 50,
  JPY: (cents) => Math.round((cents * 1.62) / 100) * 100,
};

export function priceIn(currency: string, cents: number): number {
  return Math.max(100, local[currency]?.(cents) ?? cents);
}
