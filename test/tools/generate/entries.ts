/**
 * What the package publishes, as data: a module that no rule names is private.
 * Everything else (entry files, `exports` of package.json, browser loaders) follows from this and from the folders.
 */
export interface Publish {
  /** Modules under src; `*` stands for one name. */
  from: string;
  /** Publish the types only: the schema behind `Plan` stays private where it would cost bytes. */
  typesOnly?: boolean;
  /** Only these names. */
  only?: RegExp;
}

export interface Entry {
  /** Sub-path of the package. */
  path: string;
  /** File written, relative to src. */
  file: string;
  summary: string;
  /** The first rule that finds something in a module decides for it: the particular before the general. */
  publish: readonly Publish[];
}

const errors: Publish = {
  from: 'core/errors.ts',
  only: /^(ErrorKind|FieldIssue|TrancheError|isAbort|isTrancheError)$/,
};
/** Not the helpers that rules and folds hand to each other. */
const modelTypes: Publish = {
  from: 'model/*.ts',
  typesOnly: true,
  only: /^(?!.*(Fold|Facts|Parts|Row|Share)$)/,
};
const contractTypes: Publish = {
  from: 'contract/*.ts',
  typesOnly: true,
  only: /(Query|Input|Result|File|InputOf|AnswerOf|Backend|Client|CallOptions|CallContext|Session|Operation|Resource|Contract)$/,
};
const client: Publish = { from: 'client/create-client.ts' };
const direct: Publish = { from: 'client/direct.ts' };

export const entries: readonly Entry[] = [
  {
    path: '.',
    file: 'index.ts',
    summary: 'Every class, type and the client; importing it registers nothing.',
    publish: [
      errors,
      modelTypes,
      contractTypes,
      client,
      { from: 'ui/define.ts' },
      { from: 'state/scope.ts' },
      { from: 'frame/*-event.ts' },
      { from: 'frame/events.ts' },
      { from: 'blocks/recovery/events.ts' },
      { from: 'blocks/recovery/message-template.ts', typesOnly: true, only: /^(MessageTemplate|RecoveryTemplates)$/ },
      { from: 'widgets/*/*.ts', only: /(Element|Event)$/ },
      { from: 'compositions/*/*.ts', only: /(Element|Event)$/ },
    ],
  },
  {
    path: './client',
    file: 'entries/client.ts',
    summary: 'The typed client alone, for pages and servers without widgets.',
    publish: [errors, modelTypes, contractTypes, client, direct, { from: 'contract/pages.ts' }],
  },
  {
    path: './server',
    file: 'entries/server.ts',
    summary: 'What a backend is written with: handler, contract, schemas and the rules of the domain.',
    publish: [
      { from: 'core/errors.ts' },
      { from: 'core/money.ts' },
      { from: 'model/scalars.ts', typesOnly: true },
      { from: 'model/*.ts', only: /^(?!(rule|pattern|longest|whole|planFilterShape|filterRanges)$)/ },
      { from: 'contract/contract.ts' },
      { from: 'contract/complete.ts' },
      { from: 'contract/plan-file.ts' },
      { from: 'contract/idempotency.ts', only: /^(IdempotencyStore|Claim|Outcome|memoryStore|MemoryStoreOptions)$/ },
      { from: 'contract/*.ts', only: /^(?!(FieldShape|JsonSchema|Schemas|Perform|PerformOptions)$)[A-Z]/ },
      { from: 'server/*.ts', only: /^(?!secretBytes$)/ },
    ],
  },
  {
    path: './backends/memory',
    file: 'entries/memory.ts',
    summary: 'The whole contract in memory, for tests, stories and prototypes.',
    publish: [{ from: 'backends/memory/memory-backend.ts' }, { from: 'backends/memory/card-pages.ts' }],
  },
  {
    path: './testing',
    file: 'entries/testing.ts',
    summary: 'Builders, scenarios and the harness the kit is tested with.',
    publish: [
      { from: 'testing/*.ts' },
      { from: 'testing/conformance/conformance.ts' },
      { from: 'testing/conformance/probe.ts', only: /^HttpTarget$/ },
      { from: 'testing/conformance/verdict.ts', only: /^(CheckResult|Result)$/ },
    ],
  },
];
