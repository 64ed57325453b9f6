import { yamlString } from '../front-matter-line';
import { lineBreakOf } from '../../text/text-edit';
import { slugOf } from './slug';
import { inFrontMatter, inText, VARIABLES, type TalkVariables } from './variables';

export interface TemplateValues {
  readonly title: string;
  readonly weight: number | undefined;
  readonly tags: readonly string[];
  /** ISO 8601. */
  readonly date: string;
  readonly path: string;
  /** What else is known of the talk; title, number and slug come by themselves. */
  readonly talk?: Partial<TalkVariables>;
}

/** What is filled in, each alternative once over the template, so that no value is taken for a part of it. */
const PLACES = new RegExp(
  [
    /^(title:)[ \t]*(.*)$/,
    /^(weight:)[ \t]*\d*[ \t]*$/,
    /^(tags:)[ \t]*\r?\n(?:[ \t]*-(?:[ \t].*)?(?:\r?\n|$))+/,
    /(\{\{-?\s*(?:\.Date|now\b[^}]*)\s*-?\}\})/,
    /(\{\{-?\s*\.(?:Name|File\.ContentBaseName|File\.BaseFileName)\s*-?\}\})/,
    /(\{\{-?\s*replace\s[^}]*\}\})/,
    new RegExp(`\\{\\{[ \\t]*(${VARIABLES.join('|')})[ \\t]*\\}\\}`),
  ]
    .map(({ source }) => source)
    .join('|'),
  'gm',
);

/**
 * A new page from the workspace's own template, such as Hugo's `archetypes/default.md`: what Hugo would fill in
 * (`{{ .Name }}`, `{{ replace … | title }}`, `{{ .Date }}`) is, and so are the title, the weight and the tags of its
 * front matter, and the variables of the talk (`{{speakers}}`; see `variables.ts`). Nothing in it is run; other
 * `{{ … }}` stay as they are.
 *
 * @returns the text with the place where the author goes on: behind the first bare `TODO:`, or the end
 */
export function fillTemplate(template: string, values: TemplateValues): { text: string; offset: number } {
  const eol = lineBreakOf(template);
  const name = values.path.slice(values.path.lastIndexOf('/') + 1).replace(/\.[^.]+$/, '');
  const talk = variablesOf(values, name);
  const isToml = template.trimStart().startsWith('+++');
  const bodyStart =
    /^\uFEFF?\s*(---|\+\+\+)[ \t]*\r?\n[\s\S]*?\r?\n\1[ \t]*(?:\r?\n|$)/.exec(template)?.[0].length ?? 0;
  const done = new Set<string>();
  const once = (key: string, whole: string, filled: string): string => {
    if (done.has(key)) return whole;
    done.add(key);
    return filled;
  };
  let filled = '';
  let from = 0;
  for (const found of template.matchAll(PLACES)) {
    const [whole, title, , weight, tags, date, base, replaced, variable] = found;
    filled += template.slice(from, found.index);
    from = found.index + whole.length;
    if (title !== undefined) filled += once('title', whole, `${title} ${yamlString(values.title)}`);
    else if (weight !== undefined)
      filled +=
        values.weight === undefined ? whole : once('weight', whole, `${weight} ${String(values.weight)}`);
    else if (tags !== undefined)
      filled +=
        values.tags.length === 0
          ? whole
          : once(
              'tags',
              whole,
              `${tags}${eol}${values.tags.map((tag) => `- ${yamlString(tag)}${eol}`).join('')}`,
            );
    else if (date !== undefined) filled += values.date;
    else if (base !== undefined) filled += name;
    else if (replaced !== undefined) filled += values.title;
    else if (variable !== undefined)
      filled +=
        found.index < bodyStart
          ? inFrontMatter(variable as keyof TalkVariables, talk, {
              before: lineBefore(template, found.index),
              after: lineAfter(template, from),
              isToml,
            })
          : inText(variable as keyof TalkVariables, talk).replaceAll('\n', eol);
  }
  filled += template.slice(from);
  const todo = /^TODO:[ \t]*$/m.exec(filled);
  const text = todo || filled.endsWith('\n') ? filled : `${filled}${eol}`;
  return { text, offset: todo ? todo.index + todo[0].length : text.length };
}

function variablesOf({ title, weight, talk = {} }: TemplateValues, name: string): TalkVariables {
  const number = /^\d{1,3}(?=[_.-])/.exec(name)?.[0] ?? (weight === undefined ? '' : String(weight));
  return {
    title,
    speakers: [],
    room: '',
    start: '',
    end: '',
    track: '',
    url: '',
    abstract: '',
    day: '',
    number,
    slug: slugOf(title),
    ...talk,
  };
}

function lineBefore(text: string, at: number): string {
  return text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
}

function lineAfter(text: string, at: number): string {
  return /^[^\r\n]*/.exec(text.slice(at))?.[0] ?? '';
}
