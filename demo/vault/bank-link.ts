import type { Clock } from '../../src/core/clock.js';
import { problem } from '../../src/core/errors.js';
import { BankInvitation, type BankVisit } from '../bank/protocol.js';
import { sign, signatureHeader } from '../signed-call.js';

/** The buyer's bank, as the vault reaches it. */
export interface BankLink {
  invite(visit: BankVisit): Promise<BankInvitation>;
}

export interface BankLinkOptions {
  url: string;
  /** Known to vault and bank only. */
  key: string;
  clock: Clock;
  timeoutMs?: number;
}

/** Calls the bank's server. Throws 503 `vault_unavailable` when it does not answer as agreed. */
export function bankLink({ url, key, clock, timeoutMs = 10_000 }: BankLinkOptions): BankLink {
  return {
    async invite(visit) {
      const body = JSON.stringify(visit);
      const headers = { 'content-type': 'application/json', [signatureHeader]: sign(key, clock, body) };
      try {
        const signal = AbortSignal.timeout(timeoutMs);
        const response = await fetch(`${url}/transactions`, { method: 'POST', body, headers, signal });
        if (!response.ok) throw new Error(`the bank answered ${response.status}`);
        return BankInvitation.parse(await response.json());
      } catch (cause) {
        throw problem(503, 'vault_unavailable', { cause });
      }
    },
  };
}
