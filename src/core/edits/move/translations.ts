import { inLanguage, pageLanguage, translatedPages } from '../../site/translations';
import type { FileRename, MoveNotes } from './move-edit';

const known = new WeakMap<MoveNotes, Translations>();

/** Each path with all paths of its page. */
type Translations = ReadonlyMap<string, readonly string[]>;

/** The pages of sites that are there in several languages, listed once for each move. */
export function translationsIn(notes: MoveNotes): Translations {
  let found = known.get(notes);
  if (!found) known.set(notes, (found = readTranslations(notes)));
  return found;
}

function readTranslations(notes: MoveNotes): Translations {
  const named = [...notes.paths()].filter((path) => pageLanguage(path).language !== '');
  const mains = named.map((path) => pageLanguage(path).base).filter((path) => notes.hasFile(path) === true);
  return translatedPages([...named, ...mains].filter((path) => notes.siteOf(path) !== undefined));
}

/** The renames, and those of the same pages in other languages: Hugo knows them by the name that they share. */
export function withTranslations(notes: MoveNotes, renames: readonly FileRename[]): readonly FileRename[] {
  const translations = translationsIn(notes);
  if (translations.size === 0) return renames;
  const known = new Set(renames.map(({ from }) => from));
  const more = renames.flatMap(({ from, to }) => {
    const own = pageLanguage(from);
    const now = pageLanguage(to);
    // A page that gets another language leaves the others alone.
    if (now.language !== own.language) return [];
    return (translations.get(from) ?? []).flatMap((other) => {
      if (known.has(other)) return [];
      known.add(other);
      return { from: other, to: inLanguage(now.base, pageLanguage(other).language) };
    });
  });
  return [...renames, ...more];
}

/** A page once for all its languages: by the one whose name says none, else by the first. */
export function inOneLanguage(notes: MoveNotes, paths: readonly string[]): readonly string[] {
  const translations = translationsIn(notes);
  if (translations.size === 0) return paths;
  return [...new Set(paths.map((path) => mainOf(translations, path)))];
}

/** The page that stands for a page in all languages. */
export function mainOf(translations: Translations, path: string): string {
  return translations.get(path)?.[0] ?? path;
}
