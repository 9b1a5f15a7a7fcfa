import { canonical } from '../core/canonical.js';
import { digest } from '../core/digest.js';
import type { PlanUpdateTerms } from './plan-update.js';

/**
 * The one text of these terms: JSON, members sorted by name, no white space, UTF-8 (RFC 8785 for texts and whole numbers, which is
 * all that terms hold).
 */
export function termsText(terms: PlanUpdateTerms): string {
  return canonical(terms);
}

/** SHA-256 of {@link termsText}, hexadecimal: what the buyer's decision carries, and what the server computes again. */
export function hashTerms(terms: PlanUpdateTerms): Promise<string> {
  return digest(termsText(terms));
}
