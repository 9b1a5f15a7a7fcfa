import type { CustomerSummary } from '../../model/customer.js';
import { fold } from '../../model/plan-search.js';
import type { Random } from '../random.js';
import { countries, extremeNames, type Country } from './people.js';

export interface Buyer {
  readonly customer: CustomerSummary;
  readonly country: Country;
}

const byWeight = countries.map((one) => [one, one.weight] as const);
const mailHosts = ['example.com', 'example.org', 'example.net'];

function spell(entry: string): [text: string, latin: string] {
  const [text = '', latin = text] = entry.split('|');
  return [
    text,
    fold(latin)
      .replace(/ı/g, 'i')
      .replace(/[^a-z]+/g, ''),
  ];
}

function phoneOf(random: Random, country: Country): string {
  const [prefix, digits] = random.pick(country.phone);
  return prefix + String(random.int(0, 10 ** digits - 1)).padStart(digits, '0');
}

/** The invented buyer of that number. */
export function createBuyer(random: Random, index: number): Buyer {
  const extreme = random.chance(0.01) ? random.pick(extremeNames) : undefined;
  const country = countries.find(({ code }) => code === extreme?.country) ?? random.weighted(byWeight);
  const [given, givenLatin] = spell(random.pick(country.given));
  const [family, familyLatin] = spell(random.pick(country.family));
  const written = country.familyFirst ? `${family} ${given}` : `${given} ${family}`;
  const mail = `${extreme?.mail ?? `${givenLatin}.${familyLatin}`}${index % 97}@${random.pick(mailHosts)}`;
  const customer: CustomerSummary = {
    id: `cus_${String(index + 1).padStart(6, '0')}`,
    name: extreme?.name ?? written,
    ...(extreme ? {} : { firstName: given }),
    email: mail,
    ...(random.chance(0.13) ? {} : { phone: phoneOf(random, country) }),
    country: random.chance(0.004) ? 'ZZ' : country.code,
    locale: country.locale,
    ...(random.chance(0.04) && { messaging: 'opted_out' as const }),
  };
  return { customer, country };
}
