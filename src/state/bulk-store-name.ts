/** Where unfinished bulk runs are kept; a file of its own, because widgets look there before they load anything of it. */
export const bulkStore = 'tranche.bulk.1';

/** True when a run may have been interrupted in this tab. */
export function mayBeInterrupted(): boolean {
  try {
    return sessionStorage.getItem(bulkStore) !== null;
  } catch {
    return false;
  }
}
