import type { Span } from '../../text/span';
import { yamlString } from '../front-matter-line';
import { lineBreakOf } from '../../text/text-edit';

export interface TemplateValues {
  readonly title: string;
  readonly weight: number | undefined;
  readonly tags: readonly string[];
  /** ISO 8601. */
  readonly date: string;
  readonly path: string;
}

/** A new page, and where its author goes on. */
export interface FilledTemplate {
  readonly text: string;
  /** Behind the placeholder, or the end. */
  readonly offset: number;
  /** The first bare `TODO:`, which the first words are written over. */
  readonly placeholder: Span | undefined;
}

/**
 * A new page from the workspace's own template, such as Hugo's `archetypes/default.md`: what Hugo would fill in
 * (`{{ .Name }}`, `{{ replace … | title }}`, `{{ .Date }}`) is, and so are the title, the weight and the tags of its
 * front matter. Nothing in it is run; other `{{ … }}` stay as they are.
 */
export function fillTemplate(template: string, values: TemplateValues): FilledTemplate {
  const eol = lineBreakOf(template);
  const { title, weight, tags } = values;
  const filled = template
    .replace(/^(title:)[ \t]*.*$/m, (_, key: string) => `${key} ${yamlString(title)}`)
    .replace(/^(title[ \t]*=)[ \t]*.*$/m, (_, key: string) => `${key} ${JSON.stringify(title)}`)
    .replace(/^(weight(?::|[ \t]*=))[ \t]*(?:\d+[ \t]*)?$/m, (whole, key: string) =>
      weight === undefined ? whole : `${key} ${String(weight)}`,
    )
    .replace(/^(tags[ \t]*=)[ \t]*\[[ \t]*\][ \t]*$/m, (whole, key: string) =>
      tags.length === 0 ? whole : `${key} ${JSON.stringify(tags)}`,
    )
    .replace(/^(tags:)[ \t]*\r?\n(?:[ \t]*-(?:[ \t].*)?(?:\r?\n|$))+/m, (whole, key: string) =>
      tags.length === 0 ? whole : `${key}${eol}${tags.map((tag) => `- ${yamlString(tag)}${eol}`).join('')}`,
    )
    .replace(ACTION, (whole, quote: string, action: string) => {
      const value = valueOf(action, values);
      if (value === undefined) return whole;
      return quote !== '' && /["'\\]/.test(value) ? JSON.stringify(value) : quote + value + quote;
    });
  const todo = /^TODO:[ \t]*$/m.exec(filled);
  const text = todo || filled.endsWith('\n') ? filled : `${filled}${eol}`;
  const placeholder = todo ? { start: todo.index, end: todo.index + todo[0].length } : undefined;
  return { text, offset: placeholder?.end ?? text.length, placeholder };
}

/** What Hugo runs, with the quotes around it; no action of a template is longer. */
const ACTION = /(["']?)\{\{-?([^{}\n]{0,400}?)-?\}\}\1/g;

/** What Hugo would put in the place of an action; undefined for one that is left alone. */
function valueOf(action: string, { title, date, path }: TemplateValues): string | undefined {
  const words = action.trim();
  if (words === '.Date' || /^now\b/.test(words)) return date;
  if (/^\.(?:Name|File\.ContentBaseName|File\.BaseFileName)$/.test(words))
    return path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]+$/, '');
  return /^replace\s/.test(words) ? title : undefined;
}
