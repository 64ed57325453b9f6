import * as vscode from 'vscode';
import type { Session } from '../../core/conference/model';
import {
  asksForMedia,
  passesFilter,
  type FilterPart,
  type FilterState,
} from '../../core/conference/session-filter';
import type { NoteRoot } from '../notes/note-root';
import type { SessionFacts } from './session-facts';

/** What the sidebar is narrowed down to. */
export interface SessionFilter {
  /** How the sidebar names it. */
  readonly label: string;
  readonly parts: readonly FilterPart[];
  /** Whether the texts of all notes have to be read for it. */
  readonly asksForMedia: boolean;
  readonly matches: (session: Session, root: NoteRoot) => boolean;
}

/** Sessions that are what all parts ask for. */
export function sessionFilter(parts: readonly FilterPart[], facts: SessionFacts): SessionFilter {
  return {
    label: labelOf(parts),
    parts,
    asksForMedia: asksForMedia(parts),
    matches: (session, root) => passesFilter(parts, facts.of(root, session)),
  };
}

/** A state as the filter names it. */
export function stateLabel(state: FilterState): string {
  const { t } = vscode.l10n;
  switch (state) {
    case 'planned':
      return t('planned');
    case 'draft':
      return t('draft');
    case 'promoted':
      return t('promoted');
    case 'unpublished':
      return t('not published');
    case 'todos':
      return t('has to-dos');
    case 'no-recording':
      return t('no recording');
    case 'no-slides':
      return t('no slides');
    case 'recommended':
      return t('recommended');
  }
}

/** The parts in words, words that were typed one after the other as they were typed. */
export function labelOf(parts: readonly FilterPart[]): string {
  const words = parts.flatMap((part) => (part.kind === 'word' ? part.word : []));
  const others = parts.flatMap((part) => {
    if (part.kind === 'state') return stateLabel(part.state);
    if (part.kind === 'tag') return vscode.l10n.t('tag “{0}”', part.tag);
    return part.kind === 'speaker' ? vscode.l10n.t('speaker “{0}”', part.words) : [];
  });
  return [...others, ...(words.length > 0 ? [`“${words.join(' ')}”`] : [])].join(' · ');
}
