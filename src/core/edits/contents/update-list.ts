import { slugOfHeading } from '../../site/heading-ids';
import { spokenWords } from '../../note/body/markdown';
import { withoutColon } from '../../note/title';
import { asInlineText } from '../inline-text';
import { anchorLink, type ContentsItem } from './contents-list';
import type { Target, Targets } from './targets';

/**
 * The items of a list after it was brought up to date; they are changed in place.
 *
 * @param leftOut what its author does not want to be listed
 */
export function updateList(
  items: ContentsItem[],
  targets: Targets,
  leftOut: ReadonlySet<Target>,
  depth: 'days' | 'sessions' | undefined,
): ContentsItem[] {
  const claims = claim(items, targets);
  const has = (kind: Target['kind']): boolean => [...claims.values()].some((target) => target.kind === kind);
  const isFlat = has('session') && !has('day');
  const wanted = targets.talks.filter(
    (target) =>
      !leftOut.has(target) &&
      (target.kind === 'day' ? !isFlat : depth === 'sessions' || (depth === undefined && has('session'))),
  );
  const numbered = sequences(items);
  replaceDead(items, targets, claims, wanted);
  removeDead(items, targets, claims);
  addMissing(items, wanted, claims, isFlat);
  for (const list of numbered) renumber(list);
  return items;
}

type Claims = Map<ContentsItem, Target>;

const walk = (items: readonly ContentsItem[]): ContentsItem[] =>
  items.flatMap((item) => [item, ...walk(item.children)]);

/**
 * Which heading each entry is for: the one to which it leads when it has the words of its title, else the one to
 * which it leads, else one whose words it has.
 */
function claim(items: readonly ContentsItem[], { byId, talks, anchors }: Targets): Claims {
  const claims: Claims = new Map();
  const taken = new Set<Target>();
  const links = walk(items).flatMap((item) => {
    const link = anchorLink(item.words);
    if (!link) return [];
    const words = slug(spokenWords(item.words.slice(link.label.start, link.label.end)));
    return [{ item, words, target: byId.get(decoded(item.words.slice(link.anchor.start, link.anchor.end))) }];
  });
  const take = (item: ContentsItem, target: Target | undefined): void => {
    if (!target || taken.has(target) || claims.has(item)) return;
    claims.set(item, target);
    taken.add(target);
  };
  for (const { item, words, target } of links) if (target && slug(target.title) === words) take(item, target);
  const bySlug = new Map<string, Target[]>();
  for (const target of talks) {
    const same = bySlug.get(slug(target.title));
    if (same) same.push(target);
    else bySlug.set(slug(target.title), [target]);
  }
  for (const { item, words, target } of links) {
    const better = bySlug.get(words)?.find((each) => !taken.has(each));
    take(item, target && better ? undefined : target);
    if (!claims.has(item)) take(item, better);
  }
  for (const [item, target] of claims) setRight(item, target, anchors);
  return claims;
}

const slug = (words: string): string => slugOfHeading(withoutColon(words));

/** Gives an entry the address of its heading, and its title where it has the same words in another form. */
function setRight(
  item: ContentsItem,
  { title, id, kind }: Target,
  anchors: Targets['anchors'],
  always = false,
): void {
  const link = anchorLink(item.words);
  if (!link || (kind === 'other' && !always)) return;
  const { label, anchor } = link;
  const words = spokenWords(item.words.slice(label.start, label.end)).trim();
  const isSame = withoutColon(words) === withoutColon(title) || (slug(words) !== slug(title) && !always);
  const address = item.words.slice(anchor.start, anchor.end);
  item.words =
    item.words.slice(0, label.start) +
    (isSame ? item.words.slice(label.start, label.end) : asInlineText(title)) +
    item.words.slice(label.end, anchor.start) +
    (decoded(address) === id || anchors.has(decoded(address)) ? address : id) +
    item.words.slice(anchor.end);
}

function isDead(item: ContentsItem, { byId, anchors }: Targets, claims: Claims): boolean {
  const link = anchorLink(item.words);
  if (!link || claims.has(item)) return false;
  const anchor = decoded(item.words.slice(link.anchor.start, link.anchor.end));
  return anchor !== '' && !byId.has(anchor) && !byId.has(anchor.toLowerCase()) && !anchors.has(anchor);
}

/** An entry whose heading is gone is for the one that has come in its place: the heading was renamed. */
function replaceDead(
  items: readonly ContentsItem[],
  targets: Targets,
  claims: Claims,
  wanted: readonly Target[],
): void {
  const dead = walk(items).filter((item) => isDead(item, targets, claims));
  if (dead.length === 0) return;
  const taken = new Set(claims.values());
  const isTop = new Set(items);
  const all = walk(items);
  for (const item of dead) {
    const at = all.indexOf(item);
    const before = all.slice(0, at).findLast((each) => claims.has(each));
    const from = before ? wanted.indexOf(claims.get(before) as Target) + 1 : 0;
    const kind = isTop.has(item) && wanted.some((each) => each.kind === 'day') ? 'day' : 'session';
    const target = wanted.slice(from).find((each) => each.kind === kind);
    if (!target || taken.has(target)) continue;
    taken.add(target);
    claims.set(item, target);
    setRight(item, target, targets.anchors, true);
  }
}

