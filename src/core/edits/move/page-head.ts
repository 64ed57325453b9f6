import { readNote } from '../../note/read-note';
import { scalar } from '../../note/front-matter/front-matter';
import { applyEdits } from '../../text/text-edit';
import { yamlString } from '../front-matter-line';
import { fillTemplate } from '../sessions/template';
import { numberEdits } from './page-numbers';

/** The front matter of a page that a heading becomes. */
export interface PageHead {
  /** With its delimiters, without the line break after the closing one. */
  readonly text: string;
  /** Whether it says the title; else the heading goes on to. */
  readonly hasTitle: boolean;
}

/** What is known of a page before it is made. */
export interface PageFacts {
  readonly title: string;
  /** Undefined where pages are ordered by their names alone. */
  readonly weight: number | undefined;
  readonly path: string;
  readonly day: string;
  readonly speakers: readonly string[];
  /** ISO 8601. */
  readonly date: string;
  readonly eol: string;
}

/** Front matter of a title and some lines. */
export function plainHead(title: string, lines: readonly string[], eol: string): PageHead {
  return { text: ['---', `title: ${yamlString(title)}`, ...lines, '---'].join(eol), hasTitle: true };
}

/** What a template gives the pages of headings that have words already. */
export interface TemplateHead {
  readonly head: PageHead;
  /** Whether it has words below its front matter, which the page does not get. */
  readonly hasWords: boolean;
  /** Whether its pages are drafts, which a site does not show. */
  readonly isDraft: boolean;
}

/**
 * The front matter of the author's own template, filled in, with the weight where the page needs one.
 *
 * @returns undefined where the template has no front matter that can be read, or one with another title
 */
export function templateHead(template: string, facts: PageFacts): TemplateHead | undefined {
  const { title, weight, path, day, speakers, date, eol } = facts;
  const filled = fillTemplate(template.replace(/^\uFEFF/, ''), {
    title,
    weight,
    tags: [],
    date,
    path,
    talk: { day, speakers },
  });
  const text = filled.text.replace(/\r?\n/g, eol);
  const note = readNote(text);
  const { frontMatter } = note;
  if (!frontMatter || frontMatter.error) return undefined;
  const said = scalar(frontMatter, 'title');
  if (said !== undefined && said !== title) return undefined;
  const weighed = weight === undefined ? text : applyEdits(text, numberEdits(text, note, 'weight', weight));
  const body = text.slice(note.bodyStart).trim();
  const [first] = note.headings;
  const isTitle = first?.text === title && body === text.slice(first.span.start, first.span.end).trim();
  return {
    head: {
      text: weighed.slice(0, weighed.length - (text.length - frontMatter.span.end)),
      hasTitle: said !== undefined,
    },
    hasWords: body !== '' && !isTitle,
    isDraft: scalar(frontMatter, 'draft') === 'true',
  };
}
