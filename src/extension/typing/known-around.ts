import type * as vscode from 'vscode';
import type { KnownAround } from '../../core/completion/completion';
import { isPlaceholderTag } from '../../core/conference/placeholder-tag';
import type { HoverAround } from '../../core/hover/hover';
import type { Icon } from '../../core/shortcodes/icons';
import { linkRoot } from '../../core/site/link-root';
import { resolveLink } from '../../core/site/links';
import { NEWEST_RELEASE } from '../../core/site/relearn-releases';
import { headingIds } from '../../core/site/heading-ids';

import { conferenceOf, dayOf } from '../notes/notes-around';
import type { NoteRoot } from '../notes/note-root';
import { allSpeakers } from '../schedule/speakers';
import type { Schedules } from '../schedule/schedules';
import type { Notes } from '../notes/notes';

const PICTURE = /\.(?:png|jpe?g|gif|webp|svg|avif)$/i;

/** A note of the window with what is around it. */
export interface NoteAround {
  readonly root: NoteRoot;
  readonly path: string;
}

/** The note of a document, when it is part of a conference, or could be. */
export function noteAround(notes: Notes, uri: vscode.Uri): NoteAround | undefined {
  return notes.isLoaded ? notes.find(uri) : undefined;
}

/** What completion asks about the surroundings of a note. */
export function knownAround(
  { root, path }: NoteAround,
  icons: readonly Icon[] | undefined,
  copied: string | undefined,
  schedules: Schedules,
): KnownAround {
  const { outline } = root.index;
  const conference = conferenceOf(outline, path);
  return {
    path,
    isSite: conference?.layout === 'site',
    ...relearnOf({ root, path }),
    copied,
    icons: () => icons,
    speakers: () => allSpeakers(root, schedules),
    tags: () => {
      const day = dayOf(outline, path);
      const uses = new Map<string, { all: number; inDay: number }>();
      for (const each of outline.conferences.flatMap(({ days }) => days))
        for (const { tags } of each.sessions)
          for (const tag of new Set(tags)) {
            const counts = uses.get(tag) ?? { all: 0, inDay: 0 };
            counts.all++;
            if (each === day) counts.inDay++;
            uses.set(tag, counts);
          }
      return [...uses].flatMap(([tag, { all, inDay }]) =>
        isPlaceholderTag(tag) ? [] : [{ tag, uses: all, usesInDay: inDay }],
      );
    },
    sessions: () =>
      (conference?.days ?? []).flatMap((day) =>
        day.sessions.map(({ title, path: file, line, span }) => {
          const anchor = span.start > 0 ? anchorAt(root, file, line) : undefined;
          return { title, path: file, day: day.name, ...(anchor !== undefined && { anchor }) };
        }),
      ),
    images: () => [...root.attachments.paths()].filter((file) => PICTURE.test(file)),
  };
}

/** The version of Relearn that the site of a note has, when it is told. */
function relearnOf({ root, path }: NoteAround): { readonly relearn?: string } {
  const version = root.sites.of(path)?.facts.relearn?.version;
  return version === undefined ? {} : { relearn: version };
}

/** The version of Relearn of the site that a document is in; the newest where nothing tells. */
export function relearnAt(notes: Notes, document: vscode.Uri): string {
  const around = noteAround(notes, document);
  return (around && relearnOf(around).relearn) ?? NEWEST_RELEASE;
}

/** The id of the heading in a line, as Hugo and GitHub make it. */
function anchorAt({ index }: NoteRoot, path: string, line: number): string | undefined {
  const note = index.note(path);
  const at = note?.headings.findIndex((heading) => heading.line === line) ?? -1;
  return note && at >= 0 ? headingIds(note.headings)[at] : undefined;
}

/** What hovers ask about the surroundings of a note. */
export function hoverAround(around: NoteAround): HoverAround {
  const { root } = around;
  const sessions = root.index.outline.conferences.flatMap(({ days }) => days.flatMap((day) => day.sessions));
  return {
    ...relearnOf(around),
    sessionsWithTag: (tag) => sessions.filter(({ tags }) => tags.includes(tag)),
    targetOf: (href) => {
      const target = targetOf(around, href);
      if (target === undefined) return undefined;
      const day = dayOf(root.index.outline, target.path);
      const session = day?.sessions.find(({ path }) => path === target.path);
      const title = session?.title ?? (day?.path === target.path ? day.name : undefined);
      return title === undefined
        ? undefined
        : { title, path: target.path, day: session ? (day?.name ?? '') : '' };
    },
  };
}

/** A file of the notes to which a link leads, and how VS Code would read the link. */
export function targetOf(
  { root, path }: NoteAround,
  href: string,
): { readonly path: string; readonly anchor: string; readonly fromFolder: boolean } | undefined {
  const conference = conferenceOf(root.index.outline, path);
  return resolveLink(path, href, linkRoot(conference, path), {
    hasFile: (name) => root.index.has(name) || root.attachments.has(name),
  });
}
