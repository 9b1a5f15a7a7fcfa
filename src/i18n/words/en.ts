/** Words that any widget may need. Sentence case; buttons are verbs; the same word for the same thing everywhere. */
export const en = {
  retry: 'Try again',
  close: 'Close',
  cancel: 'Cancel',
  done: 'Done',
  total: 'Total',

  copyValue: 'Copy {value}',
  copied: 'Copied',
  copyFailed: 'Could not copy. Select the text and copy it yourself.',

  clearFilters: 'Clear filters',

  dataAsOf: 'Data as of {time}',
  stale: 'Could not refresh. You see the data as of {time}.',
  staleUndated: 'Could not refresh. You see the last data we have.',
  empty: 'Nothing here yet.',
  filteredEmpty: 'Nothing matches the filters.',

  error_network: 'The server cannot be reached. Check the connection and try again.',
  error_timeout: 'The server took too long to answer. Try again.',
  error_schema: 'The server sent an answer we cannot read. Try again, or tell support.',
  error_rate_limited: 'Too many requests at once. Wait a moment, then try again.',
  error_forbidden: 'You do not have permission to see this. Ask an administrator of the account.',
  error_not_found: 'This no longer exists, or was moved.',
  error_server: 'Something went wrong on the server. Try again in a moment.',
  error_session_expired: 'Your session has ended. Sign in again to go on.',
  error_unknown: 'Something went wrong. Try again.',
  requestId: 'Request {id}',
} as const;
