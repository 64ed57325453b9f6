import { labelKind } from '../../note/body/labels';
import type { Note, SectionLabel } from '../../note/note';

/** How an author marks the Summary and the Notes below it. */
export interface LabelStyle {
  /** `heading`: `## Notes`; `ins`: `<ins>Notes</ins><br>`; `bold`: `**Notes**`. The Summary is a heading but for `bold`. */
  readonly notes: 'heading' | 'ins' | 'bold';
  readonly summaryLabel: string;
  readonly notesLabel: string;
}

/** What is taken where neither the file nor its conference says anything. */
export interface LabelDefaults {
  readonly summaryLabel: string;
  readonly notesLabel: string;
  /** Of files that hold several sessions. */
  readonly inOutlines: LabelStyle['notes'];
  /** Of pages. */
  readonly inPages: LabelStyle['notes'];
}

export const DEFAULT_LABELS: LabelDefaults = {
  summaryLabel: 'Summary',
  notesLabel: 'Notes',
  inOutlines: 'ins',
  inPages: 'heading',
};

/**
 * The style that notes use already: the most frequent marker of the first of `files` that has any, with the words
 * most used there.
 *
 * @param files the file itself, then others of its conference, each with its text
 */
export function labelStyle(
  files: Iterable<{ readonly note: Note; readonly text: string }>,
  isPage: boolean,
  defaults: LabelDefaults,
): LabelStyle {
  for (const { note, text } of files) {
    const markers = note.labels.filter(({ kind }) => kind === 'notes');
    if (markers.length === 0) continue;
    const notes = mostFrequent(markers.map(({ style }) => (style === 'line' ? 'bold' : style)));
    const summaries = note.labels.filter(({ kind }) => kind === 'summary');
    return {
      notes: notes ?? 'ins',
      summaryLabel: spelling(summaries, text) ?? defaults.summaryLabel,
      notesLabel: spelling(markers, text) ?? defaults.notesLabel,
    };
  }
  return {
    notes: isPage ? defaults.inPages : defaults.inOutlines,
    summaryLabel: defaults.summaryLabel,
    notesLabel: defaults.notesLabel,
  };
}

/** The words of labels as their author writes them most; misspelt ones count as little as they occur. */
function spelling(labels: readonly SectionLabel[], text: string): string | undefined {
  const words = labels.map(({ span, kind }) => {
    const plain = text
      .slice(span.start, span.end)
      .replace(/<[^<>]*>/g, '')
      .replace(/^[#*_\s]+|[#*_:\s]+$/g, '');
    return labelKind(plain) === kind ? plain : undefined;
  });
  return mostFrequent(words.filter((word) => word !== undefined));
}

function mostFrequent<T>(items: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
