import { CATALOGUE, describe } from '../../shortcodes/catalogue/catalogue';
import { isInVersion, notInVersion } from '../../shortcodes/catalogue/parameters';
import type { RuleContext, Rule } from '../rule';
import { nearestName } from '../nearest-name';
import { isInSite } from '../site';
import { siteAround } from '../site-versions';

export const unknownShortcode: Rule = {
  id: 'unknown-shortcode',
  severity: 'error',
  about:
    'A shortcode that neither Hugo nor Relearn nor the site has: Hugo stops, even when it is in a comment.',
  *check(checked) {
    if (!isInSite(checked)) return;
    const site = siteAround(checked);
    for (const { name, nameSpan, problem, close } of checked.note.shortcodes) {
      if (name === '' || problem === 'stray-closing' || problem === 'unterminated-tag') continue;
      if (isOfSite(checked, name)) continue;
      const known = describe(name);
      if (known && (known.name === name || known.aliases?.includes(name) === true)) {
        if (isInVersion(known, site) === false)
          yield { span: nameSpan, message: notInVersion(known, name, site.relearn), fixes: [] };
        continue;
      }
      const meant =
        known?.name ??
        nearestName(
          name,
          CATALOGUE.map((shortcode) => shortcode.name),
        );
      const edits = meant === undefined ? [] : [{ span: nameSpan, text: meant }];
      const closing = close && checked.text.slice(close.start, close.end).indexOf(name);
      if (close && meant !== undefined && closing !== undefined && closing >= 0)
        edits.push({
          span: { start: close.start + closing, end: close.start + closing + name.length },
          text: meant,
        });
      yield {
        span: nameSpan,
        message:
          meant === undefined
            ? `Hugo and Relearn have no shortcode “${name}”, and Hugo stops at it.`
            : `There is no shortcode “${name}”. Did you mean “${meant}”?`,
        fixes:
          meant === undefined ? [] : [{ title: `Change to “${meant}”`, edits, preferred: true, safe: true }],
      };
    }
  },
};

/** Whether the site brings it: `layouts/shortcodes/NAME.html`, in Hugo 0.146 and later `layouts/_shortcodes/`. */
function isOfSite(checked: RuleContext, name: string): boolean {
  const { path, around } = checked;
  if (siteAround(checked).ownShortcodes.has(name)) return true;
  const content = path.lastIndexOf('content/');
  const root = content < 0 ? (around.conferenceOf(path)?.path ?? '') : path.slice(0, content);
  const prefix = root === '' || root.endsWith('/') ? root : `${root}/`;
  const folders = ['layouts/shortcodes', 'layouts/_shortcodes'];
  return folders.some((folder) => around.hasFile(`${prefix}${folder}/${name}.html`) === true);
}
