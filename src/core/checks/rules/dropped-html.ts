import { sentence } from '../../language/sentence';
import { describe } from '../../shortcodes/catalogue/catalogue';
import type { Shortcode } from '../../shortcodes/shortcode';
import { isInFence, markupOf } from '../markup';
import type { RuleContext, Finding, Rule } from '../rule';
import { SIGN } from '../signs/sign';
import { isInSite } from '../site';
import { siteAround } from '../site-versions';

/** The title of an alert. */
const ALERT_TITLE = /^[ \t]*(?:>[ \t]*)+\[![a-zA-Z]+\][+-]?[ \t]+([^\n]*)/gm;
/** Emphasis or a link. */
const FORMATTED = /\*[^*\s]|\b_[^_\s]|\]\(/;

/** The opening tags of elements; closing tags go with them. */
const TAG = /<[a-zA-Z][\w-]*(?:\s[^<>]*)?>/g;

export const droppedHtml: Rule = {
  id: 'dropped-html',
  severity: 'warning',
  about:
    'Raw HTML, or a shortcode that produces raw HTML in this place: Hugo drops it unless `renderer.unsafe` is set.',
  needs: SIGN.tag | SIGN.alert | SIGN.shortcode,
  *check(checked) {
    if (!isInSite(checked) || siteAround(checked).settings.unsafe) return;
    yield* tags(checked);
    yield* alertTitles(checked);
    yield* shortcodes(checked);
  },
};

function* tags(checked: RuleContext): Iterable<Omit<Finding, 'rule'>> {
  const literal = checked.note.shortcodes.filter(isLiteral);
  // `[x](<b c.md>)`: what stands between the angle brackets is where a link leads.
  const addresses = new Set(checked.note.links.map(({ hrefSpan }) => hrefSpan.start - 1));
  for (const { index, 0: tag } of markupOf(checked).matchAll(TAG)) {
    if (addresses.has(index)) continue;
    if (literal.some(({ inner }) => inner && inner.start <= index && index < inner.end)) continue;
    yield {
      span: { start: index, end: index + tag.length },
      message:
        tag.length > 40
          ? sentence('Hugo drops this HTML, because the site does not set markup.goldmark.renderer.unsafe.')
          : sentence('Hugo drops “{0}”, because the site does not set markup.goldmark.renderer.unsafe.', tag),
      fixes: [],
    };
  }
}

/** What formats the title of an alert is HTML by the time it is put in. */
function* alertTitles(checked: RuleContext): Iterable<Omit<Finding, 'rule'>> {
  for (const { index, 0: whole, 1: title = '' } of markupOf(checked).matchAll(ALERT_TITLE)) {
    if (!FORMATTED.test(title)) continue;
    const start = index + whole.length - title.length;
    yield {
      span: { start, end: start + title.trimEnd().length },
      message: sentence('Hugo drops the formatting of this title, because the site does not allow raw HTML.'),
      fixes: [],
    };
  }
}

/** Whether the text between its tags is no Markdown, so that HTML in it stays. */
function isLiteral({ name, notation, params }: Shortcode): boolean {
  if (notation !== '<') return false;
  if (name === 'details')
    return params.some((param) => param.name === 'raw' && /^(?:true|1)$/.test(param.value));
  return !['card', 'cards', 'tabs', 'tree'].includes(name);
}

/** A card reads its text twice: what Markdown has made of it is HTML the second time. */
function isFormatted({ inner }: Shortcode, text: string): boolean {
  const words = inner === undefined ? '' : text.slice(inner.start, inner.end);
  return words.trim() !== '' && (/\n/.test(words) || FORMATTED.test(words));
}

function* shortcodes({ text, note, around, path }: RuleContext): Iterable<Omit<Finding, 'rule'>> {
  const site = siteAround({ path, around });
  const all = note.shortcodes.filter(({ problem, parked }) => problem === undefined && !parked);
  for (const shortcode of all) {
    const { name, nameSpan, notation, open } = shortcode;
    const known = describe(name);
    if (!known || site.ownShortcodes.has(name) || isInFence(note, open.start)) continue;
    const outer = all.findLast(
      ({ inner }) => inner !== undefined && inner.start <= open.start && open.start < inner.end,
    );
    if (name === 'card' && notation === '%' && isFormatted(shortcode, text))
      yield {
        span: nameSpan,
        message: sentence(
          'In this notation Hugo drops the text of this card, because the site does not allow raw HTML; write {{< card >}}.',
        ),
        fixes: otherNotation(shortcode),
      };
    else if (known.output === 'html' && notation === '%')
      yield {
        span: nameSpan,
        message: sentence(
          'Hugo drops “{0}” in this notation, because the site does not allow raw HTML; write {{< {0} >}}.',
          name,
        ),
        fixes: otherNotation(shortcode),
      };
    else if (outer && known.output === 'placed' && readsMarkdown(outer))
      yield {
        span: nameSpan,
        message: sentence(
          'Hugo keeps only the words of “{0}” inside “{1}”, because the site does not allow raw HTML; put it outside.',
          name,
          outer.name,
        ),
        fixes: [],
      };
  }
}

function readsMarkdown(outer: Shortcode): boolean {
  if (describe(outer.name)?.output === 'markdown' || ['tabs', 'cards'].includes(outer.name)) return false;
  return outer.notation === '%' || (['details', 'card'].includes(outer.name) && !isLiteral(outer));
}

function otherNotation({ open, close, name }: Shortcode): Finding['fixes'] {
  const angle = ({ start, end }: { start: number; end: number }): Finding['fixes'][number]['edits'] => [
    { span: { start: start + 2, end: start + 3 }, text: '<' },
    { span: { start: end - 3, end: end - 2 }, text: '>' },
  ];
  return [
    {
      title: sentence('Write {{< {0} >}}', name),
      edits: [...angle(open), ...(close && close.start !== open.start ? angle(close) : [])],
      preferred: true,
      restructures: true,
    },
  ];
}
