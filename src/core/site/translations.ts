import { groupBy } from '../text/group-by';

/** A path without the language that its file is named after: `talk.de.md` is `talk.md` in German. */
export interface PageLanguage {
  readonly base: string;
  /** As written; empty for a file that names none. */
  readonly language: string;
}

/** The language in the name of a page, as Hugo reads it (https://gohugo.io/content-management/multilingual). */
export function pageLanguage(path: string): PageLanguage {
  const found = /^(.*[^./])\.([a-z]{2,3}(?:-[a-z]{2,4})?)(\.(?:md|markdown))$/i.exec(path);
  const [, stem = '', language = '', ending = ''] = found ?? [];
  return found && isLanguage(language) ? { base: stem + ending, language } : { base: path, language: '' };
}

/** The path of a page in another language. */
export function inLanguage(base: string, language: string): string {
  return language === '' ? base : base.replace(/\.[^./]+$/, (ending) => `.${language}${ending}`);
}

/**
 * The pages that are there in several languages, each path with all paths of its page: `talk.md` and `talk.de.md`.
 */
export function translatedPages(paths: Iterable<string>): Map<string, readonly string[]> {
  const all = new Set(paths);
  const named = [...all]
    .map((path) => ({ path, ...pageLanguage(path) }))
    .filter(({ language }) => language !== '');
  const pages = [...groupBy(named, ({ base }) => base)].map(([base, others]) => [
    ...(all.has(base) ? [base] : []),
    ...others.map(({ path }) => path),
  ]);
  const several = pages.filter((own) => own.length > 1);
  return new Map(several.flatMap((own) => own.map((path) => [path, own] as const)));
}

const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

function isLanguage(code: string): boolean {
  try {
    return names.of(code) !== undefined;
  } catch {
    return false;
  }
}
