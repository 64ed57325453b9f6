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

/**
 * A new page from the workspace's own template, such as Hugo's `archetypes/default.md`: what Hugo would fill in
 * (`{{ .Name }}`, `{{ replace … | title }}`, `{{ .Date }}`) is, and so are the title, the weight and the tags of its
 * front matter. Nothing in it is run; other `{{ … }}` stay as they are.
 *
 * @returns the text with the place where the author goes on: behind the first bare `TODO:`, or the end
 */
export function fillTemplate(template: string, values: TemplateValues): { text: string; offset: number } {
  const eol = lineBreakOf(template);
  const name = values.path.slice(values.path.lastIndexOf('/') + 1).replace(/\.[^.]+$/, '');
  const filled = template
    .replace(/^(title:)[ \t]*.*$/m, (_, key: string) => `${key} ${yamlString(values.title)}`)
    .replace(/^(weight:)[ \t]*\d*[ \t]*$/m, (whole, key: string) =>
      values.weight === undefined ? whole : `${key} ${String(values.weight)}`,
    )
    .replace(/^(tags:)[ \t]*\r?\n(?:[ \t]*-(?:[ \t].*)?(?:\r?\n|$))+/m, (whole, key: string) =>
      values.tags.length === 0
        ? whole
        : `${key}${eol}${values.tags.map((tag) => `- ${yamlString(tag)}${eol}`).join('')}`,
    )
    .replace(/\{\{-?\s*(?:\.Date|now\b[^}]*)\s*-?\}\}/g, values.date)
    .replace(/\{\{-?\s*\.(?:Name|File\.ContentBaseName|File\.BaseFileName)\s*-?\}\}/g, name)
    .replace(/\{\{-?\s*replace\s[^}]*\}\}/g, values.title);
  const todo = /^TODO:[ \t]*$/m.exec(filled);
  const text = todo || filled.endsWith('\n') ? filled : `${filled}${eol}`;
  return { text, offset: todo ? todo.index + todo[0].length : text.length };
}
