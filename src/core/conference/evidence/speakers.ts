import { AND } from './between-people';

/** What a title says of its speakers: `Fog in games - Ines Prado, Pixel Ltd` or `Ines Prado: Fog in games`. */
export interface Attributed {
  readonly speakers: readonly string[];
  /** How it is written; authors keep to one way. */
  readonly form: 'after' | 'by' | 'bracket' | 'before';
}

const WORD = "\\p{Lu}(?:[\\p{Ll}'’.]|\\p{Lu}(?=\\p{Ll}))*[\\p{L}'’.-]*";
const PARTICLE = '(?:v[ao]n|de[rnls]?|d[aiou]s?|la|le|el|bin|al|te[rn]|y|zu)';
const PERSON = `${WORD}(?:\\s+(?:${PARTICLE}\\s+)*${WORD}){1,3}`;
const PERSON_ONLY = new RegExp(`^${PERSON}$`, 'u');
const SINGLE = /^\p{Lu}[\p{L}'’-]{1,20}\.?$/u;
const HANDLE = /^@[\w-]{2,}$/;

/** Words that make a title of what looks like a name: no person is called so. */
const NO_NAME =
  /\b(?:the|and|of|for|with|in|to|part|session|talk|keynote|panel|workshop|intro|introduction|deep|dive|overview|update|review|summary|demo|day|track|room|stage|design|system|systems|data|cloud|native|service|services|security|testing|test|code|software|engineering|engineer|architecture|development|developer|developers|team|teams|open|source|machine|learning|web|app|apps|api|apis|memory|cache|order|lines|queue|queues|server|servers|client|network|database|databases|patterns?|performance|science|management|tools?|platform|framework|language|programming|functional|driven|real|world|time|best|practices?|lessons?|learned|future|state|building|using|how|why|what|when|getting|started|from|your|our|my|is|are|not|more|next|generation|edition|conference|summit|community|live|lightning|talks|opening|closing|welcome|remarks|google|amazon|microsoft|react|vue|angular|rust|java|python|ruby|kotlin|swift|docker|kubernetes|linux|spring|boot|core|edge|virtual|reality|artificial|intelligence|quantum|deep-dive|case|study|studies|story|north|south|east|west|europe|america)\b/iu;
const ACRONYM = /\b\p{Lu}{2,}\b/u;

const AND_SIGN = `&|\\+|\\s(?:${AND})\\s`;
const BETWEEN = new RegExp(`\\s*(?:${AND_SIGN})\\s*`, 'u');
const BETWEEN_LISTED = new RegExp(`\\s*(?:;|${AND_SIGN}|,\\s)\\s*`, 'u');
/** Between people, and between one and where they are from. */
const BETWEEN_ALL = new RegExp(
  `\\s*(?:,|;|/|${AND_SIGN}|\\s@\\s|\\s[-–—|]\\s|\\s(?:from|of|at|von|de chez)\\s)\\s*`,
  'u',
);

/** What stands between a title and a name. */
const MARK = /[-–—|~/:([]|\s(?:by|von|par|por|door|with)\s/i;

/**
 * The speakers that a title names. One word (`- Johannes`) counts as a name where `loosely` says that the author
 * writes them so.
 * @returns undefined when it names none
 */
export function readAttributed(title: string, loosely = false): Attributed | undefined {
  if (title.length > 250 || !MARK.test(title)) return undefined;
  const by = /^(.{2,}?)[\s,;(–—-]+(?:by|von|par|por|door)\s+(.+?)\)?$/iu.exec(title);
  const found =
    (by && made(by[1], by[2], 'by', loosely && /\sby\s/i.test(title))) ??
    bracketed(title, loosely) ??
    dashed(title, loosely) ??
    nameFirst(title);
  return found ?? undefined;
}

function bracketed(title: string, loosely: boolean): Attributed | undefined {
  const found = /^(.*\S)\s*[([]([^()[\]]+)[)\]]$/u.exec(title);
  return found ? made(found[1], found[2], 'bracket', loosely) : undefined;
}

function dashed(title: string, loosely: boolean): Attributed | undefined {
  const found = /^(.*\S)\s*(\s[-–—|/~]|\s--|\sw\/|\swith|:)\s+(.+)$/u.exec(title);
  // `Kafka: Streams` and `Testing with Cypress` name nobody; `Keynote: Johannes` does.
  const isPlain = found?.[2] === undefined || !/:|w/.test(found[2]) || /^key ?note$/i.test(found[1] ?? '');
  return found ? made(found[1], found[3], 'after', loosely && isPlain) : undefined;
}

function nameFirst(title: string): Attributed | undefined {
  const found = /^(.{3,60}?)(\s+[-–—|]\s+|\s*:\s+)(\S.*)$/u.exec(title);
  const rest = found?.[3] ?? '';
  // After a colon a title begins with a capital; `MPMC Queue: review` names no speaker.
  if (found?.[2]?.includes(':') === true && !/^["“'«(]?[\p{Lu}\p{N}]/u.test(rest)) return undefined;
  return found ? made(rest, found[1], 'before', false) : undefined;
}

function made(
  title: string | undefined,
  names: string | undefined,
  form: Attributed['form'],
  loosely: boolean,
): Attributed | undefined {
  const speakers = names === undefined ? [] : speakersIn(names, loosely);
  const words = title?.trim().replace(/[\s,;:–—-]+$/u, '') ?? '';
  return speakers.length === 0 || words === '' ? undefined : { speakers, form };
}

/** The people that some words name: `Ann Lee, Acme & Bo Ek (@bo)`; empty when the first of them is no name. */
export function speakersIn(words: string, loosely = false): string[] {
  const plain = words.replace(/\([^()]*\)|\[[^[\]]*\]|<[^<>]*>/g, ' ').trim();
  const parts = plain.split(BETWEEN_ALL);
  const [first = ''] = parts;
  if (!isPerson(first, loosely)) return [];
  const people = [first];
  // `Ann Lee, Acme`: what follows a comma is a firm as often as a person; after `&` and `and` it is a person.
  const joined = plain.split(BETWEEN).slice(1);
  for (const other of joined) {
    const [name = ''] = other.split(/\s*(?:,|;|\/|\s@\s|\s[-–—|]\s)\s*/u);
    if (isPerson(name, loosely)) people.push(name);
  }
  const rest = parts.slice(1).filter((part) => PERSON_ONLY.test(part) && !NO_NAME.test(part));
  if (joined.length > 0 || rest.length > 1) people.push(...rest.filter((part) => !people.includes(part)));
  return people;
}

function isPerson(name: string, loosely: boolean): boolean {
  if (HANDLE.test(name)) return true;
  if (ACRONYM.test(name.replace(/\b\p{Lu}{2}\b/u, '')) || NO_NAME.test(name)) return false;
  return PERSON_ONLY.test(name) || (loosely && SINGLE.test(name));
}

/** The names that a field or a front matter value lists, as written but for marks; `Ann Lee (Acme)` is `Ann Lee`. */
export function listedSpeakers(value: string): string[] {
  return value
    .replace(/\([^()]*\)|<[^<>]*>|\bhttps?:\S+/g, ' ')
    .split(BETWEEN_LISTED)
    .map((name) => name.replace(/^[\s@[]+|[\s,\]|-]+$/g, '').replace(/\s+[-–—|]\s.*$/u, ''))
    .filter((name, at) => name !== '' && (at === 0 || PERSON_ONLY.test(name)))
    .slice(0, 12);
}
