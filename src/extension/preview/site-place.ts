import { findSite, type SitePlace } from '../../core/site/find-site';
import { fileName, isIn } from '../../core/site/paths';
import { filesBelow } from '../../core/site/site-files';
import { readAhead, type FilesToWaitFor } from './read-ahead';

/**
 * The site that a conference's folder of pages is in, as far as it lies in the folder of the notes. Paths are relative
 * to that folder. Where nothing tells more, the conference's own folder holds the pages.
 *
 * @param conference folder of the pages, or a folder below it
 */
export async function sitePlace(conference: string, port: FilesToWaitFor): Promise<SitePlace> {
  const { found } = await readAhead(port, (files) =>
    findSite(conference, {
      filesOf: (base) => filesBelow(files, base),
      isSection: (folder) => folder === conference || fileName(folder) === 'content',
      holds: isIn,
    }),
  );
  return found ?? { base: conference, content: conference };
}
