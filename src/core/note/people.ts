import { list, type FrontMatter } from './front-matter/front-matter';

/** Keys under which notes name the people of a talk. */
export const PEOPLE_KEYS = ['speakers', 'speaker', 'authors', 'author', 'presenters', 'presenter'] as const;

/** Who speaks, by a page's front matter; a list, or names in one line separated by commas. Empty when nobody is named. */
export function peopleIn(frontMatter: FrontMatter | undefined): string[] {
  const names = PEOPLE_KEYS.flatMap((key) => {
    const values = list(frontMatter, key);
    return values.length === 1 ? (values[0] ?? '').split(/,\s+(?=\p{Lu}\S*\s)/u) : values;
  });
  return [...new Set(names.map((name) => name.trim()).filter((name) => name !== ''))];
}
