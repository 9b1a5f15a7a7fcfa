import { aMeta } from '../../state/fake-client.js';
import { page } from '../../state/fake-host.js';

export interface Sent {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly credentials: RequestCredentials | undefined;
}

/** Stands behind the page's `fetch` until `restore`: a portal that gives tokens and an API that takes them. */
export class FakeServer {
  readonly sent: Sent[] = [];
  /** The token the portal gives next, and whether the API takes one. */
  token = 'token-1';
  account = 'acc_1';
  /** What the portal answers instead of a token. */
  tokenAnswer: Response | undefined;
  isGood: (token: string) => boolean = () => true;
  readonly #real = globalThis.fetch;

  constructor() {
    globalThis.fetch = (input, init) => this.#answer(input as string, init);
  }

  /** Requests whose address contains a text. */
  of(part: string): Sent[] {
    return this.sent.filter(({ url }) => url.includes(part));
  }

  restore(): void {
    globalThis.fetch = this.#real;
  }

  async #answer(url: string, init: RequestInit = {}): Promise<Response> {
    const { method = 'GET', credentials } = init;
    const headers = new Headers(init.headers);
    this.sent.push({ method, url, headers, credentials });
    await Promise.resolve();
    if (init.signal?.aborted) throw new DOMException('left', 'AbortError');
    if (url.includes('/tranche-token')) return this.tokenAnswer ?? json(200, { token: this.token });
    const token = headers.get('authorization')?.replace('Bearer ', '') ?? '';
    if (!this.isGood(token)) return json(401, { code: 'unauthorized' });
    if (url.endsWith('/meta')) return json(200, { ...aMeta, account: { ...aMeta.account, id: this.account } });
    return json(200, { ...page(), total: 0 });
  }
}

/** As much of a Response as the client reads. A real one's body arrives by tasks of the engine, for which no test can wait. */
export function json(status: number, body: unknown): Response {
  const text = () => Promise.resolve(JSON.stringify(body));
  return { status, ok: status < 400, headers: new Headers(), text } as Response;
}
