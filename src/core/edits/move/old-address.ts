import { sentence } from '../../language/sentence';
import { scalar } from '../../note/front-matter/front-matter';
import type { Note } from '../../note/note';
import { pagePath } from '../../site/site-index';
import { folderOf, isSectionPath, relativePath, relativeTo } from '../../site/paths';
import { pageLanguage } from '../../site/translations';
import type { TextEdit } from '../../text/text-edit';
import { listOf, planList } from '../tags/edit-tags';

/**
 * Edits by which a page that gets another address on a Hugo site can still be had under the old one: Hugo's `aliases`.
 * An alias that is the new address goes, for the page is there itself.
 *
 * @param content folder of the site's pages
 */
export function aliasEdits(
  text: string,
  note: Note,
  from: string,
  to: string,
  content: string,
): readonly TextEdit[] {
  const { frontMatter } = note;
  if (!frontMatter || frontMatter.error || scalar(frontMatter, 'url') !== undefined) return [];
  const slug = scalar(frontMatter, 'slug');
  const old = addressOf(from, content, slug);
  const now = addressOf(to, content, slug);
  if (old === undefined || now === undefined || old === now) return [];
  // The old address stands below that of its language where the name of the file says one: so it is relative.
  const isNamed = pageLanguage(from).language !== '';
  const alias = isNamed ? relativePath(folderOf(now.slice(1, -1)), old.slice(1, -1)) : old;
  const aliases = listOf(text, note, 'aliases');
  const kept = aliases.filter((other) => `${other.replace(/\/+$/, '')}/` !== now);
  const wanted = kept.includes(alias) ? kept : [...kept, alias];
  const plan = planList(text, note, 'aliases', wanted, sentence('The aliases cannot be changed safely.'));
  return 'edits' in plan ? plan.edits : [];
}

/** The address of a page in its language: its path in lower case, hyphens for spaces, `/` at both ends. */
function addressOf(path: string, content: string, slug: string | undefined): string | undefined {
  const inside = relativeTo(content, pageLanguage(path).base);
  if (inside === undefined) return undefined;
  const page = pagePath(inside).replace(/\/+$/, '');
  const named = slug === undefined || isSectionPath(inside) ? page : page.replace(/[^/]*$/, slug);
  const address = named.toLowerCase().replaceAll(' ', '-');
  return address === '' ? '/' : `/${address}/`;
}
