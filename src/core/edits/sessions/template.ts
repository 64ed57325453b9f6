import type { Span } from '../../text/span';
import { inDoubleQuotes, yamlString } from '../front-matter-line';
import { lineBreakOf } from '../../text/text-edit';
import { slugOf } from './slug';
import { inFrontMatter, inText, VARIABLES, type TalkVariables } from './variables';
import { fileStem } from '../../site/paths';

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
    /^(?<title>title(?::|[ \t]*=))[ \t]*.*$/,
    /^(?<weight>weight(?::|[ \t]*=))[ \t]*(?:\d+[ \t]*)?$/,
    /^(?<list>tags:)[ \t]*\r?\n(?:[ \t]*-(?:[ \t].*)?(?:\r?\n|$))+/,
    /^(?<array>tags(?::|[ \t]*=))[ \t]*\[[ \t]*\][ \t]*$/,
    // What Hugo runs, with the quotes around it; no action of a template is longer.
    /(?<quote>["']?)\{\{-?(?<action>[^{}\n]{0,400}?)-?\}\}\k<quote>/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gm',
);

/** A new page, and where its author goes on. */
export interface FilledTemplate {
  readonly text: string;
  /** After the placeholder, or the end. */
  readonly offset: number;
  /** The first bare `TODO:`, which the first words are written over. */
  readonly placeholder: Span | undefined;
}

/**
 * A new page from the workspace's own template, such as Hugo's `archetypes/default.md`: what Hugo would fill in
 * (`{{ .Name }}`, `{{ replace … | title }}`, `{{ .Date }}`) is, and so are the title, the weight and the tags of its
 * front matter, and the variables of the talk (`{{speakers}}`; see `variables.ts`). Nothing in it is run; other
 * `{{ … }}` stay as they are.
 */
export function fillTemplate(template: string, values: TemplateValues): FilledTemplate {
  const eol = lineBreakOf(template);
  const name = fileStem(values.path);
  const talk = variablesOf(values, name);
  const hasBlocks = /\{\{-?[ \t]*(?:if|range|with|define|block)\b/.test(template);
  const isToml = /^\uFEFF?\s*\+\+\+/.test(template);
  const bodyStart =
    /^\uFEFF?\s*(---|\+\+\+)[ \t]*\r?\n[\s\S]*?\r?\n\1[ \t]*(?:\r?\n|$)/.exec(template)?.[0].length ?? 0;
  const done = new Set<string>();
  const once = (key: string, whole: string, value: string | undefined): string => {
    if (value === undefined || done.has(key)) return whole;
    done.add(key);
    return value;
  };
  let filled = '';
  let from = 0;
  for (const { 0: whole, index, groups = {} } of template.matchAll(PLACES)) {
    const { title, weight, list, array, quote = '', action = '' } = groups;
    filled += template.slice(from, index);
    from = index + whole.length;
    if (title !== undefined) filled += once('title', whole, `${title} ${scalar(title, values.title)}`);
    else if (weight !== undefined)
      filled += once(
        'weight',
        whole,
        values.weight === undefined ? undefined : `${weight} ${String(values.weight)}`,
      );
    else if (list !== undefined) filled += once('tags', whole, tagList(whole, values.tags, eol));
    else if (array !== undefined)
      filled += once(
        'tags',
        whole,
        values.tags.length === 0 ? undefined : `${array} [${values.tags.map(inDoubleQuotes).join(',')}]`,
      );
    else if (isVariable(action.trim(), hasBlocks)) {
      const variable = action.trim() as keyof TalkVariables;
      const around = {
        before: lineBefore(template, index) + quote,
        after: quote + lineAfter(template, from),
        isToml,
      };
      const value =
        index < bodyStart
          ? inFrontMatter(variable, talk, around)
          : inText(variable, talk).replaceAll('\n', eol);
      filled += quote + value + quote;
    } else filled += hugoValue(whole, quote, valueOf(action, values, name));
  }
  filled += template.slice(from);
  const todo = /^TODO:[ \t]*$/m.exec(filled);
  const text = todo || filled.endsWith('\n') ? filled : `${filled}${eol}`;
  const placeholder = todo ? { start: todo.index, end: todo.index + todo[0].length } : undefined;
  return { text, offset: placeholder?.end ?? text.length, placeholder };
}

/** What Hugo would put in the place of an action; undefined for one that is left alone. */
function valueOf(action: string, { title, date }: TemplateValues, name: string): string | undefined {
  const words = action.trim();
  if (words === '.Date' || /^now\b/.test(words)) return date;
  if (/^\.(?:Name|File\.ContentBaseName|File\.BaseFileName)$/.test(words)) return name;
  return /^replace\s/.test(words) ? title : undefined;
}

/** A value of Hugo in its quotes, in others where it holds one; what Hugo alone knows stays. */
function hugoValue(whole: string, quote: string, value: string | undefined): string {
  if (value === undefined) return whole;
  return quote !== '' && /["'\\]/.test(value) ? inDoubleQuotes(value) : quote + value + quote;
}

/** @param key with its `:` or `=` */
function scalar(key: string, value: string): string {
  return key.endsWith('=') ? inDoubleQuotes(value) : yamlString(value);
}

/** A list as deep as that of the template. */
function tagList(list: string, tags: readonly string[], eol: string): string | undefined {
  if (tags.length === 0) return undefined;
  const indent = /\n([ \t]*)-/.exec(list)?.[1] ?? '';
  return `tags:${eol}${tags.map((tag) => `${indent}- ${yamlString(tag)}${eol}`).join('')}`;
}

/** `{{ end }}` is no end of a talk where it closes a block of Hugo's. */
function isVariable(word: string, hasBlocks: boolean): boolean {
  return (VARIABLES as readonly string[]).includes(word) && !(hasBlocks && word === 'end');
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
