import { describe } from '../../shortcodes/catalogue/catalogue';
import type { Shortcode } from '../../shortcodes/shortcode';
import { isInFence, proseOf } from '../prose';
import type { Checked, Finding, Rule } from '../rule';
import { isInSite } from '../site';
import { siteAround } from '../site-versions';

/** The opening tags of elements; closing tags go with them. */
const TAG = /<[a-zA-Z][\w-]*(?:\s[^<>]*)?>/g;

export const droppedHtml: Rule = {
  id: 'dropped-html',
  severity: 'warning',
  about:
    'Raw HTML, or a shortcode that is HTML where it stands: Hugo drops it unless `renderer.unsafe` is set.',
  *check(checked) {
    if (!isInSite(checked) || siteAround(checked).settings.unsafe) return;
    yield* tags(checked);
    yield* shortcodes(checked);
  },
};

function* tags(checked: Checked): Iterable<Omit<Finding, 'rule'>> {
  const literal = checked.note.shortcodes.filter(isLiteral);
  for (const { index, 0: tag } of proseOf(checked).matchAll(TAG)) {
    if (literal.some(({ inner }) => inner && inner.start <= index && index < inner.end)) continue;
    yield {
      span: { start: index, end: index + tag.length },
      message: `Hugo drops ${tag.length > 40 ? 'this HTML' : `“${tag}”`}, for the site does not set markup.goldmark.renderer.unsafe.`,
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

function* shortcodes({ note, around, path }: Checked): Iterable<Omit<Finding, 'rule'>> {
  const site = siteAround({ path, around });
  const all = note.shortcodes.filter(({ problem, parked }) => problem === undefined && !parked);
  for (const shortcode of all) {
    const { name, nameSpan, notation, open } = shortcode;
    const known = describe(name);
    if (!known || site.ownShortcodes.has(name) || isInFence(note, open.start)) continue;
    const outer = all.findLast(
      ({ inner }) => inner !== undefined && inner.start <= open.start && open.start < inner.end,
    );
    if (known.output === 'html' && notation === '%')
      yield {
        span: nameSpan,
        message: `Hugo drops “${name}” in this notation, for the site does not let raw HTML through; write {{< ${name} >}}.`,
        fixes: otherNotation(shortcode),
      };
    else if (outer && known.output === 'placed' && readsMarkdown(outer))
      yield {
        span: nameSpan,
        message: `Hugo keeps only the words of “${name}” inside “${outer.name}”, for the site does not let raw HTML through; put it outside.`,
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
      title: `Write {{< ${name} >}}`,
      edits: [...angle(open), ...(close && close.start !== open.start ? angle(close) : [])],
      preferred: true,
    },
  ];
}
