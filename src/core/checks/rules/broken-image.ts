import { linkRoot } from '../../site/link-root';
import { folderOf, join, localTarget, resolveLink } from '../../site/links';
import type { RuleContext, Fix, Rule } from '../rule';
import { isInSite, isSectionPage } from '../site';

export const brokenImage: Rule = {
  id: 'broken-image',
  severity: 'warning',
  about: 'A picture that is not there, neither for Hugo nor for VS Code.',
  *check(checked) {
    const { note, around, path } = checked;
    const conference = around.conferenceOf(path);
    if (!conference) return;
    for (const { kind, href, hrefSpan } of note.links) {
      if (kind !== 'image') continue;
      const target = localTarget(href);
      if (!target || target.path === '') continue;
      const root = linkRoot(conference, path);
      if (
        target.path.startsWith('/')
          ? isThere(checked, [
              join(root, target.path.slice(1)),
              join('', target.path.slice(1)),
              ...shared(root, target.path),
            ])
          : resolveLink(path, href, root, around)
      )
        continue;
      const wanted = join(folderOf(path), target.path);
      // Where nobody has looked for files, nothing is said.
      if (wanted !== undefined && around.hasFile(wanted) === undefined) continue;
      yield {
        span: hrefSpan,
        message: `There is no picture “${href}”.`,
        fixes: fixes(checked, target.path).map((text, at): Fix => ({
          title: `Change to “${text}”`,
          edits: [{ span: hrefSpan, text }],
          preferred: at === 0,
        })),
      };
    }
  },
};

/** Hugo's folders for files that are published as they are. */
function shared(content: string, path: string): (string | undefined)[] {
  const site = folderOf(content);
  return ['static', 'assets'].map((folder) => join(join(site, folder) ?? '', path.slice(1)));
}

function isThere({ around }: RuleContext, candidates: readonly (string | undefined)[]): boolean {
  return candidates.some((candidate) => candidate !== undefined && around.hasFile(candidate) !== false);
}

/** The same name in the folders in which pictures lie. */
function fixes(checked: RuleContext, wanted: string): string[] {
  const { path, around } = checked;
  const name = wanted.slice(wanted.lastIndexOf('/') + 1);
  const folders = ['_img', 'images', 'img', 'assets', ''];
  return folders.flatMap((folder) => {
    const place = folder === '' ? name : `${folder}/${name}`;
    const whole = join(folderOf(path), place);
    if (whole === undefined || around.hasFile(whole) !== true) return [];
    // A browser looks from the page's own address, which is one folder deeper than the file.
    return [isInSite(checked) && !isSectionPage(checked) && folder !== '' ? `../${place}` : place];
  });
}
