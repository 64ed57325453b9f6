import type { Session } from './model';

/** What a filter can ask of a session besides its words. */
export type FilterState =
  'planned' | 'draft' | 'promoted' | 'unpublished' | 'todos' | 'no-recording' | 'no-slides' | 'recommended';

/** In the order in which they are offered. */
export const FILTER_STATES: readonly FilterState[] = [
  'draft',
  'planned',
  'promoted',
  'unpublished',
  'todos',
  'no-recording',
  'no-slides',
  'recommended',
];

/** One thing that sessions are narrowed down by. */
export type FilterPart =
  | { readonly kind: 'state'; readonly state: FilterState }
  /** `isWhole`: no tag that only begins so. */
  | { readonly kind: 'tag'; readonly tag: string; readonly isWhole: boolean }
  | { readonly kind: 'speaker'; readonly words: string }
  | { readonly kind: 'word'; readonly word: string };

/** A session with what is known of it elsewhere. */
export interface FilterFacts {
  readonly session: Session;
  /** All who speak. */
  readonly speakers: readonly string[];
  readonly isRecommended: boolean;
  /** Whether it has none, a placeholder not counted. */
  readonly lacks: (kind: 'recording' | 'slides') => boolean;
}

/** The words before a colon, in the languages of the interface. */
const OPERATORS: Readonly<Record<string, 'is' | 'no' | 'has' | 'tag' | 'speaker'>> = {
  is: 'is',
  ist: 'is',
  no: 'no',
  ohne: 'no',
  has: 'has',
  hat: 'has',
  tag: 'tag',
  schlagwort: 'tag',
  speaker: 'speaker',
  sprecher: 'speaker',
};

/** What a state is called when it is typed. */
const NAMES: Readonly<Record<string, FilterState>> = {
  planned: 'planned',
  geplant: 'planned',
  draft: 'draft',
  drafts: 'draft',
  entwurf: 'draft',
  entwurfe: 'draft',
  rohfassung: 'draft',
  promoted: 'promoted',
  ausgearbeitet: 'promoted',
  unpublished: 'unpublished',
  unveroffentlicht: 'unpublished',
  todo: 'todos',
  todos: 'todos',
  'to-do': 'todos',
  'to-dos': 'todos',
  recommended: 'recommended',
  empfohlen: 'recommended',
};

/** What a session can be without. */
const LACKING: Readonly<Record<string, FilterState>> = {
  recording: 'no-recording',
  recordings: 'no-recording',
  video: 'no-recording',
  aufzeichnung: 'no-recording',
  slides: 'no-slides',
  folien: 'no-slides',
};

/** States of which a session is in one only: several of them are alternatives. */
const PROGRESS: readonly FilterState[] = ['planned', 'draft', 'promoted'];

/**
 * Reads what somebody has typed: words of titles, tags and people, `is:draft`, `has:todos`, `no:recording`,
 * `tag:dns`, `tag:"open source"` and `speaker:` with words of a name.
 */
export function readFilter(query: string): FilterPart[] {
  const operator = /(^|\s)([a-z]+):\s*(?:"([^"]*)"|(\S*))/giu;
  const parts: FilterPart[] = [];
  let speaker: string[] | undefined;
  let at = 0;
  const words = (text: string): void => {
    for (const word of text.split(/\s+/).filter((each) => each !== ''))
      if (speaker) speaker.push(word);
      else parts.push({ kind: 'word', word });
  };
  const endSpeaker = (): void => {
    if (speaker && speaker.length > 0) parts.push({ kind: 'speaker', words: speaker.join(' ') });
    speaker = undefined;
  };
  for (const found of query.matchAll(operator)) {
    const kind = OPERATORS[plain(found[2] ?? '')];
    const value = found[3] ?? found[4] ?? '';
    const part = partOf(kind, value, found[3] !== undefined);
    if (kind !== 'speaker' && part === undefined) continue;
    words(query.slice(at, found.index));
    endSpeaker();
    at = found.index + found[0].length;
    if (part) parts.push(part);
    else speaker = value === '' ? [] : [value];
  }
  words(query.slice(at));
  endSpeaker();
  return parts;
}

function partOf(
  kind: 'is' | 'no' | 'has' | 'tag' | 'speaker' | undefined,
  value: string,
  isQuoted: boolean,
): FilterPart | undefined {
  if (kind === undefined || kind === 'speaker' || value === '') return undefined;
  if (kind === 'tag') return { kind, tag: value, isWhole: isQuoted };
  const state = (kind === 'no' ? LACKING : NAMES)[plain(value)];
  return state && { kind: 'state', state };
}

/** Whether a session is what all parts ask for; of `planned`, `draft` and `promoted` one is enough. */
export function passesFilter(parts: readonly FilterPart[], facts: FilterFacts): boolean {
  const progress = parts.flatMap((part) =>
    part.kind === 'state' && PROGRESS.includes(part.state) ? part.state : [],
  );
  if (progress.length > 0 && !progress.some((state) => isIn(state, facts))) return false;
  return parts.every((part) => {
    switch (part.kind) {
      case 'state':
        return PROGRESS.includes(part.state) || isIn(part.state, facts);
      case 'tag':
        return hasTag(facts.session, part);
      case 'speaker':
        return hasWords(part.words, facts.speakers);
      case 'word':
        return hasWord(part.word, facts);
    }
  });
}

/** Whether what a filter asks for is known only when the texts of the notes have been read. */
export function asksForMedia(parts: readonly FilterPart[]): boolean {
  return parts.some(
    (part) => part.kind === 'state' && (part.state === 'no-recording' || part.state === 'no-slides'),
  );
}

function isIn(state: FilterState, { session, isRecommended, lacks }: FilterFacts): boolean {
  switch (state) {
    case 'planned':
    case 'draft':
    case 'promoted':
      return session.state === state;
    case 'unpublished':
      return session.unpublished;
    case 'todos':
      return session.todos > 0;
    case 'no-recording':
      return lacks('recording');
    case 'no-slides':
      return lacks('slides');
    case 'recommended':
      return isRecommended;
  }
}

function hasTag({ tags }: Session, { tag, isWhole }: { tag: string; isWhole: boolean }): boolean {
  const wanted = plain(tag);
  return tags.some((own) => {
    const known = plain(own);
    return known === wanted || (!isWhole && wanted.length > 2 && known.startsWith(wanted));
  });
}

/** The name of a state finds the sessions in it as well. */
function hasWord(word: string, facts: FilterFacts): boolean {
  const { title, tags } = facts.session;
  const state = NAMES[plain(word)];
  return (state !== undefined && isIn(state, facts)) || hasWords(word, [title, ...tags, ...facts.speakers]);
}

function hasWords(words: string, texts: readonly string[]): boolean {
  const text = plain(texts.join('\n'));
  return plain(words)
    .split(/\s+/)
    .every((word) => text.includes(word));
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
export function plain(text: string): string {
  const letters = /[\u0080-\uffff]/.test(text) ? text.normalize('NFD').replace(/\p{M}/gu, '') : text;
  return letters.toLowerCase();
}
