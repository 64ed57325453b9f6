import { namesIn } from '../../schedule/words/names-in';
import type { Conference, Day, Session } from '../../conference/model';
import type { Note } from '../../note/note';
import { peopleIn } from '../../note/people';
import { plainTitle } from '../../schedule/session-talks';
import { addressKey } from '../address';
import type { MediaKind } from '../list';
import { heldBy, isBlankAddress, templateAddresses, type Held } from './held';

/** A note as it is read for filling in. */
export interface ReadText {
  readonly text: string;
  readonly note: Note;
}

/** The notes in which recordings and slides are filled in. */
export interface NotesToFill {
  readonly conferences: readonly Conference[];
  readonly read: (path: string) => ReadText | undefined;
  /** What new notes are made from, such as Hugo's archetypes: their addresses are placeholders. */
  readonly templates?: readonly ReadText[];
}

/** A talk with what it has. */
export interface TalkMedia {
  readonly conference: Conference;
  readonly day: Day;
  readonly session: Session;
  readonly held: readonly Held[];
  /** Who speaks, where the note says it. */
  readonly speakers: readonly string[];
  /** The address by which each kind is filled; kinds that are not are missing. */
  readonly filled: ReadonlyMap<MediaKind, string>;
}

const KINDS: readonly MediaKind[] = ['recording', 'slides', 'code'];

/**
 * All talks with what they have. A kind is filled by a live button, link or front matter whose address is neither a
 * template's nor that of another talk; a link in the text does not fill it while a button waits for its address.
 */
export function mediaOf({ conferences, read, templates = [] }: NotesToFill): TalkMedia[] {
  const texts = new Map<string, ReadText>();
  const open = (path: string): ReadText | undefined => {
    const known = texts.get(path) ?? read(path);
    if (known) texts.set(path, known);
    return known;
  };
  const talks = conferences.flatMap((conference) =>
    conference.days.flatMap((day) =>
      day.sessions.flatMap((session) => {
        const found = open(session.path);
        if (!found) return [];
        const held = heldBy(found.text, found.note, session);
        const speakers = [
          ...(session.span.start === 0 ? peopleIn(found.note.frontMatter) : []),
          ...speakersBelow(found, session),
        ];
        return [{ conference, day, session, held, speakers }];
      }),
    ),
  );
  const filled = filledBy(talks, templateAddresses([...texts.values()], templates));
  return talks.map((talk, at) => ({ ...talk, filled: filled[at] ?? new Map<MediaKind, string>() }));
}

/**
 * What is filled in each of some talks: see `mediaOf`.
 *
 * @param placeholders addresses of templates, as keys
 */
export function filledBy(
  talks: readonly { readonly session: Session; readonly held: readonly Held[] }[],
  placeholders: ReadonlySet<string>,
): ReadonlyMap<MediaKind, string>[] {
  const owners = new Map<string, Set<string>>();
  for (const { session, held } of talks)
    for (const { url, isParked, source } of held) {
      if (isParked || source === 'link') continue;
      const key = addressKey(url);
      const titles = owners.get(key);
      if (titles) titles.add(plainTitle(session.title));
      else owners.set(key, new Set([plainTitle(session.title)]));
    }
  const isOwn = ({ url }: Held): boolean =>
    !isBlankAddress(url) &&
    !placeholders.has(addressKey(url)) &&
    (owners.get(addressKey(url))?.size ?? 0) < 2;
  return talks.map(({ held }) => {
    const filled = new Map<MediaKind, string>();
    for (const kind of KINDS) {
      const own = held.filter((each) => each.kind === kind);
      const hasSlot = own.some((each) => each.isParked || (each.source !== 'link' && !isOwn(each)));
      const found = own.find((each) => !each.isParked && isOwn(each) && !(hasSlot && each.source === 'link'));
      if (found) filled.set(kind, found.url);
    }
    return filled;
  });
}

const SPEAKERS =
  /^(?:[-*+]\s+)?(?:\*\*|__)?(?:speakers?|presenters?|by|with|von|referent(?:en|in)?)\s*(?:\*\*|__)?\s*:\s*(?:\*\*|__)?\s*(\S.*)$/im;

/** A line `Speaker: …` near the top of a talk. */
function speakersBelow({ text, note }: ReadText, { span }: Session): string[] {
  const start = Math.max(span.start, span.start === 0 ? note.bodyStart : 0);
  const head = text
    .slice(start, Math.min(span.end, start + 1500))
    .split(/\r?\n/, 15)
    .join('\n');
  const found = SPEAKERS.exec(head)?.[1];
  if (found === undefined) return [];
  return namesIn(found.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1'))
    .map((name) => name.replace(/\(.*?\)|[*_`]/g, '').trim())
    .filter((name) => name !== '' && name.length < 60);
}
