import { groupBy } from '../text/group-by';
import { talksOf, type Schedule, type Talk } from './schedule';

/** Facts of a talk that a producer may change. */
export type TalkField =
  | 'title'
  | 'subtitle'
  | 'start'
  | 'end'
  | 'room'
  | 'track'
  | 'speakers'
  | 'status'
  | 'abstract'
  | 'url'
  | 'links';

const FIELDS: readonly TalkField[] = [
  'title',
  'subtitle',
  'start',
  'end',
  'room',
  'track',
  'speakers',
  'status',
  'abstract',
  'url',
  'links',
];

export interface ChangedTalk {
  readonly before: Talk;
  readonly after: Talk;
  /** Never empty. */
  readonly fields: readonly TalkField[];
}

export interface ScheduleChanges {
  /** In the order of the new schedule. */
  readonly added: readonly Talk[];
  /** In the order of the old one. */
  readonly gone: readonly Talk[];
  readonly changed: readonly ChangedTalk[];
  /** Every talk that both have, by its old id. */
  readonly same: ReadonlyMap<string, Talk>;
}

/**
 * What a newer schedule says otherwise. A talk is the same when its id is; some producers change ids, or number the
 * repetitions of a talk again, so that title and time decide among equal ids, and follow a talk whose id is gone.
 */
export function compareSchedules(before: Schedule, after: Schedule): ScheduleChanges {
  const pairs = pairUp(
    talksOf(before).map(({ talk }) => talk),
    talksOf(after).map(({ talk }) => talk),
  );
  const found = new Set(pairs.values());
  const changed: ChangedTalk[] = [];
  for (const [old, now] of pairs) {
    const fields = FIELDS.filter((field) => !isSame(old, now, field));
    if (fields.length > 0) changed.push({ before: old, after: now, fields });
  }
  return {
    added: talksOf(after).flatMap(({ talk }) => (found.has(talk) ? [] : [talk])),
    gone: talksOf(before).flatMap(({ talk }) => (pairs.has(talk) ? [] : [talk])),
    changed,
    same: new Map([...pairs].map(([old, now]) => [old.id, now])),
  };
}

/** Whether two talks say the same in a field; the same instant in another zone is the same time. */
function isSame(a: Talk, b: Talk, field: TalkField): boolean {
  if (field !== 'start' && field !== 'end') return JSON.stringify(a[field]) === JSON.stringify(b[field]);
  const [x, y] = [a[field], b[field]];
  if (x === y || x === null || y === null) return x === y;
  const haveOffsets = [x, y].every((moment) => moment.length > 19);
  return haveOffsets && Date.parse(x) === Date.parse(y);
}

/** Ways to know a talk again, the surest first; a way counts where it leads from one talk to one. */
const KEYS: readonly ((talk: Talk) => string)[] = [
  ({ id, title, start }) => [id, plain(title), start].join('\n'),
  ({ id, title, start }) => [baseOf(id), plain(title), start].join('\n'),
  ({ id, start }) => (baseOf(id) === id ? id : [id, start].join('\n')),
  ({ id }) => id,
  ({ title, start, room }) => [plain(title), start, room].join('\n'),
  ({ title, start }) => [plain(title), start].join('\n'),
  ({ title }) => plain(title),
];

function pairUp(before: readonly Talk[], after: readonly Talk[]): Map<Talk, Talk> {
  const pairs = new Map<Talk, Talk>();
  const found = new Set<Talk>();
  for (const keyOf of KEYS) {
    const [old, now] = [
      groupBy(
        before.filter((talk) => !pairs.has(talk)),
        keyOf,
      ),
      groupBy(
        after.filter((talk) => !found.has(talk)),
        keyOf,
      ),
    ];
    for (const [key, [talk, second]] of old) {
      const [other, another] = now.get(key) ?? [];
      if (!talk || !other || second || another) continue;
      pairs.set(talk, other);
      found.add(other);
    }
  }
  return pairs;
}

/** Without the number that tells repetitions apart: `pretalx-conf-ABC-1@host`, `ABC#2`. */
function baseOf(id: string): string {
  return id.replace(/^(pretalx-.*-[A-Z\d]{6})-\d+(?=@)/, '$1').replace(/#\d+$/, '');
}

const plain = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
