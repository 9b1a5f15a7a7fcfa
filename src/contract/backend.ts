import type { Permission } from '../model/capability.js';
import type { CallOptions } from './client.js';
import type { Contract, InputOf, AnswerOf } from './contract.js';
import type { Operation } from './operation.js';

/** Who asks. */
export interface Session {
  /** Account whose data is shown. */
  account: string;
  /** Who is behind the screen, for the backend's own records. */
  subject: string;
  permissions: readonly Permission[];
  /** Secret of the link that a buyer came by, for operations without a login; then there is no account and no permission. */
  link?: string | undefined;
}

/** What a backend is told with each call beside the input, which is parsed already. */
export interface CallContext extends CallOptions {
  session: Session;
  /** Milliseconds since the epoch: the backend's clock for this call. */
  now: number;
  requestId: string;
}

type Implementation<O extends Operation> = (input: ParsedInput<O>, context: CallContext) => Promise<AnswerOf<O>>;
type ParsedInput<O extends Operation> = InputOf<O>;

type Group<R extends keyof Contract> = {
  readonly [O in keyof Contract[R]]: Contract[R][O] extends Operation ? Implementation<Contract[R][O]> : never;
};

/** All operations. */
export type CompleteBackend = { readonly [R in keyof Contract]: Group<R> };

/**
 * What a team must write to feed the widgets: three operations at least. Those left out answer 501 `not_implemented`,
 * except `reports.get` and `products.list`, which are then folded from the lists.
 */
export interface Backend {
  readonly meta: Pick<Group<'meta'>, 'get'>;
  readonly plans: Pick<Group<'plans'>, 'list'> & Partial<Group<'plans'>>;
  readonly installments: Pick<Group<'installments'>, 'list'> & Partial<Group<'installments'>>;
  readonly reports?: Partial<Group<'reports'>>;
  readonly products?: Partial<Group<'products'>>;
  readonly updates?: Partial<Group<'updates'>>;
  readonly confirmation?: Partial<Group<'confirmation'>>;
  readonly cards?: Partial<Group<'cards'>>;
  readonly exports?: Partial<Group<'exports'>>;
}
