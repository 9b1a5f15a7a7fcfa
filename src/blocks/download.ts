import { later } from '../core/timing.js';

/** Offers a file to the reader under a name. Works under a strict CSP: a download is no navigation. */
export function download(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Revoking at once cancels the download in Firefox.
  later(() => URL.revokeObjectURL(url), 60_000);
}
