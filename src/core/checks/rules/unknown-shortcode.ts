import { sentence } from '../../language/sentence';
import { CATALOGUE, describe } from '../../shortcodes/catalogue/catalogue';
import { isInVersion, notInVersion } from '../../shortcodes/catalogue/parameters';
import type { RuleContext, Rule } from '../rule';
import { SIGN } from '../signs/sign';
import { nearestName } from '../nearest-name';
import { isInSite } from '../site';
import { siteAround } from '../site-versions';

export const unknownShortcode: Rule = {
  id: 'unknown-shortcode',
  severity: 'error',
  about:
    'A shortcode that neither Hugo nor Relearn nor the site has: Hugo stops, even when it is in a comment.',
  needs: SIGN.shortcode,
  *check(checked) {
    if (!isInSite(checked)) return;
    const site = siteAround(checked);
    for (const { name, nameSpan, problem, close } of checked.note.shortcodes) {
      if (name === '' || problem === 'stray-closing' || problem === 'unterminated-tag') continue;
      const known = describe(name);
      const isSpeltSo = known && (known.name === name || known.aliases?.includes(name) === true);
      // Most are sound, and what else the site has need not be looked for.
      if (isSpeltSo === true && isInVersion(known, site) !== false) continue;
      if (isOfSite(checked, name)) continue;
      if (isSpeltSo === true) {
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
            ? sentence('Hugo and Relearn have no shortcode “{0}”, and Hugo stops at it.', name)
            : sentence('There is no shortcode “{0}”. Did you mean “{1}”?', name, meant),
        fixes:
          meant === undefined
            ? []
            : [{ title: sentence('Change to “{0}”', meant), edits, preferred: true, safe: true }],
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
