import type { MarkdownIt } from 'markdown-it';

/**
 * A rule of markdown-it itself, to be called by one that takes its place. A ruler gives it out only when it is the
 * only one enabled. Undefined in versions that have no such rule.
 */
export function inlineRule(md: MarkdownIt, name: string): InlineRule | undefined {
  return ruleOf(bare(md).inline.ruler, name);
}

/** The same for a rule of blocks. */
export function blockRule(md: MarkdownIt, name: string): BlockRule | undefined {
  return ruleOf(bare(md).block.ruler, name);
}

/** The same for a rule of a whole text. */
export function coreRule(md: MarkdownIt, name: string): CoreRule | undefined {
  return ruleOf(bare(md).core.ruler, name);
}

type InlineRule = ReturnType<MarkdownIt['inline']['ruler']['getRules']>[0];
type BlockRule = ReturnType<MarkdownIt['block']['ruler']['getRules']>[0];
type CoreRule = ReturnType<MarkdownIt['core']['ruler']['getRules']>[0];

interface Ruler<Rule> {
  enableOnly(names: string[], ignoreInvalid: boolean): unknown;
  getRules(chain: string): readonly Rule[];
}

function ruleOf<Rule>(ruler: Ruler<Rule>, name: string): Rule | undefined {
  ruler.enableOnly([name], true);
  return ruler.getRules('')[0];
}

function bare(md: MarkdownIt): MarkdownIt {
  return new (md.constructor as new () => MarkdownIt)();
}
