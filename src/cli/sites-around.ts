import path from 'node:path';
import type { SiteAround } from '../core/checks/rule';
import { isInside } from './inside';
import { siteOnDisk } from './site-around';

/** Tells which site a note below a folder is a page of; each is looked for once. */
export function sitesAround(root: string): (note: string) => SiteAround | undefined {
  const byFolder = new Map<string, SiteAround | undefined>();
  const byContent = new Map<string, SiteAround>();
  const relative = (whole: string): string => path.relative(root, whole).split(path.sep).join('/');
  const look = (folder: string): SiteAround | undefined => {
    const found = siteOnDisk(folder);
    if (!found) return undefined;
    const known = byContent.get(found.content);
    if (known) return known;
    const content = isInside(root, found.content) ? relative(found.content) : undefined;
    const site = { base: relative(found.root), content, facts: found.facts };
    byContent.set(found.content, site);
    return site;
  };
  return (note) => {
    const folder = path.dirname(path.join(root, note));
    if (!byFolder.has(folder)) byFolder.set(folder, look(folder));
    return byFolder.get(folder);
  };
}
