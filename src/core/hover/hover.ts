import type { Session } from '../conference/model';
import { sentence, translated } from '../language/sentence';
import { list, entry } from '../note/front-matter/front-matter';
import type { Note } from '../note/note';
import { describe } from '../shortcodes/catalogue/catalogue';
import type { ParamDescription, ShortcodeDescription } from '../shortcodes/catalogue/description';
import { fallbackOf, paramNamed, paramsIn } from '../shortcodes/catalogue/parameters';
import { NEWEST_RELEASE } from '../site/relearn-releases';
import type { Shortcode } from '../shortcodes/shortcode';
import type { Span } from '../text/span';

/** What is told about a place. */
export interface Hover {
  readonly span: Span;
  /** Paragraphs; those that are `plain` hold the author's words and are no Markdown. */
  readonly parts: readonly HoverPart[];
}

export type HoverPart = { readonly markdown: string } | { readonly plain: string };

/** What is known around the note. */
export interface HoverAround {
  /** The version of Relearn that the note's site uses; left out when nobody knows. */
  readonly relearn?: string;
  /** The sessions that have a tag, in order. */
  sessionsWithTag(tag: string): readonly Session[];
  /** The session or day to which a link leads. */
  targetOf(href: string): { readonly title: string; readonly path: string; readonly day: string } | undefined;
}

/** Sessions that are named below a tag. */
const MOST = 8;

/** Tells about the shortcode, parameter, tag or session link at a place; undefined where there is none. */
export function hoverAt(note: Note, offset: number, around: HoverAround): Hover | undefined {
  return (
    tagHover(note, offset, around) ?? shortcodeHover(note, offset, around) ?? linkHover(note, offset, around)
  );
}

const holds = ({ start, end }: Span, offset: number): boolean => start <= offset && offset <= end;

function tagHover({ frontMatter }: Note, offset: number, around: HoverAround): Hover | undefined {
  if (!frontMatter || !holds(frontMatter.span, offset)) return undefined;
  const tags = entry(frontMatter, 'tags');
  const item = tags?.items.find(({ span }) => holds(span, offset));
  const single =
    tags && tags.items.length === 0 && holds(tags.valueSpan, offset)
      ? list(frontMatter, 'tags')[0]
      : undefined;
  const tag = item?.value ?? single;
  const span = item?.span ?? tags?.valueSpan;
  if (tag === undefined || span === undefined) return undefined;
  const sessions = around.sessionsWithTag(tag);
  const names = sessions.slice(0, MOST).map(({ title }) => `• ${title}`);
  const more = sessions.length > MOST ? [`… ${String(sessions.length - MOST)}`] : [];
  return {
    span,
    parts: [
      {
        plain: `${tag}: ${sessions.length === 1 ? sentence('1 session') : sentence('{0} sessions', sessions.length)}`,
      },
      { plain: [...names, ...more].join('\n') },
    ],
  };
}

function shortcodeHover({ shortcodes }: Note, offset: number, around: HoverAround): Hover | undefined {
  const shortcode = shortcodes.findLast(
    ({ open, close }) => holds(open, offset) || (close !== undefined && holds(close, offset)),
  );
  const known = shortcode && describe(shortcode.name);
  if (!shortcode || !known) return undefined;
  const relearn = around.relearn ?? NEWEST_RELEASE;
  for (const { name, nameSpan, value, valueSpan } of shortcode.params) {
    const description = name === undefined ? undefined : paramNamed(known, name);
    if (nameSpan && description && holds(nameSpan, offset))
      return { span: nameSpan, parts: [{ markdown: aboutParam(description, relearn) }] };
    if (holds(valueSpan, offset)) return { span: valueSpan, parts: aboutValue(value, description, around) };
  }
  return { span: nameOf(shortcode, offset), parts: [{ markdown: aboutShortcode(known, relearn) }] };
}

const nameOf = ({ nameSpan, close, open }: Shortcode, offset: number): Span =>
  holds(open, offset) || !close ? nameSpan : close;

function aboutShortcode(shortcode: ShortcodeDescription, relearn: string): string {
  const { name, about, from, since, deprecated, until } = shortcode;
  const rows = paramsIn(shortcode, relearn).map((param) => `- ${aboutParam(param, relearn)}`);
  const origin = from === 'hugo' ? sentence('Hugo, since {0}', since) : sentence('Relearn, since {0}', since);
  const head = [`**${name}** (${origin}).`, translated(about)];
  if (deprecated) {
    const bringer = from === 'hugo' ? 'Hugo' : 'Relearn';
    const instead = `\`${deprecated.use}\``;
    head.push(
      until === undefined
        ? sentence('Deprecated since {0} {1}: use {2}.', bringer, deprecated.since, instead)
        : sentence(
            'Deprecated since {0} {1}, gone in {0} {2}: use {3}.',
            bringer,
            deprecated.since,
            until,
            instead,
          ),
    );
  }
  return [head.join(' '), '', ...rows].join('\n');
}

function aboutParam(param: ParamDescription, relearn: string): string {
  const { name, about, values, since, deprecated } = param;
  const fallback = fallbackOf(param, relearn);
  const told = [`\`${name}\`: ${translated(about)}`];
  if (values && values.length > 0)
    told.push(sentence('One of {0}.', values.map((value) => `\`${value}\``).join(', ')));
  if (fallback !== undefined && fallback !== '') told.push(sentence('Else {0}.', `\`${fallback}\``));
  if (since !== undefined) told.push(sentence('Since Relearn {0}.', since));
  if (deprecated) told.push(sentence('Deprecated: use {0}.', `\`${deprecated.use}\``));
  return told.join(' ');
}

function aboutValue(value: string, param: ParamDescription | undefined, around: HoverAround): HoverPart[] {
  const target = param?.kind === 'address' || param?.kind === 'page' ? around.targetOf(value) : undefined;
  if (target) return [{ plain: `${target.title} (${target.path})` }];
  if (param?.kind === 'address') return [{ plain: value }];
  return param ? [{ markdown: aboutParam(param, around.relearn ?? NEWEST_RELEASE) }] : [{ plain: value }];
}

function linkHover({ links }: Note, offset: number, around: HoverAround): Hover | undefined {
  const link = links.find(({ kind, span }) => kind === 'link' && holds(span, offset));
  const target = link && around.targetOf(link.href);
  if (!target) return undefined;
  return {
    span: link.span,
    parts: [
      { plain: target.day === '' ? target.title : `${target.title}\n${target.day}` },
      { plain: target.path },
    ],
  };
}
