import { cardList } from '../relearn/cards';
import { element, type Content } from '../content';
import { folderOf, relativePath } from '../../site/paths';
import type { RenderContext } from '../rendering';
import { flattened, type Listed } from './listed-pages';
import { groupsOf } from './list-markdown';
import type { Listing } from './listing';
import { descriptionOf, linkTitle } from './page-lines';

/** A list of pages as cards. */
export function pageCards(listed: readonly Listed[], listing: Listing, rendering: RenderContext): Content {
  const { showsDescription, columns, headingLevel } = listing;
  const folder = folderOf(rendering.note.path);
  const { site } = rendering.note;
  if (!site) return undefined;
  const cards = (pages: readonly Listed[]): Content =>
    cardList(
      flattened(pages).map(({ page }) => ({
        params: { title: linkTitle(page, rendering) },
        href: encodeURI(relativePath(folder, page.path)),
        content: showsDescription ? rendering.markdown(descriptionOf(page, rendering) ?? '') : undefined,
      })),
      rendering,
      {},
      columns,
    );
  return groupsOf(listed, listing, site).map(({ label, pages }) => [
    label === undefined ? undefined : element(`h${String(headingLevel)}`, {}, label),
    cards(pages),
  ]);
}
