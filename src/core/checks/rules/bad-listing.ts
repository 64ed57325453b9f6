import { sentence } from '../../language/sentence';
import { changeTo } from '../change-to';
import { AXES, DISPLAYS } from '../../preview/pages/listing';
import { givenParam } from '../../shortcodes/catalogue/parameters';
import {
  isRefused,
  readCondition,
  readExpression,
  readOrder,
  type Refused,
} from '../../shortcodes/page-expression';
import type { Shortcode, ShortcodeParam } from '../../shortcodes/shortcode';
import { nearestName } from '../nearest-name';
import type { RuleContext, Finding, Rule } from '../rule';
import { SIGN } from '../signs/sign';
import { isInSite } from '../site';
import { siteAround } from '../site-versions';
import { inFolder } from '../../site/paths';

export const badListing: Rule = {
  id: 'bad-listing',
  severity: 'warning',
  about: 'A list of pages has a parameter value that Relearn does not understand and ignores.',
  needs: SIGN.listing,
  *check(checked) {
    const site = siteAround(checked);
    if (!isInSite(checked) || !site.since('9.2')) return;
    for (const shortcode of checked.note.shortcodes) {
      if (shortcode.name !== 'pages' || shortcode.problem !== undefined) continue;
      for (const [name, judge] of JUDGES) {
        const given = givenParam(shortcode, name, site.relearn);
        if (!given || given.value.trim() === '') continue;
        const found = judge(given, checked, shortcode);
        if (found) yield { span: given.valueSpan, ...found };
      }
    }
  },
};

type Judgement = Pick<Finding, 'message' | 'fixes'> | undefined;
type Judge = (given: ShortcodeParam, checked: RuleContext, shortcode: Shortcode) => Judgement;

const JUDGES: readonly (readonly [name: string, judge: Judge])[] = [
  ['display', display],
  ['axis', axis],
  ['levels', number],
  ['limit', number],
  ['headinglevel', number],
  ['columns', number],
  ['where', (given) => refused(given, readCondition)],
  ['groupby', (given) => refused(given, readExpression)],
  ['grouplabel', (given) => refused(given, readExpression)],
  ['orderby', (given) => refused(given, readOrder)],
];

/** A site may bring displays of its own. */
function display({ value, valueSpan }: ShortcodeParam, { path, around }: RuleContext): Judgement {
  const name = value.trim();
  if (DISPLAYS.includes(name)) return undefined;
  const base = around.siteOf(path)?.base ?? '';
  const below = (file: string): string => inFolder(base, file);
  const places = ['partials', '_partials'].map((folder) => below(`layouts/${folder}/pages/${name}.html`));
  if (places.some((file) => around.hasFile(file) === true)) return undefined;
  const known = DISPLAYS.join(', ');
  return unknownWord(
    sentence('There is no display “{0}”, so the list is a tree; there are {1}.', name, known),
    name,
    DISPLAYS,
    valueSpan,
  );
}

function axis({ value, valueSpan }: ShortcodeParam): Judgement {
  const name = value.trim();
  if (AXES.includes(name.toLowerCase())) return undefined;
  const known = AXES.join(', ');
  return unknownWord(
    sentence('There is no axis “{0}”, so the list is empty; there are {1}.', name, known),
    name,
    AXES,
    valueSpan,
  );
}

function number({ name = '', value }: ShortcodeParam): Judgement {
  if (/^[+-]?\d+$/.test(value.trim())) return undefined;
  return { message: sentence('“{0}” needs a number, and “{1}” is not one.', name, value), fixes: [] };
}

function refused({ name = '', value }: ShortcodeParam, read: (text: string) => object | Refused): Judgement {
  const found = read(value);
  return isRefused(found)
    ? { message: sentence('“{0}” cannot be read, so it has no effect: {1}.', name, found.problem), fixes: [] }
    : undefined;
}

function unknownWord(
  message: string,
  word: string,
  known: readonly string[],
  span: ShortcodeParam['valueSpan'],
): Judgement {
  return { message, fixes: changeTo(span, nearestName(word, known), { restructures: true }) };
}
