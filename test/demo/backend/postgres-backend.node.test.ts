import { describeBackend } from '../../support/backend-suite/backend-suite.js';
import { databaseFixture } from '../../support/test-database.js';

describeBackend('PostgreSQL backend', databaseFixture);
