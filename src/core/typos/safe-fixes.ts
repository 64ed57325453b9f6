import type { TextEdit } from '../text/text-edit';
import type { Span } from '../text/span';
import type { Typo } from './typo';

/** The first suggestions of typos that may be fixed unseen, for those inside some parts of the text. */
export function safeFixes(typos: readonly Typo[], parts: readonly { readonly span: Span }[]): TextEdit[] {
  return typos.flatMap(({ span, tier, safe, suggestions }) => {
    const [meant] = suggestions;
    const isInside = parts.some((part) => part.span.start <= span.start && span.end <= part.span.end);
    return meant !== undefined && tier === 'typo' && safe && isInside ? [{ span, text: meant }] : [];
  });
}
