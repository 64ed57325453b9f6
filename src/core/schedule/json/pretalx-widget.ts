import { sentence } from '../../language/sentence';
import type { ScheduleDraft, TalkDraft } from '../draft';
import { talkOf } from '../frab/event';
import {
  isObject,
  lineFinder,
  listAt,
  objectAt,
  objectsAt,
  wordsAt,
  wordsOf,
  type Json,
  type JsonObject,
} from './json';
import { linksOf, personsOf } from '../frab/event-fields';

/** Reads what pretalx gives to its widget: talks and breaks with ids for room, track and speakers. */
export function readPretalxWidget(file: JsonObject, text: string): ScheduleDraft {
  const rooms = namesById(objectsAt(file, 'rooms'));
  const tracks = namesById(objectsAt(file, 'tracks'));
  const people = namesById(objectsAt(file, 'speakers'));
  const lineOf = lineFinder(text);
  const talks = objectsAt(file, 'talks').map((talk): TalkDraft => {
    const code = wordsAt(talk, 'code');
    const title = wordsAt(talk, 'title');
    const read = talkOf(
      {
        ...common(talk),
        code: code ?? wordsAt(talk, 'id'),
        room: joined(talk['room'], rooms),
        track: joined(talk['track'], tracks),
        persons: listAt(talk, 'speakers').map((each) => ({ name: joined(each, people) })),
        line: () => lineOf(code, title),
      },
      undefined,
      undefined,
    );
    return code === undefined ? { ...read, kind: 'break' } : read;
  });
  const title = wordsAt(file, 'event_name', 'name', 'title') ?? '';
  return { title, zone: wordsAt(file, 'timezone'), talks, problems: [], dayChange: 3 };
}

/**
 * Reads sessions by their code, as programmes built on pretalx publish them: names stand inline, speakers may be codes
 * of another file.
 */
export function readSessionsByCode(file: JsonObject, text: string): ScheduleDraft {
  const lineOf = lineFinder(text);
  let onlyCodes: number | undefined;
  const talks = Object.entries(file).flatMap(([key, talk]): TalkDraft[] => {
    if (!isObject(talk)) return [];
    const title = wordsAt(talk, 'title');
    const speakers = listAt(talk, 'speakers');
    const named = speakers.filter((each) => !(typeof each === 'string' && /^[A-Z\d]{6}$/.test(each)));
    if (named.length < speakers.length) onlyCodes ??= lineOf(key);
    const read = talkOf(
      {
        ...common(talk),
        code: wordsAt(talk, 'code') ?? key,
        room: wordsAt(talk, 'room') ?? wordsOf(listAt(talk, 'rooms')[0]),
        track: wordsAt(talk, 'track') ?? wordsAt(objectAt(talk, 'track'), 'name'),
        persons: personsOf(named),
        links: [
          ...linksOf(talk, 'links', false),
          ...objectsAt(talk, 'resources').map((each) => ({
            url: wordsAt(each, 'resource', 'url'),
            title: wordsAt(each, 'description', 'title'),
            isAttachment: true,
          })),
        ],
        line: () => lineOf(key, title),
      },
      undefined,
      undefined,
    );
    return [read];
  });
  const message = sentence('This file names speakers by their codes only; they were left out.');
  return {
    title: '',
    zone: undefined,
    talks,
    problems: onlyCodes === undefined ? [] : [{ line: onlyCodes, message }],
    dayChange: 3,
  };
}

function common(talk: JsonObject) {
  return {
    title: wordsAt(talk, 'title'),
    subtitle: wordsAt(talk, 'subtitle'),
    date: wordsAt(talk, 'start'),
    end: wordsAt(talk, 'end'),
    duration: wordsAt(talk, 'duration'),
    type: wordsAt(talk, 'session_type', 'submission_type', 'slot_type', 'type'),
    state: wordsAt(talk, 'state'),
    language: wordsAt(talk, 'content_locale', 'language'),
    abstract: wordsAt(talk, 'abstract'),
    description: wordsAt(talk, 'description'),
    url: wordsAt(talk, 'url', 'website_url'),
    links: [],
  };
}

function namesById(list: readonly JsonObject[]): Map<string, string> {
  return new Map(
    list.flatMap((each) => {
      const [id, name] = [wordsAt(each, 'code', 'id'), wordsAt(each, 'name')];
      return id === undefined || name === undefined ? [] : [[id, name] as const];
    }),
  );
}

/** The name that an id stands for; a name itself where it stands inline. */
function joined(value: Json | undefined, names: ReadonlyMap<string, string>): string | undefined {
  if (isObject(value)) return wordsAt(value, 'name') ?? wordsOf(value);
  const id = wordsOf(value);
  if (id === undefined) return undefined;
  return names.get(id) ?? (typeof value === 'string' && names.size === 0 ? id : undefined);
}
