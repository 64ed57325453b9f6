import { inFolder } from '../../site/paths';

/** Where a Hugo site may have a template for talks, the first that is there: its archetypes. */
export function archetypesIn(site: string): string[] {
  return ['archetypes/default.md', 'archetypes/session.md'].map((name) => inFolder(site, name));
}

/** The folder of a site by that of its pages, which lie in `content` as a rule. */
export function siteFolder(path: string): string {
  return path.replace(/(?:^|\/)content$/, '');
}
