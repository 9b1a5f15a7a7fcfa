import { after, before, describe, test } from 'node:test';
import { generateBook } from '../../../src/testing/generate-book.js';
import { conformsDirectly, conformsOverHttp } from '../../support/conformance.js';
import { backendAt, insertBook, openTestDatabase, type TestDatabase } from '../../support/test-database.js';

describe('the PostgreSQL backend conforms', () => {
  let database: TestDatabase;
  before(async () => {
    database = await openTestDatabase();
  });
  after(() => database.close());

  const open = async (id: string) => {
    const book = generateBook({ seed: 3, plans: 90, account: { id } });
    await insertBook(database.db, book);
    return backendAt(database.db, book.asOf);
  };

  test('directly', async () => conformsDirectly(await open('acct_direct'), 'acct_direct'));
  test('over HTTP', async () => conformsOverHttp(await open('acct_http'), 'acct_http'));
});
