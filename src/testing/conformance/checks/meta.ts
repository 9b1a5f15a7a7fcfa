import { parseInstant } from '../../../core/clock.js';
import { localDateIn } from '../../../core/zone.js';
import { capabilities } from '../../../model/capability.js';
import { checksOf } from '../context.js';
import { expect } from '../verdict.js';

const known = new Set<string>(capabilities);

export const metaChecks = checksOf('meta.get', {
  'answers as the contract says': async ({ client }) => {
    await client.meta.get();
  },
  'today is the date of dataAsOf in the account’s zone': async ({ client }) => {
    const { dataAsOf, today, account } = await client.meta.get();
    const expected = localDateIn(parseInstant(dataAsOf), account.timeZone);
    expect(today === expected, `today is ${today}; in ${account.timeZone} it is ${expected}`);
  },
  'the data is not from the future': async ({ client }) => {
    const { dataAsOf, now } = await client.meta.get();
    expect(parseInstant(dataAsOf) <= parseInstant(now) + 60_000, `dataAsOf ${dataAsOf} is after now ${now}`);
  },
  'capabilities are known and named once': async ({ client }) => {
    const { capabilities: given } = await client.meta.get();
    expect(
      given.every((one) => known.has(one)),
      'a capability is not one of the contract',
    );
    expect(new Set(given).size === given.length, 'a capability comes twice');
  },
  'aging bounds ascend': async ({ client }) => {
    const { upperBounds } = (await client.meta.get()).rules.aging;
    const ascend = upperBounds.every((bound, index) => bound > (upperBounds[index - 1] ?? 0));
    expect(ascend, `upper bounds are ${upperBounds.join(', ')}`);
  },
});
