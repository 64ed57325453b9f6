import MarkdownIt from 'markdown-it';
import type { Env, MarkdownIt as Markdown, StateBlock, StateInline, Token } from 'markdown-it';
import { blockRule, inlineRule } from './markdown-it-rule';
import type { Span } from '../../text/span';
import { MASK } from './mask';

/** A fact found inside a line of text; its places are offsets into that text. */
export interface InlineFact {
  readonly kind: 'link' | 'image' | 'url' | 'code' | 'html';
  readonly span: Span;
  /** Link text or alternative text, without its brackets. */
  readonly label: Span;
  /** The destination, or its name in `[text][name]`. */
  readonly href: Span | undefined;
  /** The name in `[text][name]`, when the destination stands elsewhere. */
  readonly reference: string | undefined;
}

interface NoteEnv extends Env {
  facts?: InlineFact[];
  /** Where `[name]: address` begins, which leaves no token. */
  definitions?: number[];
}

/**
 * The Markdown parser of the notes model: markdown-it as it stands, with rules wrapped that tell where the
 * things they match begin and end, because its tokens carry lines only.
 */
export const markdown: Markdown = create();

function create(): Markdown {
  const md = new MarkdownIt({ html: true, linkify: true });
  // What an author wrote counts, not what a browser may open: nothing is refused or rewritten.
  md.validateLink = () => true;
  md.normalizeLink = (url) => url;
  md.normalizeLinkText = (url) => url;
  for (const [name, kind] of Object.entries({
    link: 'link',
    image: 'image',
    linkify: 'url',
    autolink: 'url',
    backticks: 'code',
    html_inline: 'html',
  } as const)) {
    const rule = known(inlineRule(md, name));
    md.inline.ruler.at(name, (state, silent) => {
      const start = state.pos;
      const max = state.posMax;
      const env = state.env as NoteEnv;
      const known = env.facts?.length ?? 0;
      if (!rule(state, silent)) return false;
      // An alternative text is parsed as a text of its own, and what it holds is no link to a reader.
      if (kind === 'image') env.facts?.splice(known);
      if (!silent) env.facts?.push(describe(kind, state, start, max));
      return true;
    });
  }
  const reference = known(blockRule(md, 'reference'));
  md.block.ruler.at('reference', (state, startLine, endLine, silent) => {
    const first = (state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0);
    // `[^1]: words` is a footnote to Hugo and GitHub, and its words are no address.
    if (state.src.startsWith('[^', first)) return false;
    const isDefinition = reference(state, startLine, endLine, silent);
    if (isDefinition && !silent) (state.env as NoteEnv).definitions?.push(first);
    return isDefinition;
  });
  return md;
}

function known<Rule>(rule: Rule | undefined): Rule {
  if (rule === undefined) throw new Error('This markdown-it lacks a rule of CommonMark.');
  return rule;
}

function describe(kind: InlineFact['kind'], state: StateInline, from: number, max: number): InlineFact {
  const end = state.pos;
  const whole = { start: from, end };
  if (kind === 'url') return describeUrl(state, from, end);
  if (kind === 'code' || kind === 'html')
    return { kind, span: whole, label: whole, href: undefined, reference: undefined };
  const open = kind === 'image' ? from + 1 : from;
  const posMax = state.posMax;
  state.posMax = max;
  const labelEnd = state.md.helpers.parseLinkLabel(state, open, kind === 'link');
  state.posMax = posMax;
  const label = { start: open + 1, end: Math.max(labelEnd, open + 1) };
  if (end > label.end + 1 && state.src[label.end + 1] === '(') {
    let at = label.end + 2;
    while (at < end && /\s/.test(state.src.charAt(at))) at++;
    const destination = state.md.helpers.parseLinkDestination(state.src, at, end);
    const stop = destination.ok ? destination.pos : at;
    const angled = state.src[at] === '<' && stop > at;
    const href = angled ? { start: at + 1, end: stop - 1 } : { start: at, end: stop };
    return { kind, span: whole, label, href, reference: undefined };
  }
  const isNamed = end > label.end + 3;
  const href = isNamed ? { start: label.end + 2, end: end - 1 } : label;
  return { kind, span: whole, label, href, reference: state.src.slice(href.start, href.end) };
}

