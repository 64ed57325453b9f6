import { labelKind } from '../../note/body/labels';
import { languageOf, type Language } from './language';
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

/** What the labels are called in the languages that {@link labelKind} reads. */
const WORDS: Readonly<Record<Language, readonly [summary: string, notes: string]>> = {
  en: ['Summary', 'Notes'],
  de: ['Zusammenfassung', 'Notizen'],
  fr: ['Résumé', 'Notes'],
  es: ['Resumen', 'Notas'],
  nl: ['Samenvatting', 'Notities'],
  it: ['Riassunto', 'Appunti'],
  pt: ['Resumo', 'Notas'],
};

/**
 * The style that notes use already: the most frequent marker of the first of `files` that has any, with the words
 * most used there. Where nothing is marked yet, labels are in the language of the notes unless their words were chosen.
 *
 * @param files the file itself, then others of its conference, each with its text
 */
export function labelStyle(
  files: Iterable<{ readonly note: Note; readonly text: string }>,
  isPage: boolean,
  defaults: LabelDefaults,
): LabelStyle {
  let first: { readonly note: Note; readonly text: string } | undefined;
  let summaryLabel: string | undefined;
  for (const file of files) {
    const { note, text } = file;
    first ??= file;
    const markers = note.labels.filter(({ kind }) => kind === 'notes');
    const summaries = note.labels.filter(({ kind }) => kind === 'summary');
    summaryLabel ??= spelling(summaries, text);
    if (markers.length === 0) continue;
    const notes = mostFrequent(markers.map(({ style }) => (style === 'line' ? 'bold' : style)));
    const notesLabel = spelling(markers, text);
    const [summaryWord, notesWord] = wordsFor(notesLabel ?? '', file, defaults);
    return {
      notes: notes ?? 'ins',
      summaryLabel: summaryLabel ?? summaryWord,
      notesLabel: notesLabel ?? notesWord,
    };
  }
  const [summaryWord, notesWord] = wordsFor(summaryLabel ?? '', first, defaults);
  return {
    notes: isPage ? defaults.inPages : defaults.inOutlines,
    summaryLabel: summaryLabel ?? summaryWord,
    notesLabel: notesWord,
  };
}

/** Labels as they were chosen, else in the language of one that is there, else in that of the notes. */
function wordsFor(
  label: string,
  file: { readonly note: Note; readonly text: string } | undefined,
  { summaryLabel, notesLabel }: LabelDefaults,
): readonly [summary: string, notes: string] {
  const isChosen = summaryLabel !== DEFAULT_LABELS.summaryLabel || notesLabel !== DEFAULT_LABELS.notesLabel;
  if (isChosen || file === undefined) return [summaryLabel, notesLabel];
  const plain = label.toLowerCase();
  const known = Object.values(WORDS).filter((words) => words.some((word) => word.toLowerCase() === plain));
  const [only] = known;
  return only && known.length === 1 ? only : WORDS[languageOf(file.text.slice(file.note.bodyStart))];
}

/** The words of labels as their author writes them most; misspelt ones count as little as they occur. */
function spelling(labels: readonly SectionLabel[], text: string): string | undefined {
  const words = labels.map(({ span, kind }) => {
    // The line below a heading's words is none of them.
    const [line = ''] = text.slice(span.start, span.end).split(/[\r\n]/);
    const plain = line.replace(/<[^<>]*>/g, '').replace(/^[#*_\s]+|[#*_:\s]+$/g, '');
    return labelKind(plain) === kind ? plain : undefined;
  });
  return mostFrequent(words.filter((word) => word !== undefined));
}

function mostFrequent<T>(items: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
