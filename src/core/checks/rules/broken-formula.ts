import { sentence } from '../../language/sentence';
import { delimitersIn } from '../../preview/formula';
import { markupOf } from '../markup';
import type { RuleContext, Finding, Fix, Rule } from '../rule';
import { isInSite } from '../site';
import { siteAround } from '../site-versions';

/** The delimiters that authors put around formulae by habit. */
const USUAL = delimitersIn({
  inline: [
    ['\\(', '\\)'],
    ['$', '$'],
  ],
  block: [
    ['\\[', '\\]'],
    ['$$', '$$'],
  ],
});

export const brokenFormula: Rule = {
  id: 'broken-formula',
  severity: 'warning',
  about: 'A formula that KaTeX, which Relearn 9.2 uses, cannot draw: its source is shown instead.',
  *check(checked) {
    if (!isInSite(checked) || !siteAround(checked).since('9.2')) return;
    for (const place of formulaeIn(checked)) {
      const found = finding(checked, place);
      if (found) yield found;
    }
    yield* amongWords(checked);
  },
};

interface Place {
  readonly start: number;
  readonly end: number;
  /** Written between tags of `{{% %}}`: Relearn typesets what Markdown has made of it. */
  readonly isMarkdown?: boolean;
}

/** Between the tags of the shortcode, and in fences named for it. */
function formulaeIn({ note }: RuleContext): Place[] {
  const shortcodes = note.shortcodes.flatMap(({ name, inner, problem, notation }) =>
    name === 'math' && inner && problem === undefined ? [{ ...inner, isMarkdown: notation === '%' }] : [],
  );
  const fences = note.fences.filter(({ language, closed }) => language === 'math' && closed);
  return [...shortcodes, ...fences.map(({ code }) => code)];
}

function finding(
  { text, path, around }: RuleContext,
  { start, end, isMarkdown }: Place,
): Omit<Finding, 'rule'> | undefined {
  const { settings } = siteAround({ path, around });
  const written = text.slice(start, end);
  const tex = written.trim();
  if (tex === '' || tex.includes('{{')) return undefined;
  const from = start + written.indexOf(tex);
  const span = { start: from, end: from + tex.length };
  const own = signsAround(tex, delimitersIn(settings.passthrough));
  if (isMarkdown === true && (own || /[<>&]/.test(tex)))
    return {
      span,
      message: sentence(
        'In this notation Relearn takes the HTML of the text as the formula; write {{< math >}}.',
      ),
      fixes: [],
    };
  if (own) {
    const problem = around.formulaProblem(tex.slice(own.open.length, -own.close.length).trim(), own.isBlock);
    return problem === undefined ? undefined : { span, message: cannot(problem), fixes: [] };
  }
  const usual = signsAround(tex, USUAL);
  if (usual)
    return {
      span,
      message: sentence(
        'The site has not switched on Hugo’s passthrough, so “{0}” does not mark a formula here; remove it.',
        usual.open,
      ),
      fixes: [withoutDelimiters(span, usual)],
    };
  const problem = around.formulaProblem(tex, true);
  return problem === undefined ? undefined : { span, message: cannot(problem), fixes: [] };
}

/** Formulae in the text itself, where the site has them. */
function* amongWords(checked: RuleContext): Iterable<Omit<Finding, 'rule'>> {
  const delimiters = delimitersIn(siteAround(checked).settings.passthrough);
  if (delimiters.length === 0) return;
  for (const { index, 0: paragraph } of markupOf(checked).matchAll(/\S(?:[^\n]|\n(?![ \t]*\r?\n))*/g)) {
    const unclosed = new Set<string>();
    for (let at = 0; at < paragraph.length; at++) {
      const found = delimiters.find(({ open }) => paragraph.startsWith(open, at));
      const from = at + (found?.open.length ?? 0);
      if (!found || unclosed.has(found.close)) continue;
      const end = paragraph.indexOf(found.close, from);
      // What is not closed from here is not closed further on.
      if (end < 0) unclosed.add(found.close);
      if (end <= from) continue;
      const problem = checked.around.formulaProblem(paragraph.slice(from, end).trim(), found.isBlock);
      const stop = end + found.close.length;
      if (problem !== undefined)
        yield { span: { start: index + at, end: index + stop }, message: cannot(problem), fixes: [] };
      at = stop - 1;
    }
  }
}

function signsAround(
  tex: string,
  delimiters: ReturnType<typeof delimitersIn>,
): ReturnType<typeof delimitersIn>[number] | undefined {
  return delimiters.find(
    ({ open, close }) =>
      tex.length > open.length + close.length && tex.startsWith(open) && tex.endsWith(close),
  );
}

function withoutDelimiters({ start, end }: Place, delimiters: { open: string; close: string }): Fix {
  return {
    title: sentence('Remove the delimiters'),
    edits: [
      { span: { start, end: start + delimiters.open.length }, text: '' },
      { span: { start: end - delimiters.close.length, end }, text: '' },
    ],
    preferred: true,
  };
}

function cannot(problem: string): string {
  return sentence(
    'This formula cannot be drawn, so its source is shown: {0}.',
    problem.replace(/^KaTeX parse error: /, '').replace(/[\u0332\u0331]/g, ''),
  );
}
