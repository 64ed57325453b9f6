import * as vscode from 'vscode';
import type { Session } from '../../core/conference/model';

/** What the sidebar is narrowed down to. */
export interface SessionFilter {
  /** How the sidebar names it. */
  readonly label: string;
  matches(session: Session): boolean;
}

/** Sessions that have a tag. */
export function withTag(tag: string): SessionFilter {
  const wanted = plain(tag);
  return {
    label: vscode.l10n.t('tag “{0}”', tag),
    matches: ({ tags }) => tags.some((own) => plain(own) === wanted),
  };
}

/**
 * Sessions in whose title or tags all the words of a query occur, also as part of a word. What follows `speaker:` are
 * words of the people who speak.
 */
export function withWords(
  query: string,
  speakersOf: (session: Session) => readonly string[] = () => [],
): SessionFilter {
  const [before = '', people] = plain(query).split(/(?:^|\s)speaker:/);
  const wordsOf = (part = ''): string[] => part.split(/\s+/).filter((word) => word !== '');
  const words = wordsOf(before);
  const names = wordsOf(people);
  return {
    label: `“${query.trim()}”`,
    matches: (session) => {
      const { title, tags } = session;
      const text = plain([title, ...tags].join('\n'));
      if (!words.every((word) => text.includes(word))) return false;
      if (names.length === 0) return true;
      const speakers = plain(speakersOf(session).join('\n'));
      return names.every((name) => speakers.includes(name));
    },
  };
}

/** The tags of some sessions with their numbers of sessions, the most frequent first. */
export function tagsByFrequency(sessions: readonly Session[]): [tag: string, count: number][] {
  const counts = new Map<string, number>();
  for (const { tags } of sessions) {
    for (const tag of new Set(tags)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  return [...counts].sort(([a, n], [b, m]) => m - n || a.localeCompare(b));
}

/** Without accents and capitals, which nobody types when searching. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
