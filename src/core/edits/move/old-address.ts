import { scalar } from '../../note/front-matter/front-matter';
import type { Note } from '../../note/note';
import { pagePath, relativeTo } from '../../site/site-index';
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
  const aliases = listOf(text, note, 'aliases');
  const kept = aliases.filter((alias) => `${alias.replace(/\/+$/, '')}/` !== now);
  const wanted = kept.includes(old) ? kept : [...kept, old];
  const plan = planList(text, note, 'aliases', wanted, 'The aliases cannot be changed safely.');
  return 'edits' in plan ? plan.edits : [];
}

/** The address of a page: its path in small letters, hyphens for spaces, `/` at both ends. */
function addressOf(path: string, content: string, slug: string | undefined): string | undefined {
  const inside = relativeTo(content, path);
  if (inside === undefined) return undefined;
  const page = pagePath(inside).replace(/\/+$/, '');
  const named =
    slug === undefined || /(?:^|\/)_index\.[^/]*$/i.test(inside) ? page : page.replace(/[^/]*$/, slug);
  const address = named.toLowerCase().replaceAll(' ', '-');
  return address === '' ? '/' : `/${address}/`;
}
