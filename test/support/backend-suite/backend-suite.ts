import { after, before, describe } from 'node:test';
import { bookOf, troubles } from '../books.js';
import { describeCards } from './cards.js';
import { describeChanges, describeRetries } from './changes.js';
import { describeConfirmation } from './confirmation.js';
import { describeExports } from './exports.js';
import { describeFilters } from './filters.js';
import { describeKeys } from './keys.js';
import { describeReading } from './reading.js';
import { describeReports } from './reports.js';
import { newAccount, stage, type BackendFixture } from './stage.js';
import { describeTime } from './time.js';
import { describeTruth } from './truth.js';
import { describeUpdates } from './updates.js';

/** The behavior every backend of ours has; run by the memory's and by the database's tests. */
export function describeBackend(name: string, create: () => Promise<BackendFixture>): void {
  describe(name, () => {
    let fixture: BackendFixture;
    before(async () => {
      fixture = await create();
    });
    after(() => fixture.close());
    const open = () => stage(fixture, bookOf(troubles, newAccount()));
    describeReading(open, () => fixture);
    describeFilters(open);
    describeReports(open, () => fixture);
    describeExports(() => fixture);
    describeTruth(() => fixture);
    describeChanges(open);
    describeKeys(open);
    describeRetries(open);
    describeTime(open);
    describeCards(() => fixture);
    describeUpdates(() => fixture);
    describeConfirmation(() => fixture);
  });
}
