import { AND } from '../../conference/evidence/between-people';
import type { Speaker } from '../schedule';
import { oneLine } from './plain-words';

/** A speaker with no company said. */
export function speaker(name: string | undefined | null, affiliation?: string | null): Speaker[] {
  const own = oneLine(name);
  return own === undefined ? [] : [{ name: own, affiliation: oneLine(affiliation) ?? null }];
}

/** `Doe, Jo` the way it is spoken; a name with more than one comma stays. */
export function spokenName(name: string): string {
  const found = /^([^,]+),\s*([^,]+)$/.exec(name.trim());
  return found ? `${found[2] ?? ''} ${found[1] ?? ''}` : name.trim();
}

/** Words of what is no person: stages, rooms, parts of a day, jobs, companies. */
const NO_NAME =
  /\b(?:session|sessions|remarks|showcase|hall|room|party|part|panel|break|lunch|dinner|breakfast|reception|workshop|tutorial|track|edition|keynotes?|day|welcome|opening|closing|level|floor|sponsored|hours?|online|only|virtual|hosted|team|community|meeting|update|updates|overview|introduction|version|live|set|show|concert|group|inc|ltd|gmbh|llc|foundation|university|institute|co-chairs?|chairs?|president|director|manager|engineers?|officer|founder|ceo|cto|lead|head|principal|senior|staff|architect|developer|maintainers?|chief|vice|vp|scientist|researcher|fellow|evangelist|advocate|analyst|consultant|professor|partner|strategist|technologist|ambassador|specialist|designer|editor|student|expert)\b/i;

/** Whether words could be a person's name: two to five words, each with a capital, or particles between. */
function looksLikeName(words: string): boolean {
  if (/^[\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}·・]{2,12}$/u.test(words.trim())) return true;
  const parts = words.trim().split(/\s+/);
  if (parts.length < 2 || parts.length > 5 || NO_NAME.test(words)) return false;
  return parts.every(
    (part) =>
      /^["“‘'(]?[\p{Lu}\p{Lt}\p{Lo}][\p{L}\p{M}.'’`-]*["”’')]?$/u.test(part) ||
      /^(?:de|del|della|di|da|dos|do|das|du|van|von|der|den|ter|ten|la|le|el|al|bin|bint|ibn|y|e|zu|af|av)$/.test(
        part,
      ) ||
      /^(?:d|al|el)[’'-]\p{Lu}[\p{L}\p{M}-]*$/u.test(part),
  );
}

const BEFORE_ANOTHER = new RegExp(`\\s*;\\s*|\\s+(?=(?:&|${AND})\\s)`);
const BEGINS_ANOTHER = new RegExp(`^(?:&|${AND})\\s+`);

/**
 * The people of `Jo Doe, Acme & Al Roe, Beta` or `Jo Doe & Al Roe, Acme` (a company after the last one is everybody's
 * who has none).
 *
 * @returns undefined when it does not begin with a person
 */
export function readPeople(words: string): Speaker[] | undefined {
  const segments: string[] = [];
  const bareWords = words.replace(/^\s*(?:moderated by|moderator:|speakers?:|presented by|with|by)\s+/i, '');
  for (const piece of bareWords.split(BEFORE_ANOTHER)) {
    const bare = piece.replace(BEGINS_ANOTHER, '').trim();
    const [name = ''] = bare.split(',');
    // `Ernst & Young`: the rest of a company.
    if (segments.length > 0 && !looksLikeName(name)) segments.push(`${segments.pop() ?? ''} ${piece.trim()}`);
    else if (bare !== '') segments.push(bare);
  }
  const people = segments.flatMap((segment) => peopleOf(segment, segments.length === 1));
  if (!looksLikeName(people[0]?.name ?? '')) return undefined;
  const shared = people.at(-1)?.affiliation ?? null;
  return people.map(({ name, affiliation }) => ({ name, affiliation: affiliation ?? shared }));
}

/** `Jo Doe, Acme`, or `Jo Doe, Al Roe, Acme` where nothing else separates people. */
function peopleOf(segment: string, isAlone: boolean): Speaker[] {
  const parts = segment
    .replace(/,\s*(?=(?:inc|ltd|llc|gmbh|corp|co|ag|plc|s\.?a)\.?(?:,|$))/gi, ' ')
    .split(/\s*,\s*/)
    .filter((part) => part !== '');
  const names = [parts[0] ?? ''];
  const rest = parts.slice(1);
  while (isAlone && rest.length > 1 && looksLikeName(rest[0] ?? '')) names.push(...rest.splice(0, 1));
  const affiliation = rest.length === 0 ? null : rest.join(', ');
  return names.map((name) => ({ name, affiliation }));
}

/** A summary such as `Title - Jo Doe, Acme` in its parts; undefined when nothing after a dash is a person. */
export function splitSummary(summary: string): { title: string; speakers: Speaker[] } | undefined {
  const last = summary.lastIndexOf(' - ');
  // A company may have a dash of its own.
  for (const at of [last, last > 0 ? summary.lastIndexOf(' - ', last - 1) : -1]) {
    const speakers = at > 0 ? readPeople(summary.slice(at + 3)) : undefined;
    if (speakers) return { title: summary.slice(0, at).trim(), speakers };
  }
  return undefined;
}
