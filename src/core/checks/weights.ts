import { number } from '../note/front-matter/front-matter';
import type { RuleContext } from './rule';

/** A page of a day with its weight; undefined when it has none (0 counts as none in Hugo). */
export interface WeightedPage {
  readonly path: string;
  readonly weight: number | undefined;
}

/** The pages among which Hugo orders a page by weight: those of its folder, without those of sections inside. */
export function pagesOfFolder({ path, around }: RuleContext): WeightedPage[] {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const isOfSection = (page: string): boolean => {
    for (let at = page.lastIndexOf('/'); at >= folder.length; at = page.lastIndexOf('/', at - 1))
      if (around.note(`${page.slice(0, at)}/_index.md`)) return false;
    return true;
  };
  const pages =
    around
      .dayOf(path)
      ?.sessions.filter((session) => session.path.startsWith(folder) && isOfSection(session.path)) ?? [];
  return pages.map((session) => {
    const weight = number(around.note(session.path)?.frontMatter, 'weight');
    return { path: session.path, weight: weight === 0 ? undefined : weight };
  });
}

/** The weight a page should have: the number of its file name when no other has it, else the next free one. */
export function freeWeight(
  pages: readonly WeightedPage[],
  path: string,
  numbered: number | undefined,
): number {
  const others = new Set(pages.flatMap((page) => (page.path === path ? [] : (page.weight ?? []))));
  if (numbered !== undefined && numbered > 0 && !others.has(numbered)) return numbered;
  return Math.max(0, ...others) + 1;
}
