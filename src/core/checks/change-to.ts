import { sentence } from '../language/sentence';
import type { Span } from '../text/span';
import type { Fix } from './rule';

/** The fix that puts one text into the place of another; none where nobody knows which. */
export function changeTo(
  span: Span,
  text: string | undefined,
  more: Pick<Fix, 'safe' | 'restructures'> = {},
): Fix[] {
  if (text === undefined) return [];
  return [{ title: sentence('Change to “{0}”', text), edits: [{ span, text }], preferred: true, ...more }];
}
