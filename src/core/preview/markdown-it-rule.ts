import type { MarkdownIt } from 'markdown-it';

/**
 * A rule of markdown-it itself, to be called by one that takes its place. A ruler gives it out only when it is the
 * only one enabled. Undefined in versions that have no such rule.
 */
export function inlineRule(md: MarkdownIt, name: string): InlineRule | undefined {
  const { ruler } = bare(md).inline;
  ruler.enableOnly([name], true);
  return ruler.getRules('')[0];
}

/** The same for a rule of a whole text. */
export function coreRule(md: MarkdownIt, name: string): CoreRule | undefined {
  const { ruler } = bare(md).core;
  ruler.enableOnly([name], true);
  return ruler.getRules('')[0];
}

type InlineRule = ReturnType<MarkdownIt['inline']['ruler']['getRules']>[0];
type CoreRule = ReturnType<MarkdownIt['core']['ruler']['getRules']>[0];

function bare(md: MarkdownIt): MarkdownIt {
  return new (md.constructor as new () => MarkdownIt)();
}
