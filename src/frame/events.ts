import type { TrancheError } from '../core/errors.js';

/** First data is on the screen; once in a widget's life. */
export class TrancheReadyEvent extends CustomEvent<null> {
  constructor() {
    super('tranche-ready', { bubbles: true, composed: true });
  }
}

export interface ErrorDetail {
  /** Stable snake_case; branch on this. */
  readonly code: string;
  /** May the same be tried again with hope? */
  readonly retryable: boolean;
  /** What the backend's operators can look up. */
  readonly requestId: string | undefined;
}

/** Something failed and the widget shows it; once for each failure. */
export class TrancheErrorEvent extends CustomEvent<ErrorDetail> {
  constructor({ code, retryable, requestId }: TrancheError) {
    super('tranche-error', { bubbles: true, composed: true, detail: { code, retryable, requestId } });
  }
}

/** The host has no token any more: sign in again. Once for all widgets of a client, until data arrives again. */
export class TrancheSessionExpiredEvent extends CustomEvent<null> {
  constructor() {
    super('tranche-session-expired', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'tranche-ready': TrancheReadyEvent;
    'tranche-error': TrancheErrorEvent;
    'tranche-session-expired': TrancheSessionExpiredEvent;
  }
}
