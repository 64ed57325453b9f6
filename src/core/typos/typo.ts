import type { Span } from '../text/span';

/** A word that is probably misspelt. */
export interface Typo {
  readonly span: Span;
  /** As written. */
  readonly word: string;
  /** What may be meant, likeliest first, capitalised as the word is; never empty. */
  readonly suggestions: readonly string[];
  /** `typo` is nearly certain and shown while writing; `possible` is shown on request. */
  readonly tier: 'typo' | 'possible';
  /** Whether the first suggestion may be taken unseen. */
  readonly safe: boolean;
}
