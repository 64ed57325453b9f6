import type { MarkdownIt, StateCore, Token } from 'markdown-it';
import { noteOf, settingsOf } from './note-context';

const SIGNS: Readonly<Record<string, string>> = {
  '---': '\u2014',
  '--': '\u2013',
  '...': '\u2026',
  '<<': '\u00AB',
  '>>': '\u00BB',
};

/** Curly quotes, dashes, ellipses and guillemets, as Goldmark sets them; code stays as it is. */
export function typographer(md: MarkdownIt): void {
  const quotes = smartQuotes(md);
  md.core.ruler.push('conference_typographer', (state) => {
    const note = noteOf(state.env);
    if (note === undefined || !settingsOf(note).typographer) return;
    for (const token of state.tokens)
      if (token.type === 'inline' && /--|\.\.\.|<<|>>/.test(token.content)) setSigns(token.children ?? []);
    const { options } = state.md;
    const before = options.typographer;
    options.typographer = true;
    try {
      quotes(state);
    } finally {
      options.typographer = before;
    }
  });
}

/** markdown-it's own rule, which a ruler gives out only when it is the only one enabled. */
function smartQuotes(md: MarkdownIt): (state: StateCore) => void {
  const lone = new (md.constructor as new () => MarkdownIt)();
  lone.core.ruler.enableOnly(['smartquotes']);
  const [rule] = lone.core.ruler.getRules('');
  if (!rule) throw new Error('markdown-it has no core rule “smartquotes”');
  return rule;
}

function setSigns(tokens: readonly Token[]): void {
  let inAddress = 0;
  for (const token of tokens) {
    if (token.info === 'auto') inAddress += token.nesting;
    if (token.type !== 'text' || inAddress > 0) continue;
    token.content = token.content.replace(/---|--|\.\.\.|<<|>>/g, (sign) => SIGNS[sign] ?? sign);
  }
}
