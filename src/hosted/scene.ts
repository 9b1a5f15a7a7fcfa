import type { PlainFormats } from '../i18n/plain-formats.js';
import type { Translate } from '../i18n/strings.js';
import { brandNames } from './card-number.js';
import type { Texts } from './texts.js';
import type { Brand, RegisteredCard } from './vault-protocol.js';

/** What every view needs to speak. */
export interface Scene {
  t: Translate<Texts>;
  formats: PlainFormats;
  /** Inside somebody's page: no greeting, no way back, the host's ground. */
  framed: boolean;
  /** The merchant, once known. */
  merchant: string;
}

/** `Accepted cards: Visa · Mastercard`. No list of the engine's: its first one costs the page more time than drawing the form. */
export const accepted = ({ t }: Scene, brands: readonly Brand[]): string =>
  t('accepted', { brands: brands.map((brand) => brandNames[brand]).join('\u00a0· ') });

/** For reading aloud; the eye sees dots. */
export const cardName = ({ t }: Scene, { brand, last4 }: RegisteredCard): string =>
  t('card', { brand: brandNames[brand], last4 });
