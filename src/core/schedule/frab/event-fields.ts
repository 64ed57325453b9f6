import { listAt, objectAt, wordsAt, type Json, type JsonObject, type lineFinder } from '../json/json';
import type { LinkDraft } from '../words/links';
import type { FrabEvent } from './event';

/** The fields of an event, with the keys of each producer. */
export function eventOf(event: JsonObject, lineOf: ReturnType<typeof lineFinder>): FrabEvent {
  const guid = wordsAt(event, 'guid');
  const id = wordsAt(event, 'id');
  const title = wordsAt(event, 'title');
  return {
    guid,
    code: wordsAt(event, 'code'),
    id,
    title,
    subtitle: wordsAt(event, 'subtitle'),
    date: wordsAt(event, 'date'),
    start: wordsAt(event, 'start'),
    end: wordsAt(event, 'end'),
    duration: wordsAt(event, 'duration'),
    track: wordsAt(event, 'track') ?? wordsAt(objectAt(event, 'track'), 'name'),
    type: wordsAt(event, 'type'),
    state: wordsAt(event, 'state', 'status'),
    language: wordsAt(event, 'language'),
    abstract: wordsAt(event, 'abstract'),
    description: wordsAt(event, 'description'),
    url: wordsAt(event, 'url'),
    persons: personsOf(listAt(event, 'persons')),
    links: [...linksOf(event, 'links', false), ...linksOf(event, 'attachments', true)],
    line: () => lineOf(guid, title),
  };
}

/** People as an event names them, with the keys of each producer. */
export function personsOf(
  list: readonly Json[],
): { name: string | undefined; affiliation: string | undefined }[] {
  return list.map((person) =>
    typeof person === 'string'
      ? { name: person, affiliation: undefined }
      : {
          name: wordsAt(person, 'public_name', 'name', 'full_public_name', 'fullName', 'display_name'),
          affiliation: wordsAt(person, 'affiliation', 'organization', 'company'),
        },
  );
}

export function linksOf(event: JsonObject, key: string, isAttachment: boolean): LinkDraft[] {
  return listAt(event, key).map((link) =>
    typeof link === 'string'
      ? { url: link, isAttachment }
      : {
          url: wordsAt(link, 'url', 'href'),
          title: wordsAt(link, 'title', 'name'),
          type: wordsAt(link, 'type'),
          isAttachment,
        },
  );
}
