import type { MarkdownIt, StateInline, Token } from 'markdown-it';
import { drawnFormula, delimitersIn } from './formula';
import type { ExpandContext, ExpandContextOf } from './expand-context';

const TYPE = 'conference_formula';

interface FormulaMeta {
  readonly tex: string;
  readonly isBlock: boolean;
}

const formulae = new WeakMap<Token, FormulaMeta>();

/** Formulae between the delimiters that the site’s `passthrough` names; nothing in them is Markdown. */
export function passthrough(md: MarkdownIt, renderingOf: ExpandContextOf): void {
  md.inline.ruler.before('escape', TYPE, (state, silent) => {
    const rendering = renderingOf(state.env);
    const delimiters = rendering?.settings.passthrough;
    if (!rendering || !delimiters || !rendering.since('9.2')) return false;
    const found = formulaAt(state, rendering);
    if (!found) return false;
    if (!silent) formulae.set(state.push(TYPE, '', 0), found.meta);
    state.pos = found.end;
    return true;
  });
}

let lastSrc = '';
/** For delimiters, the first place from which on they do not stand in that text. */
const absent = new Map<string, number>();

/** Where delimiters are closed; what is not closed from a place is not looked for further on in the same text. */
function closeAfter(src: string, from: number, close: string): number {
  if (src !== lastSrc) {
    lastSrc = src;
    absent.clear();
  }
  if (from >= (absent.get(close) ?? Infinity)) return -1;
  const end = src.indexOf(close, from);
  if (end < 0) absent.set(close, from);
  return end;
}

function formulaAt(
  { src, pos, posMax }: StateInline,
  rendering: ExpandContext,
): { meta: FormulaMeta; end: number } | undefined {
  const pair = delimitersIn(rendering.settings.passthrough).find(({ open }) => src.startsWith(open, pos));
  if (!pair) return undefined;
  const from = pos + pair.open.length;
  const end = closeAfter(src, from, pair.close);
  if (end < 0 || end + pair.close.length > posMax || end === from) return undefined;
  const tex = rendering.plain(src.slice(from, end)).trim();
  return { meta: { tex, isBlock: pair.isBlock }, end: end + pair.close.length };
}

/** Whether an inline token is such a formula. */
export function isFormula({ type }: Token): boolean {
  return type === TYPE;
}

/** What a formula among inline tokens becomes. */
export function shownFormula(token: Token, rendering: ExpandContext): Token[] {
  const formula = formulae.get(token);
  return formula ? rendering.tokens(drawnFormula(formula, rendering)) : [];
}

/** Block tokens in which a formula of its own line stands in no paragraph, but between the words around it. */
export function withBlockFormulae(tokens: readonly Token[], rendering: ExpandContext): Token[] {
  return tokens.flatMap((inline, at) => {
    const [open, close] = [tokens[at - 1], tokens[at + 1]];
    const isParagraph = (token: Token | undefined, type: string): boolean =>
      token?.type === `paragraph_${type}`;
    if (isParagraph(inline, 'open') && isSplit(tokens[at + 1])) return [];
    if (isParagraph(inline, 'close') && isSplit(tokens[at - 1])) return [];
    if (!open || !close || !isSplit(inline) || !isParagraph(open, 'open')) return [inline];
    return partsOf(inline.children ?? []).flatMap((part) =>
      part.isFormula
        ? part.tokens.flatMap((token) => shownFormula(token, rendering))
        : [open, Object.assign(rendering.inlineToken(''), inline, { children: part.tokens }), close],
    );
  });
}

function isSplit(inline: Token | undefined): boolean {
  return inline?.type === 'inline' && (inline.children ?? []).some(isBlockFormula);
}

/** Words and formulae by turns, without the line breaks between them. */
function partsOf(children: readonly Token[]): { readonly isFormula: boolean; readonly tokens: Token[] }[] {
  const parts: { isFormula: boolean; tokens: Token[] }[] = [];
  for (const token of children) {
    const isOwn = isBlockFormula(token);
    const last = parts.at(-1);
    if (!isOwn && last && !last.isFormula) last.tokens.push(token);
    else if (isOwn || token.type !== 'softbreak') parts.push({ isFormula: isOwn, tokens: [token] });
  }
  for (const { tokens } of parts)
    while (tokens.length > 1 && tokens.at(-1)?.type === 'softbreak') tokens.pop();
  return parts;
}

function isBlockFormula(token: Token): boolean {
  return formulae.get(token)?.isBlock === true;
}
