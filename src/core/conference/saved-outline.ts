import { TO_THE_END } from '../text/span';
import type { Conference, Day, Layout, Outline, Session, SessionState } from './model';

const LAYOUTS: readonly Layout[] = ['site', 'outline', 'pages'];
const STATES: readonly SessionState[] = ['planned', 'draft', 'promoted'];

/** A day as it is kept: lists without names, because there are thousands of them. */
export type SavedDay = readonly unknown[];

/** A conference as it is kept, its days apart: they are made one by one. */
export function savedConference({ id, name, path, layout }: Conference): readonly unknown[] {
  return [id, name, path, layout];
}

export function savedDay({ id, name, path, folder, line, sessions }: Day): SavedDay {
  return [id, name, path ?? null, folder ?? null, line, sessions.map(savedSession)];
}

function savedSession(session: Session): readonly unknown[] {
  const { id, title, path, line, span, tags, state, unpublished, speakers, video, slides, todos } = session;
  return [
    path,
    // A page is its path, and reaches to its end, wherever that is.
    id === path ? null : id,
    title,
    line,
    span.start,
    span.end === TO_THE_END ? null : span.end,
    tags,
    STATES.indexOf(state),
    unpublished,
    speakers,
    video ?? null,
    slides ?? null,
    todos,
  ];
}

/** What is not as it was written; it never leaves this file. */
class Damaged extends Error {}

/**
 * An outline out of what was kept of it, conferences as `[…savedConference, days]`.
 *
 * @returns undefined when something in it is not as it was written
 */
export function readSavedOutline(conferences: unknown): Outline | undefined {
  try {
    return { conferences: list(conferences, readConference) };
  } catch (error) {
    if (error instanceof Damaged) return undefined;
    throw error;
  }
}

function readConference(value: unknown): Conference {
  const [id, name, path, layout, days] = fields(value, 5);
  return {
    id: text(id),
    name: text(name),
    path: place(path),
    layout: LAYOUTS.find((known) => known === layout) ?? damaged(),
    days: list(days, readDay),
  };
}

function readDay(value: unknown): Day {
  const [id, name, path, folder, line, sessions] = fields(value, 6);
  return {
    id: text(id),
    name: text(name),
    path: path === null ? undefined : place(path),
    folder: folder === null ? undefined : place(folder),
    line: count(line),
    sessions: list(sessions, readSession),
  };
}

function readSession(value: unknown): Session {
  const [path, id, title, line, start, end, tags, state, unpublished, speakers, video, slides, todos] =
    fields(value, 13);
  return {
    id: text(id ?? path),
    title: text(title),
    path: place(path),
    line: count(line),
    span: { start: count(start), end: end === null ? TO_THE_END : count(end) },
    tags: list(tags, text),
    state: STATES[count(state)] ?? damaged(),
    unpublished: typeof unpublished === 'boolean' ? unpublished : damaged(),
    speakers: list(speakers, text),
    video: optional(video),
    slides: optional(slides),
    todos: count(todos),
  };
}

function fields(value: unknown, length: number): readonly unknown[] {
  return Array.isArray(value) && value.length === length ? (value as unknown[]) : damaged();
}

function list<T>(value: unknown, read: (item: unknown) => T): T[] {
  return Array.isArray(value) ? value.map((item: unknown) => read(item)) : damaged();
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : damaged();
}

/** A path that leads nowhere but into the folder. */
function place(value: unknown): string {
  const path = text(value);
  return path.split('/').includes('..') || path.startsWith('/') ? damaged() : path;
}

function optional(value: unknown): string | undefined {
  return value === null ? undefined : text(value);
}

function count(value: unknown): number {
  return Number.isSafeInteger(value) && Number(value) >= 0 ? Number(value) : damaged();
}

function damaged(): never {
  throw new Damaged();
}
