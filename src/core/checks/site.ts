import type { RuleContext } from './rule';
import { fileStem, isSectionPath } from '../site/paths';

/** Whether a note is a talk's page of a Hugo site; what Hugo wants of its pages does not matter elsewhere. */
export function isSitePage({ path, around }: RuleContext): boolean {
  return around.conferenceOf(path)?.layout === 'site' && around.sessionsOf(path).some((s) => s.path === path);
}

/** Whether a note is any page of a Hugo site, a day's or the conference's own among them. */
export function isInSite({ path, around }: RuleContext): boolean {
  return around.conferenceOf(path)?.layout === 'site';
}

/** Whether a note describes a folder of a site. */
export function isSectionPage({ path }: Pick<RuleContext, 'path'>): boolean {
  return isSectionPath(path);
}

/** The number with which a page's file name begins: `02_dns.md`. */
export function numberOf(path: string): number | undefined {
  const found = /^(\d{1,3})[_-]/.exec(fileStem(path))?.[1];
  return found === undefined ? undefined : Number(found);
}
