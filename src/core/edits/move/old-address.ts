import { sentence } from '../../language/sentence';
import { scalar } from '../../note/front-matter/front-matter';
import type { Note } from '../../note/note';
import { pagePath } from '../../site/site-index';
import { folderOf, relativePath, relativeTo } from '../../site/paths';
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
  const old = aliasOf(from, to, content, slug);
  const now = addressOf(to, content, slug);
  if (old === undefined || now === undefined || addressOf(from, content, slug) === now) return [];
  const aliases = listOf(text, note, 'aliases');
  const kept = aliases.filter((alias) => `${alias.replace(/\/+$/, '')}/` !== now);
  const wanted = kept.includes(old) ? kept : [...kept, old];
  const plan = planList(text, note, 'aliases', wanted, sentence('The aliases cannot be changed safely.'));
  return 'edits' in plan ? plan.edits : [];
}

/** The old address, which stands below that of its language where the name of the file says one: so it is relative. */
function aliasOf(from: string, to: string, content: string, slug: string | undefined): string | undefined {
  const old = addressOf(from, content, slug);
  const now = addressOf(to, content, slug);
  const isNamed = pageLanguage(from).language !== '' && old !== undefined && now !== undefined;
  return isNamed ? relativePath(folderOf(now.slice(1, -1)), old.slice(1, -1)) : old;
}

/** The address of a page in its language: its path in lower case, hyphens for spaces, `/` at both ends. */
function addressOf(path: string, content: string, slug: string | undefined): string | undefined {
  const inside = relativeTo(content, pageLanguage(path).base);
  if (inside === undefined) return undefined;
  const page = pagePath(inside).replace(/\/+$/, '');
  const named =
    slug === undefined || /(?:^|\/)_index\.[^/]*$/i.test(inside) ? page : page.replace(/[^/]*$/, slug);
  const address = named.toLowerCase().replaceAll(' ', '-');
  return address === '' ? '/' : `/${address}/`;
}
