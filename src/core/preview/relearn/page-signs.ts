import { sentence } from '../../language/sentence';
import { withheld } from '../../site/publication';
import { element, type Content } from '../content';
import type { ExpandContext } from '../expand-context';
import type { LinksAround, PageLink } from '../note-context';

/** The page above at the left, Relearn's arrows to the pages before and after at the right. */
export function leadAround(around: LinksAround | undefined): Content {
  if (around === undefined) return undefined;
  const { up, previous, next } = around;
  if (!up && !previous && !next) return undefined;
  return element(
    'nav',
    { class: 'conference-around', 'aria-label': sentence('Pages around this one') },
    up && element('a', { class: 'conference-up', href: up.href }, up.title),
    arrow('previous', '\u2039', previous, sentence('Previous page: {0}', previous?.title ?? '')),
    arrow('next', '\u203A', next, sentence('Next page: {0}', next?.title ?? '')),
  );
}

function arrow(way: string, sign: string, page: PageLink | undefined, label: string): Content {
  return (
    page &&
    element('a', { class: `conference-${way}`, href: page.href, title: label, 'aria-label': label }, sign)
  );
}

/** Says of a page that Hugo leaves it out, where somebody has asked. */
export function publicationSign({ frontMatter, note }: ExpandContext): Content {
  const found = note.now === undefined ? undefined : withheld(frontMatter, note.now);
  if (found === undefined) return undefined;
  const { reason, date = '' } = found;
  const words =
    reason === 'draft'
      ? sentence('Draft: this page is not published.')
      : reason === 'future'
        ? sentence('This page is not published before {0}.', date)
        : sentence('This page is not published any more, since {0}.', date);
  return element('div', { class: 'conference-withheld', role: 'note' }, words);
}
