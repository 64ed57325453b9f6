import { element, type Content } from './content';
import type { RenderContext } from './rendering';
import { elementsOf } from './well-formed';

export interface Formula {
  readonly tex: string;
  readonly isBlock: boolean;
  readonly align?: string | undefined;
}

/**
 * A formula of the shortcode or of a fence named `math`; delimiters around it count where the site has them. Before
 * Relearn 9.2 the browser drew it, and here the editor's own maths does where there is any.
 */
export function formula(source: string, rendering: RenderContext, align?: string): Content {
  const text = source.trim();
  if (!rendering.since('9.2')) {
    const drawn = rendering.editorToken('math_block', text);
    return element('span', { class: `math align-${alignment(align)}` }, drawn ?? source);
  }
  const pair = delimitersIn(rendering.settings.passthrough).find(({ open, close }) =>
    isBetween(text, open, close),
  );
  // What follows stands apart, as it does on the site.
  if (!pair) return [drawnFormula({ tex: text, isBlock: true, align }, rendering), '\n'];
  const tex = text.slice(pair.open.length, -pair.close.length).trim();
  const inner = drawnFormula({ tex, isBlock: pair.isBlock }, rendering);
  return [element('span', { class: alignedClass(align) }, inner), '\n'];
}

/** A formula without delimiters around it, as Relearn draws it from 9.2 on. */
export function drawnFormula({ tex, isBlock, align }: Formula, rendering: RenderContext): Content {
  const drawn = rendering.drawFormula(tex, isBlock);
  const shown =
    drawn === undefined ? (rendering.editorToken('math_block', tex) ?? tex) : contentOf(drawn, tex);
  return element('span', { class: alignedClass(align) }, shown);
}

export function alignment(align: string | undefined): string {
  return align === 'left' || align === 'right' ? align : 'center';
}

function contentOf(drawn: { readonly html: string } | { readonly problem: string }, tex: string): Content {
  if ('html' in drawn) return elementsOf(drawn.html);
  return element('span', { class: 'katex-error', title: drawn.problem }, tex);
}

function alignedClass(align: string | undefined): string {
  return align === undefined || align.trim() === '' ? 'math' : `math align-${alignment(align.trim())}`;
}

interface Delimiters {
  readonly open: string;
  readonly close: string;
  readonly isBlock: boolean;
}

/** The longer ones first: `$$` is no `$` with an empty formula. */
export function delimitersIn(delimiters: RenderContext['settings']['passthrough']): readonly Delimiters[] {
  const all = (pairs: readonly (readonly [string, string])[], isBlock: boolean): Delimiters[] =>
    pairs.map(([open, close]) => ({ open, close, isBlock }));
  return [...all(delimiters?.block ?? [], true), ...all(delimiters?.inline ?? [], false)]
    .filter(({ open, close }) => open !== '' && close !== '')
    .toSorted((a, b) => b.open.length - a.open.length);
}

function isBetween(text: string, open: string, close: string): boolean {
  const isLongEnough = text.length >= open.length + close.length;
  if (!isLongEnough || !text.startsWith(open) || !text.endsWith(close)) return false;
  return text.indexOf(close, open.length) === text.length - close.length;
}
