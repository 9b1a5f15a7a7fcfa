import { problem } from '../../core/errors.js';
import type { Permission } from '../../model/capability.js';
import type { Book } from './record.js';

/** Throws 403 for what this account's backend does not do. What the session may do is asked before any backend is called. */
export function demandCapability({ capabilities }: Pick<Book, 'capabilities'>, needed: Permission): void {
  if (!capabilities.some((capability) => capability === needed)) throw problem(403, 'forbidden');
}

/** Throws 428 without a version and 412 with one that is no longer true. */
export function checkVersion(ifMatch: string | undefined, revision: number): void {
  if (ifMatch === undefined) throw problem(428, 'precondition_required');
  if (ifMatch !== String(revision)) throw problem(412, 'version_mismatch');
}
