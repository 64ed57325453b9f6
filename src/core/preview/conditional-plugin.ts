import type { MarkdownIt } from 'markdown-it';

type Rule = (state: { env: unknown }, a?: unknown, b?: unknown, c?: unknown) => unknown;

/**
 * Uses a plugin whose rules act only where `isOn` says so: the same markdown-it also shows Markdown that is no
 * conference note. The plugin is handed a stand-in whose rulers wrap the rules it adds.
 *
 * @param without names of rules that do nothing
 */
export function useConditional(
  md: MarkdownIt,
  plugin: (md: MarkdownIt) => void,
  isOn: (state: { env: unknown }) => boolean,
  without: readonly string[] = [],
): void {
  const wrap =
    (rule: Rule): Rule =>
    (state, a, b, c) =>
      isOn(state) && rule(state, a, b, c);
  const standIn = Object.create(md) as MarkdownIt;
  for (const part of ['core', 'block', 'inline'] as const) {
    const parser = Object.create(md[part]) as Record<string, unknown>;
    for (const name of ['ruler', 'ruler2'])
      if (name in parser) parser[name] = gatedRuler(parser[name] as object, wrap, without);
    Object.defineProperty(standIn, part, { value: parser });
  }
  plugin(standIn);
}

const ADDING = { at: 0, push: 0, before: 1, after: 1 } as const;

/** A ruler whose rules are wrapped as they come; what it gives out stays that of the ruler itself. */
function gatedRuler(ruler: object, wrap: (rule: Rule) => Rule, without: readonly string[]): object {
  const target = ruler as Record<string, (...args: unknown[]) => unknown>;
  const gated = Object.create(ruler) as Record<string, unknown>;
  for (const [method, nameAt] of Object.entries(ADDING))
    gated[method] = (...args: unknown[]) => {
      const ruleAt = nameAt + 1;
      // Others may name it as their neighbour, so it is there and does nothing.
      const rule = without.includes(String(args[nameAt])) ? () => false : (args[ruleAt] as Rule);
      target[method]?.call(ruler, ...args.slice(0, ruleAt), wrap(rule), ...args.slice(ruleAt + 1));
    };
  return gated;
}
