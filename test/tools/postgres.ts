/** `npm run test:postgres`: the backend's tests on a real PostgreSQL server, started for them and stopped afterwards. */
import { runNodeTests } from './node-tests.js';
import { testFiles } from './lib/paths.js';
import { failed, isGood, line } from './lib/tally.js';
import { startPostgres } from './postgres/server.js';

const filters = process.argv.slice(2);
const files = [
  ...testFiles('test', '.pg.node.test.ts', filters),
  ...testFiles('test/demo', '.node.test.ts', filters).filter((file) => !file.endsWith('.pg.node.test.ts')),
];

async function run(): Promise<boolean> {
  const server = await startPostgres();
  console.log(`${server.version} at ${server.url}`);
  process.env.DATABASE_URL = server.url;
  const tally = await runNodeTests(files).finally(server.stop);
  console.log(`\n${line(tally)}`);
  return isGood(tally);
}

const good = await run().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  console.log(`\n${line(failed())}`);
  return false;
});
process.exit(good ? 0 : 1);