/** Entries that lead nowhere go, when nothing but the link stands there. */
function removeDead(items: ContentsItem[], targets: Targets, claims: Claims): void {
  for (let at = items.length - 1; at >= 0; at--) {
    const item = items[at];
    if (!item) continue;
    removeDead(item.children, targets, claims);
    const isBare = anchorLink(item.words)?.alone === true && item.more === '' && item.children.length === 0;
    if (isBare && isDead(item, targets, claims)) items.splice(at, 1);
  }
}

function addMissing(items: ContentsItem[], wanted: readonly Target[], claims: Claims, isFlat: boolean): void {
  const own = new Map([...claims].map(([item, target]) => [target, item]));
  const parents = new Map(walk(items).flatMap((item) => item.children.map((child) => [child, item])));
  const sessionLike = [...claims].find(([, { kind }]) => kind === 'session')?.[0];
  const topLike = items.find((item) => claims.has(item)) ?? items[0];
  const space = items.length > 1 ? (items[0]?.space ?? '') : '';
  wanted.forEach((target, index) => {
    if (own.has(target)) return;
    const parent = target.kind === 'session' && !isFlat && target.day ? own.get(target.day) : undefined;
    const list = parent?.children ?? items;
    if (target.kind === 'session' && !isFlat && !parent) return;
    const like = parent ? (list[0] ?? sessionLike) : topLike;
    const item = newItem(target, like, parent, space);
    const at = placeFor(list, parent, wanted, index, own, parents);
    // Space between items stands below each but the last.
    const before = list[at - 1];
    if (before && at === list.length && before.children.length === 0) before.space ||= space;
    list.splice(at, 0, item);
    own.set(target, item);
    if (parent) parents.set(item, parent);
  });
}

/** After the nearest entry for something that comes before it, else before the nearest that comes after it. */
function placeFor(
  list: readonly ContentsItem[],
  parent: ContentsItem | undefined,
  wanted: readonly Target[],
  index: number,
  own: ReadonlyMap<Target, ContentsItem>,
  parents: ReadonlyMap<ContentsItem, ContentsItem>,
): number {
  /** Where the item of a list stands in which an entry is; undefined when it is in none. */
  const placeOf = (target: Target | undefined): number | undefined => {
    let item = target && own.get(target);
    while (item && parents.get(item) !== parent) item = parents.get(item);
    const place = item ? list.lastIndexOf(item) : -1;
    return place < 0 ? undefined : place;
  };
  const firstOf = (target: Target | undefined): boolean =>
    target !== undefined && target === wanted[index]?.day;
  for (let at = index - 1; at >= 0 && !firstOf(wanted[at]); at--) {
    const place = placeOf(wanted[at]);
    if (place !== undefined) return place + 1;
  }
  for (let at = index + 1; at < wanted.length; at++) {
    const place = placeOf(wanted[at]);
    if (place !== undefined) return place;
    if (parent && wanted[at]?.kind === 'day') break;
  }
  return 0;
}

function newItem(
  target: Target,
  like: ContentsItem | undefined,
  parent: ContentsItem | undefined,
  space: string,
): ContentsItem {
  const inner = parent ? parent.indent + ' '.repeat(parent.marker.length + 1) : '';
  const isSibling = like !== undefined && (parent === undefined || parent.children.includes(like));
  return {
    indent: isSibling ? like.indent : parent && like ? longer(like.indent, inner) : inner,
    marker: like?.marker ?? '-',
    gap: like?.gap ?? ' ',
    words: `[${asInlineText(target.title)}](#${target.id})`,
    more: '',
    space,
    children: [],
  };
}

const longer = (a: string, b: string): string => (a.includes('\t') || a.length > b.length ? a : b);

/** The lists of a tree whose numbers count on. */
function sequences(items: ContentsItem[]): ContentsItem[][] {
  const numbers = items.map(({ marker }) => parseInt(marker, 10));
  const counts = numbers.every((number, at) => number === (numbers[0] ?? 0) + at);
  const isAllOnes = items.length > 1 && numbers.every((number) => number === numbers[0]);
  return [...(counts && !isAllOnes ? [items] : []), ...items.flatMap(({ children }) => sequences(children))];
}

/** Numbers count on again; a wider number would move what stands below it out of its item. */
function renumber(items: readonly ContentsItem[]): void {
  const first = parseInt(items[0]?.marker ?? '', 10);
  if (Number.isNaN(first)) return;
  const start = Math.min(...items.map(({ marker }) => parseInt(marker, 10)), first);
  items.forEach((item, at) => {
    const marker = `${String(start + at)}${item.marker.slice(-1)}`;
    const hasBelow = item.children.length > 0 || item.more !== '';
    if (marker.length === item.marker.length || !hasBelow) item.marker = marker;
  });
}

function decoded(anchor: string): string {
  try {
    return decodeURIComponent(anchor);
  } catch {
    // A lone percent sign is a character like any other.
    return anchor;
  }
}
