import { cardList } from '../card-list';
import type { Content } from '../content';
import { folderOf, relativePath } from '../paths';
import type { Rendering } from '../rendering';
import { flattened, type Listed } from './listed-pages';
import type { Listing } from './listing';
import { descriptionOf, linkTitle } from './page-lines';

/** A list of pages as cards. */
export function pageCards(
  listed: readonly Listed[],
  { showsDescription, columns }: Listing,
  rendering: Rendering,
): Content {
  const folder = folderOf(rendering.note.path);
  return cardList(
    flattened(listed).map(({ page }) => ({
      wishes: { title: linkTitle(page, rendering) },
      href: encodeURI(relativePath(folder, page.path)),
      content: showsDescription ? descriptionOf(page, rendering) : undefined,
    })),
    rendering,
    {},
    columns,
  );
}
