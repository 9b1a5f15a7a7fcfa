import { connect } from '../client/direct.js';
import type { Backend, Session } from '../contract/backend.js';
import type { Client } from '../contract/client.js';
import { permissions } from '../model/capability.js';
import type { PlanFilters } from '../model/plan-filters.js';
import { createMemoryBackend, type MemoryBackend } from '../backends/memory/memory-backend.js';
import type { Book } from '../backends/billing/record.js';
import type { BookOptions } from './generate-book.js';
import { faults, type FaultName } from './faults.js';
import { bookOf, type BookName } from './scenario-books.js';

/** What goes on, for stories, tests and documents: one name means the same everywhere. */
export const scenarios = {
  ready: { title: 'An account with all there is', book: 'ready' },
  empty: { title: 'An account that has sold nothing yet', book: 'empty' },
  filteredToEmpty: { title: 'Filters that nothing matches', book: 'ready', filters: { q: 'nobody by that name' } },
  oneRow: { title: 'One plan, late', book: 'oneRow' },
  longText: { title: 'Very long names', book: 'longText' },
  rtl: { title: 'Names from right to left', book: 'rtl' },
  zeroDecimal: { title: 'A currency without decimals', book: 'zeroDecimal' },
  readOnly: { title: 'A session that may only read', book: 'ready', readOnly: true },
  minimalBackend: { title: 'A backend with three operations', book: 'ready', minimal: true },
  loading: { title: 'Answers that never come', book: 'ready', fault: 'neverAnswers' },
  slow: { title: 'Answers that take two seconds', book: 'ready', latency: 2_000 },
  error500: { title: 'A server that fails', book: 'ready', fault: 'error500' },
  offline: { title: 'No network', book: 'ready', fault: 'offline' },
  forbidden: { title: 'A session that may not even read', book: 'ready', fault: 'forbidden' },
  sessionExpired: { title: 'A session that has ended', book: 'ready', fault: 'sessionExpired' },
  malformed: { title: 'Answers of the wrong shape', book: 'ready', fault: 'malformed' },
  flaky: { title: 'Every first read fails, the next succeeds', book: 'ready', fault: 'flaky' },
  staleAfterFirst: { title: 'Reads fail after the first good answer', book: 'ready', fault: 'staleAfterFirst' },
  staleRow: { title: 'Somebody else changed the plan', book: 'ready', fault: 'staleRow' },
  networkLostAfterRefund: {
    title: 'The line breaks after a change was made',
    book: 'ready',
    fault: 'lostAfterChange',
  },
} as const satisfies Record<string, Definition>;

interface Definition {
  title: string;
  book: BookName;
  fault?: FaultName;
  filters?: PlanFilters;
  latency?: number;
  readOnly?: boolean;
  minimal?: boolean;
}

export type ScenarioName = keyof typeof scenarios;
export const scenarioNames = Object.keys(scenarios) as readonly ScenarioName[];

export interface ScenarioOptions extends BookOptions {
  /** A book in place of the scenario's own. */
  book?: Book;
  /** Milliseconds before each answer. */
  latency?: number;
  session?: Partial<Session>;
}

export interface Scenario {
  readonly name: ScenarioName;
  readonly title: string;
  /** For `provider.client` or `widget.client`. */
  readonly client: Client;
  /** The backend behind it: its ledger, its clock, its records. */
  readonly backend: MemoryBackend;
  readonly session: Session;
  /** Filters to give the scope, where the scenario is about them. */
  readonly filters: PlanFilters;
}

const minimal = ({ meta, plans, installments }: MemoryBackend): Backend => ({
  meta,
  plans: { list: plans.list },
  installments: { list: installments.list },
});

/** A fresh backend and a client to it in which what the name says goes on. */
export function scenario(name: ScenarioName, options: ScenarioOptions = {}): Scenario {
  const definition: Definition = scenarios[name];
  const { book, latency = definition.latency, session: who, ...bookOptions } = options;
  const data = book ?? bookOf(definition.book, bookOptions);
  const backend = createMemoryBackend({ data, ...(latency !== undefined && { latency }) });
  const session: Session = {
    account: data.account.id,
    subject: 'user_1',
    permissions: definition.readOnly ? ['read'] : permissions,
    ...who,
  };
  const client = connect(definition.minimal ? minimal(backend) : backend, { session, clock: backend.clock });
  return {
    name,
    title: definition.title,
    client: definition.fault ? faults[definition.fault](client, { backend, session }) : client,
    backend,
    session,
    filters: definition.filters ?? {},
  };
}
