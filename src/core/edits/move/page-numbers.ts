import { entry, number } from '../../note/front-matter/front-matter';
import type { Note } from '../../note/note';
import type { TextEdit } from '../../text/text-edit';
import { firstSafe, newEntry, placeOf } from '../front-matter/change';
import { fileName, folderOf } from '../../site/paths';

/** The keys by which site generators order pages: Hugo's, Docusaurus' and Jekyll's. */
const ORDER_KEYS = ['weight', 'sidebar_position', 'nav_order'] as const;
export type OrderKey = (typeof ORDER_KEYS)[number];

/** `02_` in front of a name: the digits as written, and what divides them from the rest. */
export interface NamePrefix {
  readonly digits: string;
  readonly divider: string;
  readonly rest: string;
}

/** The number in front of a file's name, or of its folder's for a bundle; a date or a year is none. */
export function prefixOf(path: string): NamePrefix | undefined {
  const found = /^(\d{1,3})([_.-]|[ _.-]{2,3}(?=\S)| )(?=[^\d\s])(.+)$/su.exec(placedName(path));
  if (!found) return undefined;
  const [, digits = '', divider = '', rest = ''] = found;
  return { digits, divider, rest };
}

/** The numbers of several pages: `03-2-tips` has one beside `01-…` and `02-…`, though alone it might be a date. */
export function prefixesOf(
  paths: readonly string[],
): (readonly [path: string, prefix: NamePrefix | undefined])[] {
  const found = paths.map((path) => [path, prefixOf(path)] as const);
  const styles = new Set(found.flatMap(([, prefix]) => (prefix ? [styleOf(prefix)] : [])));
  return found.map(([path, prefix]) => {
    if (prefix) return [path, prefix];
    const [, digits = '', divider = '', rest = ''] = /^(\d{1,3})([_.-])(\d.*)$/s.exec(placedName(path)) ?? [];
    const like = { digits, divider, rest };
    return [path, digits !== '' && styles.has(styleOf(like)) ? like : undefined];
  });
}

const styleOf = ({ digits, divider }: NamePrefix): string => `${String(digits.length)}${divider}`;

/** What names a page among its neighbours: its file, or the folder of a bundle. */
export function placedName(path: string): string {
  return fileName(placedPath(path));
}

/** The path of what is moved when a page is: its file, or the folder of a bundle. */
export function placedPath(path: string): string {
  return /(?:^|\/)index\.[^/]*$/i.test(path) ? folderOf(path) : path;
}

/** A name with another number, as wide as the old one. */
export function withNumber({ digits, divider, rest }: NamePrefix, value: number): string {
  return String(value).padStart(digits.length, '0') + divider + rest;
}

/** The key by which most of some pages are ordered; undefined where fewer than half have one. */
export function orderKeyOf(notes: readonly (Note | undefined)[]): OrderKey | undefined {
  const counts = ORDER_KEYS.map((key) => ({
    key,
    count: notes.filter((note) => number(note?.frontMatter, key) !== undefined).length,
  }));
  const most = counts.reduce((a, b) => (b.count > a.count ? b : a));
  return most.count > 0 && most.count * 2 >= notes.length ? most.key : undefined;
}

/** Edits that give a page another number in its front matter; none where it cannot be written safely. */
export function numberEdits(text: string, note: Note, key: OrderKey, value: number): readonly TextEdit[] {
  const { frontMatter } = note;
  if (!frontMatter || frontMatter.error || number(frontMatter, key) === value) return [];
  const written = entry(frontMatter, key);
  const isWished = (now: unknown): boolean => Number(now) === value;
  const ways: TextEdit[][] = [];
  if (written && number(frontMatter, key) !== undefined) {
    const old = text.slice(written.valueSpan.start, written.valueSpan.end);
    ways.push([{ span: written.valueSpan, text: old.replace(/[-+]?[\d_.]+/, String(value)) }]);
  } else if (!written) {
    const place = placeOf(text, frontMatter, key);
    if ('reason' in place) return [];
    const { language } = frontMatter;
    const name = language === 'json' ? `"${key}": ` : language === 'toml' ? `${key} = ` : `${key}: `;
    ways.push([newEntry(text, frontMatter, place, [`${key}: ${String(value)}`], name + String(value))]);
  }
  const change = firstSafe(text, note, key, ways, isWished, '');
  return 'edits' in change ? change.edits : [];
}
