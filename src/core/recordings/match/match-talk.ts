/** What is known of a talk that a list may hold. */
export interface MatchTalk {
  readonly title: string;
  readonly subtitle?: string | undefined;
  readonly speakers?: readonly string[] | undefined;
  /** `2025-04-01`. */
  readonly day?: string | undefined;
  /** In seconds. */
  readonly duration?: number | undefined;
}
