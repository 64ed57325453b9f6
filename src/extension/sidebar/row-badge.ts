/** What a row's badge tells. */
export interface RowMarks {
  /** Open to-dos. */
  readonly todos: number;
  readonly isRecommended: boolean;
}

/**
 * The one or two characters at the right of a row; VS Code takes no more.
 *
 * @returns undefined for a row with nothing to tell
 */
export function badgeOf({ todos, isRecommended }: RowMarks): string | undefined {
  if (isRecommended) return todos === 0 ? '★' : todos < 10 ? `★${String(todos)}` : '★+';
  if (todos === 0) return undefined;
  return todos < 100 ? String(todos) : '9+';
}
