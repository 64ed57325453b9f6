import { number, scalar } from '../note/front-matter/front-matter';
import type { Note } from '../note/note';
import { byName } from './order';
import type { HugoOrder } from '../site/hugo-order';

/** What decides a file's place among its neighbours. */
export interface FileOrder extends HugoOrder {
  /** `weight`, Docusaurus' `sidebar_position` or Jekyll's `nav_order`; undefined when none is given. */
  readonly position: number | undefined;
}

export function fileOrder(note: Note, title: string, path: string): FileOrder {
  const { frontMatter } = note;
  const weight = number(frontMatter, 'weight');
  const position = weight ?? number(frontMatter, 'sidebar_position') ?? number(frontMatter, 'nav_order');
  const date = Date.parse(scalar(frontMatter, 'date') ?? '');
  return { weight: weight ?? 0, position, date, title: scalar(frontMatter, 'linkTitle') ?? title, path };
}

/** Pages of a folder outside a Hugo site: given positions first, then by file name. */
export function byPosition(a: FileOrder, b: FileOrder): number {
  const [ours, theirs] = [a.position ?? Infinity, b.position ?? Infinity];
  if (ours !== theirs) return ours - theirs;
  return byName(a.path, b.path);
}
