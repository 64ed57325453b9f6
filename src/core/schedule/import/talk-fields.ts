import type { Talk } from '../schedule';
import { slugOf } from '../../edits/sessions/slug';
import { fillLine, type TalkVariables } from '../../edits/sessions/variables';
import { inDoubleQuotes, yamlFlowItem, yamlString } from '../../edits/front-matter-line';
import type { NoteStyle } from './note-style';

/** A fact of a talk as an import writes it into front matter. */
export interface FrontMatterFact {
  readonly key: string;
  readonly value: string | readonly string[];
}

/** The facts that an import keeps in front matter, those that the schedule knows. */
export function frontMatterFacts(talk: Talk, style: NoteStyle): FrontMatterFact[] {
  const { room, start } = talk;
  const names = talk.speakers.map(({ name }) => name);
  return [
    ...(names.length === 0
      ? []
      : [{ key: style.speakers.key, value: style.speakers.isList ? names : names.join(', ') }]),
    ...(style.date === undefined || start === null ? [] : [{ key: style.date, value: start }]),
    ...(room === null ? [] : [{ key: style.room, value: room }]),
    ...(talk.status === 'cancelled' ? [{ key: 'cancelled', value: 'true' }] : []),
  ];
}

/** A value as front matter writes it. */
export function writeValue(value: FrontMatterFact['value'], language: 'yaml' | 'toml'): string {
  if (typeof value !== 'string') return `[${value.map((each) => listed(each, language)).join(', ')}]`;
  if (value === 'true' || /^\d{4}-\d{2}-\d{2}T/.test(value)) return value;
  return language === 'toml' ? inDoubleQuotes(value) : yamlString(value);
}

function listed(words: string, language: 'yaml' | 'toml'): string {
  return language === 'toml' ? inDoubleQuotes(words) : yamlFlowItem(words);
}

/** The line below a heading; empty when there is nothing to say. */
export function talkLine(talk: Talk, style: NoteStyle, day: string): string {
  if (style.line === '') return '';
  const values = talkVariables(talk, day, '', { hasCompanies: true });
  const line = fillLine(style.line, { ...values, start: talk.start ?? 'TBA' });
  return talk.status === 'cancelled' ? `${line} · cancelled` : line;
}

/** What the variables of a template stand for. */
export function talkVariables(
  talk: Talk,
  day: string,
  abstract: string,
  { hasCompanies = false }: { hasCompanies?: boolean } = {},
): Omit<TalkVariables, 'number'> & Pick<TalkVariables, 'number'> {
  return {
    title: talk.title,
    speakers: talk.speakers.map(({ name, affiliation }) =>
      hasCompanies && affiliation !== null ? `${name} (${affiliation})` : name,
    ),
    room: talk.room ?? '',
    start: talk.start ?? '',
    end: talk.end ?? '',
    track: talk.track ?? '',
    url: talk.url ?? '',
    abstract,
    day,
    number: '',
    slug: slugOf(talk.title),
  };
}
