import type { TextEdit } from '../text/text-edit';
import { gateTogether, type Offer } from './gate';
import { losesAnchor } from './lost-anchors';
import type { RuleContext, Finding } from './rule';

/** The edits that may be made unseen, and the fixes that the gate has not let pass. */
export interface SafeEdits {
  readonly edits: readonly TextEdit[];
  /** Each with the reason, as a clause. */
  readonly refused: readonly (Offer & { readonly why: string })[];
}

/**
 * The edits of all fixes that may be applied unseen, the first of each finding; of two that overlap the first. A fix
 * is safe when its rule says so, when it changes words, tags and addresses in their own places only, and when it
 * passes the gate.
 */
export function safeEdits(checked: RuleContext, findings: readonly Finding[]): SafeEdits {
  const refused: (Offer & { why: string })[] = [];
  const gate = (offers: readonly Offer[]): string | undefined =>
    gateTogether(checked, offers) ??
    losesAnchor(
      checked,
      offers.flatMap(({ fix }) => fix.edits),
    );
  const passed = passing(safeOffers(findings), gate, refused);
  return { edits: passed.flatMap(({ fix }) => fix.edits), refused };
}

/** The items that pass a gate together; where they do not, halves are tried, so that a few bad ones cost little. */
export function passing<T>(
  items: readonly T[],
  gate: (items: readonly T[]) => string | undefined,
  refused: (T & { why: string })[],
): readonly T[] {
  if (items.length === 0) return [];
  const why = gate(items);
  if (why === undefined) return items;
  const [first] = items;
  if (items.length === 1 && first !== undefined) {
    refused.push({ ...first, why });
    return [];
  }
  const middle = items.length >> 1;
  const left = passing(items.slice(0, middle), gate, refused);
  const right = passing(items.slice(middle), gate, refused);
  const together = [...left, ...right];
  const bad = left.length === 0 || right.length === 0 ? undefined : gate(together);
  if (bad === undefined) return together;
  refused.push(...right.map((item) => ({ ...item, why: bad })));
  return left;
}

function safeOffers(findings: readonly Finding[]): Offer[] {
  const offers: Offer[] = [];
  let end = -1;
  for (const finding of findings) {
    const fix = finding.fixes.find(
      ({ safe, restructures, elsewhere }) =>
        safe === true && restructures !== true && elsewhere === undefined,
    );
    if (!fix) continue;
    const own = fix.edits.toSorted((a, b) => a.span.start - b.span.start);
    const [first] = own;
    if (!first || first.span.start < end || (first.span.start === end && first.span.end === end)) continue;
    offers.push({ finding, fix: { ...fix, edits: own } });
    end = own.at(-1)?.span.end ?? end;
  }
  return offers;
}