/** `<address>`, or a bare one, whose rule is called at its `://`. */
function describeUrl(state: StateInline, from: number, end: number): InlineFact {
  const angled = state.src[from] === '<';
  let start = angled ? from + 1 : from;
  while (!angled && start > 0 && from - start < 10 && /[a-z\d+.-]/i.test(state.src.charAt(start - 1)))
    start--;
  const href = { start, end: angled ? end - 1 : end };
  return {
    kind: 'url',
    span: { start: angled ? from : start, end },
    label: href,
    href,
    reference: undefined,
  };
}

/** The destination of `[name]: address`, as the parser of the blocks has noted it. */
export function definedAddress(env: Env, name: string): string | undefined {
  const references = env['references'] as Record<string, { href: string } | undefined> | undefined;
  return references?.[markdown.utils.normalizeReference(name)]?.href;
}

/** What the block rules make of a text. */
export interface Blocks {
  readonly tokens: readonly Token[];
  readonly env: Env;
  /** Offsets where lines begin and end. */
  readonly lineStarts: readonly number[];
  readonly lineEnds: readonly number[];
  /** Offsets where `[name]: address` definitions begin. */
  readonly definitions: readonly number[];
}

/** Runs the block rules over a text whose line breaks are `\n`. */
export function parseBlocks(text: string): Blocks {
  const tokens: Token[] = [];
  const definitions: number[] = [];
  const env: NoteEnv = { definitions };
  const state = blockState(text, env, tokens);
  markdown.block.tokenize(state, state.line, state.lineMax);
  return { tokens, env, lineStarts: state.bMarks, lineEnds: state.eMarks, definitions };
}

/**
 * The state of the block rules at the start of a text. The parser's own way looks at every character to find the
 * lines, which takes a quarter of its time; this jumps from line break to line break.
 */
function blockState(text: string, env: Env, tokens: Token[]): StateBlock {
  const state = new markdown.block.State('', markdown, env, tokens);
  state.src = text;
  const { bMarks, eMarks, tShift, sCount, bsCount } = state;
  bMarks.length = eMarks.length = tShift.length = sCount.length = bsCount.length = 0;
  for (let start = 0; start < text.length;) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    let at = start;
    let columns = 0;
    for (; at < end; at++) {
      const code = text.charCodeAt(at);
      if (code === 9) columns += 4 - (columns % 4);
      else if (code === 32) columns++;
      else break;
    }
    // The parser counts no last line of spaces without a break after it.
    if (found < 0 && at === end) break;
    bMarks.push(start);
    eMarks.push(end);
    tShift.push(at - start);
    sCount.push(columns);
    bsCount.push(0);
    start = end + 1;
  }
  state.lineMax = bMarks.length;
  // The rules look one line ahead.
  bMarks.push(text.length);
  eMarks.push(text.length);
  tShift.push(0);
  sCount.push(0);
  bsCount.push(0);
  return state;
}

/** What stands inside one inline text, in order of its end. */
export function parseInline(text: string, env: Env): InlineFact[] {
  return tokenizeInline(text, env).facts;
}

function tokenizeInline(text: string, env: Env): { facts: InlineFact[]; tokens: Token[] } {
  const facts: InlineFact[] = [];
  const tokens: Token[] = [];
  const state = new markdown.inline.State(text, markdown, { ...env, facts }, tokens);
  markdown.inline.tokenize(state);
  return { facts, tokens };
}

/** The words a reader sees of an inline text: no markers, no tags, no shortcodes; images by their alternative text. */
export function plainText(text: string, env: Env): string {
  return spokenWords(text.replaceAll(MASK, ''), env).replace(/\s+/g, ' ').trim();
}

/** Like {@link plainText}, with white space as it is written. */
export function spokenWords(text: string, env: Env = {}): string {
  if (!/[\\`*_[\]<&!~]/.test(text)) return text;
  const tokens: Token[] = [];
  markdown.inline.parse(text, markdown, env, tokens);
  return tokens.map(wordsOf).join('');
}

function wordsOf(token: Token): string {
  if (token.type === 'softbreak' || token.type === 'hardbreak') return ' ';
  if (token.type === 'image') return (token.children ?? []).map(wordsOf).join('');
  return token.type === 'html_inline' ? '' : token.content;
}
