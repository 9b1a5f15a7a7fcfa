import type { TrancheError } from '../core/errors.js';

/** First data is on the screen; once in a widget's life. */
export class TrancheReadyEvent extends CustomEvent<null> {
  static readonly type = 'tranche-ready';

  constructor() {
    super(TrancheReadyEvent.type, { bubbles: true, composed: true });
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
  static readonly type = 'tranche-error';

  constructor({ code, retryable, requestId }: TrancheError) {
    super(TrancheErrorEvent.type, { bubbles: true, composed: true, detail: { code, retryable, requestId } });
  }
}

/** The host has no token any more: sign in again. Once for all widgets of a client, until data arrives again. */
export class SessionExpiredEvent extends CustomEvent<null> {
  static readonly type = 'tranche-session-expired';

  constructor() {
    super(SessionExpiredEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'tranche-ready': TrancheReadyEvent;
    'tranche-error': TrancheErrorEvent;
    'tranche-session-expired': SessionExpiredEvent;
  }
}
