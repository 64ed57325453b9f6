import type { Day, Session } from '../../conference/model';
import { dayEnd } from '../../edits/sessions/day-end';
import { isOutlineDay } from '../../edits/move/outline-landing';
import { newDay } from '../../edits/sessions/new-day';
import { newSession } from '../../edits/sessions/new-session';
import { lineBreakOf, type NotesEdit } from '../../text/text-edit';
import { list } from '../../note/front-matter/front-matter';
import type { Heading, Note } from '../../note/note';
import { groupBy } from '../../text/group-by';
import type { ScheduleDay, Talk } from '../schedule';
import { matchDays } from './days';
import {
  addHeading,
  create,
  editOf,
  hasFileIn,
  insertionsOf,
  noteIn,
  textIn,
  type ImportRequest,
  type Plan,
} from './import-plan';
import { insertAt } from './insertions';
import { headingsBeside, plainTitle, sectionsPath } from './talks-there';
import {
  abstractBlock,
  headingMarkdown,
  headingTitle,
  talkSection,
  withFacts,
  type TalkToWrite,
} from './write-talk';
import { talkVariables } from './talk-fields';
import { folderOf } from '../../site/paths';
import { TO_THE_END } from '../../text/span';

export interface Imported {
  readonly edit: NotesEdit;
  /** The note of each chosen talk, those that were there already included. */
  readonly imported: ReadonlyMap<string, string>;
}

/**
 * Notes for chosen talks, in the layout and style of a conference: pages or sections at the end of their days, days
 * that are missing. A talk whose title a session of the day has already gets no second one, so that an import can be
 * repeated.
 */
export function importTalks(wish: ImportRequest): Imported {
  const { schedule, chosen, conference } = wish;
  const plan: Plan = {
    wish,
    conference,
    last: conference.days.at(-1),
    ends: new Map(),
    created: new Map(),
    insertions: new Map(),
    imported: new Map(),
  };
  const days = schedule.days
    .map((day) => ({ ...day, talks: day.talks.filter(({ id }) => chosen.has(id)) }))
    .filter(({ talks }) => talks.length > 0);
  const unscheduled = schedule.unscheduled.filter(({ id }) => chosen.has(id));
  const known = new Map(
    [...matchDays(conference, schedule.days)].map(([{ date }, day]) => [date, day] as const),
  );
  // What is new stands below the days that are there, and so below their talks.
  for (const day of days) {
    const own = known.get(day.date);
    if (own) addTalks(plan, own, day.talks, day.name);
  }
  for (const day of days) if (!known.has(day.date)) addTalks(plan, addDay(plan, day), day.talks, day.name);
  if (plan.last) addTalks(plan, plan.last, unscheduled, '');
  return { edit: editOf(plan), imported: plan.imported };
}

function addDay(plan: Plan, day: ScheduleDay): Day {
  const { wish, conference } = plan;
  const around = { ...wish, note: noteIn(plan), text: textIn(plan), hasFile: hasFileIn(plan) };
  const { edit, path } = newDay({ ...around, name: day.name, conference });
  for (const creation of edit.creations) create(plan, creation.path, creation.text);
  const isOfPages = /(?:^|\/)(?:_index|README)\.md$/i.test(path) && edit.creations.length > 0;
  const made: Day = {
    id: `new ${path} ${day.name}`,
    name: day.name,
    path,
    folder: isOfPages ? folderOf(path) : undefined,
    line: Number.MAX_SAFE_INTEGER,
    sessions: [],
  };
  if (edit.creations.length > 0) plan.conference = { ...conference, days: [...conference.days, made] };
  for (const change of edit.changes)
    for (const { span, text } of change.edits) {
      addHeading(plan, change.path, span.end, text.trim());
      plan.ends.set(made, span.end);
    }
  plan.last = made;
  return made;
}

