import { entry, number, scalar, type FrontMatter } from '../note/front-matter/front-matter';
import { readFrontMatter } from '../note/front-matter/read-front-matter';
import type { SitePage } from './site-context';
import { fileName } from './paths';
import { pagePath } from './site-index';

/** What a site's lists say of a page, from its front matter. */
export function sitePage(path: string, frontMatter: FrontMatter | undefined): SitePage {
  const date = Date.parse(scalar(frontMatter, 'date') ?? '');
  const title = scalar(frontMatter, 'title') ?? '';
  const linkTitle = scalar(frontMatter, 'linkTitle');
  const description = scalar(frontMatter, 'description');
  return {
    path,
    title: title === '' && frontMatter === undefined ? titleOfPath(path) : title,
    ...(linkTitle !== undefined && { linkTitle }),
    ...(description !== undefined && { description }),
    weight: number(frontMatter, 'weight') ?? 0,
    date,
    // Relearn hides what has no front matter.
    ...(frontMatter && { frontMatter }),
    hidden: frontMatter === undefined || entry(frontMatter, 'hidden')?.value === true,
  };
}

/** The same from a whole text. */
export function sitePageOf(path: string, text: string): SitePage {
  return sitePage(path, readFrontMatter(text));
}

function titleOfPath(path: string): string {
  return fileName(pagePath(path));
}
