import type { ReportedFinding } from '../../../core/checks/check';
import type { Span } from '../../../core/text/span';

/** One replacement in a text, as editors tell of it. */
export interface TextChange {
  readonly rangeOffset: number;
  readonly rangeLength: number;
  readonly text: string;
}

/** A finding at the place where it stands now. */
export interface Shown {
  readonly finding: ReportedFinding;
  readonly span: Span;
}

/** The findings that the author sees in one text. They move with the words they stand at. */
export class ShownFindings {
  #items: readonly Shown[];

  constructor(findings: readonly ReportedFinding[] = []) {
    this.#items = findings.map((finding) => ({ finding, span: finding.span }));
  }

  get items(): readonly Shown[] {
    return this.#items;
  }

  /** Whether the author sees a finding already, at its present place. */
  has({ rule, span }: ReportedFinding): boolean {
    return this.#items.some(
      (shown) =>
        shown.finding.rule === rule && shown.span.start === span.start && shown.span.end === span.end,
    );
  }

  /**
   * Moves the findings with the text. Those whose own words are changed go: they are fixed, or will be found again.
   *
   * @returns whether some have gone
   */
  move(changes: readonly TextChange[]): boolean {
    const before = this.#items.length;
    for (const change of changes) this.#items = this.#items.flatMap((shown) => moved(shown, change));
    return this.#items.length < before;
  }
}

function moved({ finding, span }: Shown, { rangeOffset: start, rangeLength, text }: TextChange): Shown[] {
  const end = start + rangeLength;
  if (end < span.start || (end === span.start && !continuesWord(text.at(-1)))) {
    const by = text.length - rangeLength;
    return [{ finding, span: { start: span.start + by, end: span.end + by } }];
  }
  if (start > span.end || (start === span.end && span.end > span.start && !continuesWord(text[0])))
    return [{ finding, span }];
  return [];
}

/** A letter put directly before or after a word makes it another word. */
function continuesWord(letter: string | undefined): boolean {
  return letter !== undefined && /[\p{L}\p{N}\p{M}'’]/u.test(letter);
}