function addTalks(plan: Plan, day: Day, talks: readonly Talk[], dayName: string): void {
  const missing: Talk[] = [];
  const isOutline = isOutlineDay(plan.conference, day);
  const path = isOutline ? sectionsPath(day) : undefined;
  const level = path === undefined ? 0 : placeIn(plan, day, path, textIn(plan)(path) ?? '').level;
  const headings = path === undefined ? [] : headingsBeside(day, path, noteIn(plan)(path), level);
  const there = groupBy([...day.sessions, ...headings], ({ title }) => plainTitle(title));
  // A page that an earlier import has made, should its day not show it.
  const pageOf = ({ id }: Talk): string | undefined => {
    const known = path === undefined ? plan.wish.known?.get(id) : undefined;
    return known !== undefined && plan.wish.note(known) ? known : undefined;
  };
  for (const talk of talks) {
    // The next talk of that title is another one.
    const own = there.get(plainTitle(talk.title))?.shift()?.path ?? pageOf(talk);
    if (own === undefined) missing.push(talk);
    else plan.imported.set(talk.id, own);
  }
  if (isOutline) addSections(plan, day, missing, dayName);
  else addPages(plan, day, missing, dayName);
}

function addPages(plan: Plan, day: Day, talks: readonly Talk[], dayName: string): void {
  const { wish } = plan;
  let own = day;
  for (const talk of talks) {
    const written = toWrite(plan, talk, dayName);
    const talkValues = talkVariables(talk, dayName, abstractBlock(written, '\n'));
    const { number, ...known } = talkValues;
    const { edit, path } = newSession({
      title: headingTitle(talk.title),
      heading: headingMarkdown(talk.title),
      conference: plan.conference,
      day: own,
      template: wish.template,
      buttons: wish.buttons,
      date: wish.date,
      talk: number === '' ? known : talkValues,
      note: noteIn(plan),
      text: textIn(plan),
      hasFile: hasFileIn(plan),
    });
    const text = edit.creations[0]?.text ?? '';
    const hasAbstract = /\{\{[ \t]*abstract[ \t]*\}\}/.test(wish.template ?? '');
    const { note } = create(plan, path, withFacts(text, written, hasAbstract));
    plan.imported.set(talk.id, path);
    own = { ...own, sessions: [...own.sessions, pageOf(path, talk.title, note)] };
  }
}

/** A page as the next one sees it: its number, weight and tags. */
function pageOf(path: string, title: string, note: Note): Session {
  return {
    id: path,
    title,
    path,
    line: 0,
    span: { start: 0, end: TO_THE_END },
    tags: list(note.frontMatter, 'tags'),
    state: 'planned',
    unpublished: false,
    video: undefined,
    slides: undefined,
    speakers: [],
    todos: 0,
  };
}

function addSections(plan: Plan, day: Day, talks: readonly Talk[], dayName: string): void {
  const path = sectionsPath(day);
  if (path === undefined || talks.length === 0) return;
  const text = textIn(plan)(path) ?? '';
  const eol = lineBreakOf(text);
  const { level, end } = placeIn(plan, day, path, text);
  const sections = talks.map((talk) => talkSection(toWrite(plan, talk, dayName), level, eol)).join('');
  for (const { id } of talks) plan.imported.set(id, path);
  const created = plan.created.get(path);
  if (created) create(plan, path, `${created.text.trimEnd()}${eol}${eol}${sections}`);
  else insertAt(insertionsOf(plan, path), end, text, sections);
}

/** Where talks of a day go on, and the level of their headings. */
function placeIn(plan: Plan, day: Day, path: string, text: string): { level: number; end: number } {
  const note = noteIn(plan)(path);
  const last = day.sessions.filter((session) => session.path === path).at(-1);
  const own = note?.headings.find(({ line }) => line === (last ?? day).line);
  // No other heading ends a day that has none.
  const end = plan.ends.get(day) ?? dayEnd(note, day, path, own?.level ?? 0, text);
  return { level: last ? (own?.level ?? 3) : levelIn(plan, path, own), end };
}

/** The level that the first talk of a day has: that of other talks in the file, else one below the day's. */
function levelIn({ wish }: Plan, path: string, own: Heading | undefined): number {
  const note = wish.note(path);
  const { days } = wish.conference;
  const levelAt = (line: number): number | undefined =>
    note?.headings.find((heading) => heading.line === line)?.level;
  const sibling = days.flatMap(({ sessions }) => sessions).find((s) => s.path === path && s.span.start > 0);
  const like = sibling && levelAt(sibling.line);
  const [usual] = days.flatMap((day) => (day.path === path ? (levelAt(day.line) ?? []) : []));
  return like ?? (own?.level ?? usual ?? 1) + 1;
}

function toWrite({ wish }: Plan, talk: Talk, day: string): TalkToWrite {
  return { talk, day, style: wish.style, look: wish.conference.layout === 'site' ? 'expand' : 'details' };
}
