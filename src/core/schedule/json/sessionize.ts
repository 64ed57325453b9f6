import type { DayDraft, ScheduleDraft, TalkDraft } from '../draft';
import { dayName, isoDate } from '../frab/days';
import { parseMoment } from '../time/moment';
import { cancelledTitle, isCancelledState } from '../words/kind';
import { links, type LinkDraft } from '../words/links';
import { oneLine } from '../words/plain-words';
import { speaker } from '../words/speakers';
import { toMarkdown } from '../words/to-markdown';
import type { Speaker } from '../schedule';
import {
  isObject,
  lineFinder,
  listAt,
  objectsAt,
  wordsAt,
  wordsOf,
  type Json,
  type JsonObject,
} from './json';

/** What ids of a session stand for; empty where names stand inline. */
interface Names {
  readonly speakers: ReadonlyMap<string, string>;
  readonly rooms: ReadonlyMap<string, string>;
  /** Names of category items with the title of their category. */
  readonly items: ReadonlyMap<string, Item>;
  readonly questions: ReadonlyMap<string, string>;
}

interface Item {
  readonly name: string;
  readonly category: string;
}

type LineOf = ReturnType<typeof lineFinder>;

/** Reads Sessionize's view All: ids to be joined. */
export function readSessionizeAll(file: JsonObject, text: string): ScheduleDraft {
  const names: Names = {
    speakers: namesOf(objectsAt(file, 'speakers'), 'fullName', 'name'),
    rooms: namesOf(objectsAt(file, 'rooms'), 'name'),
    questions: namesOf(objectsAt(file, 'questions'), 'question'),
    items: new Map(
      objectsAt(file, 'categories').flatMap((category) =>
        objectsAt(category, 'items').flatMap((item): [string, Item][] => {
          const [id, name] = [wordsAt(item, 'id'), wordsAt(item, 'name')];
          const title = wordsAt(category, 'title', 'name') ?? '';
          return id === undefined || name === undefined ? [] : [[id, { name, category: title }]];
        }),
      ),
    ),
  };
  const lineOf = lineFinder(text);
  const talks = objectsAt(file, 'sessions').map((session) => talkOf(session, names, lineOf));
  return { title: '', zone: undefined, talks, problems: [] };
}

const INLINE: Names = { speakers: new Map(), rooms: new Map(), items: new Map(), questions: new Map() };

/** Reads the view Sessions: groups of sessions. */
export function readSessionizeSessions(groups: readonly JsonObject[], text: string): ScheduleDraft {
  const lineOf = lineFinder(text);
  const talks = groups.flatMap((group) =>
    objectsAt(group, 'sessions').map((session) => talkOf(session, INLINE, lineOf)),
  );
  return { title: '', zone: undefined, talks: onceEach(talks), problems: [] };
}

/** Reads the view GridSmart: days that hold rooms that hold sessions. Its time slots say the same again. */
export function readSessionizeGrid(grid: readonly JsonObject[], text: string): ScheduleDraft {
  const lineOf = lineFinder(text);
  const days: DayDraft[] = [];
  const talks: TalkDraft[] = [];
  grid.forEach((day, index) => {
    const date = isoDate(wordsAt(day, 'date'));
    if (date !== undefined) days.push({ date, name: dayName(wordsAt(day, 'name'), String(index + 1)) });
    for (const room of objectsAt(day, 'rooms')) {
      for (const session of objectsAt(room, 'sessions')) {
        const talk = talkOf(session, INLINE, lineOf);
        talks.push({ ...talk, room: talk.room ?? oneLine(wordsAt(room, 'name')), day: date });
      }
    }
  });
  return { title: '', zone: undefined, days, talks: onceEach(talks), problems: [] };
}

/** A session for everybody stands in each of its rooms, and in each of its groups. */
function onceEach(talks: readonly TalkDraft[]): TalkDraft[] {
  const seen = new Set<string>();
  return talks.filter(({ id }) => {
    if (id === undefined) return true;
    const isNew = !seen.has(id);
    seen.add(id);
    return isNew;
  });
}

function talkOf(session: JsonObject, names: Names, lineOf: LineOf): TalkDraft {
  const id = wordsAt(session, 'id');
  const bare = cancelledTitle(oneLine(wordsAt(session, 'title')) ?? '');
  const items = itemsOf(session, names);
  const [start, end] = [wordsAt(session, 'startsAt'), wordsAt(session, 'endsAt')];
  const roomId = wordsAt(session, 'roomId');
  return {
    id,
    title: bare.title,
    start: start === undefined ? undefined : parseMoment(start),
    end: end === undefined ? undefined : parseMoment(end),
    room: oneLine(wordsAt(session, 'room') ?? (roomId === undefined ? undefined : names.rooms.get(roomId))),
    track: named(items, /\btracks?\b/i) ?? named(items, /\b(?:topics?|themes?|streams?)\b/i),
    type: named(items, /\b(?:format|type)\b/i),
    language: named(items, /\blanguage\b/i),
    speakers: listAt(session, 'speakers').flatMap((each) => speakerOf(each, names)),
    kind: session['isServiceSession'] === true ? 'break' : undefined,
    isCancelled: bare.isCancelled || isCancelledState(wordsAt(session, 'status')),
    abstract: toMarkdown(wordsAt(session, 'description')),
    links: links(linksOf(session, names)),
    line: () => lineOf(id, bare.title),
  };
}

function speakerOf(value: Json, names: Names): Speaker[] {
  if (isObject(value)) return speaker(wordsAt(value, 'name', 'fullName'));
  const id = wordsOf(value);
  return speaker(id === undefined ? undefined : names.speakers.get(id));
}

/** The items of all categories, in the order of the categories. */
function itemsOf(session: JsonObject, names: Names): Item[] {
  const inline = objectsAt(session, 'categories').flatMap((category) =>
    objectsAt(category, 'categoryItems').flatMap((item) => {
      const name = wordsAt(item, 'name');
      return name === undefined ? [] : [{ name, category: wordsAt(category, 'name', 'title') ?? '' }];
    }),
  );
  const byId = listAt(session, 'categoryItems').flatMap((id) => names.items.get(wordsOf(id) ?? '') ?? []);
  return [...inline, ...byId];
}

function named(items: readonly Item[], category: RegExp): string | undefined {
  return oneLine(
    items
      .filter((item) => category.test(item.category))
      .map(({ name }) => name)
      .join(', '),
  );
}

/** The recording, the stream, and answers that are addresses. */
function linksOf(session: JsonObject, names: Names): LinkDraft[] {
  const answers = objectsAt(session, 'questionAnswers').map((answer) => ({
    url: wordsAt(answer, 'answer', 'answerValue'),
    title: wordsAt(answer, 'question') ?? names.questions.get(wordsAt(answer, 'questionId', 'id') ?? ''),
  }));
  return [
    { url: wordsAt(session, 'recordingUrl'), type: 'recording', title: 'Recording' },
    { url: wordsAt(session, 'liveUrl'), type: 'origin', title: 'Live' },
    ...answers.filter(({ url }) => url !== undefined && /^https?:\/\//i.test(url)),
  ];
}

function namesOf(list: readonly JsonObject[], ...keys: readonly string[]): Map<string, string> {
  return new Map(
    list.flatMap((each) => {
      const [id, name] = [wordsAt(each, 'id'), wordsAt(each, ...keys)];
      return id === undefined || name === undefined ? [] : [[id, name] as const];
    }),
  );
}
