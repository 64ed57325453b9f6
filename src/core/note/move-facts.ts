import type { Shortcode, ShortcodeParam } from '../shortcodes/shortcode';
import type { Span } from '../text/span';
import type { WikiLink } from './body/wiki-links';
import type { Fence, Field, Heading, Link, SectionLabel, Todo } from './note';
import type { BodyFacts } from './read-note';

/** How far facts move: by so many characters and lines. */
export interface Move {
  readonly by: number;
  readonly lines: number;
}

/** Facts of a part of a text, at another place of the text. */
export function moveFacts(facts: BodyFacts, { by, lines }: Move): BodyFacts {
  if (by === 0 && lines === 0) return facts;
  const span = ({ start, end }: Span): Span => ({ start: start + by, end: end + by });
  const heading = (h: Heading): Heading => ({
    level: h.level,
    text: h.text,
    span: span(h.span),
    textSpan: span(h.textSpan),
    line: h.line + lines,
    style: h.style,
    href: h.href,
  });
  const param = (p: ShortcodeParam): ShortcodeParam => ({
    ...p,
    nameSpan: p.nameSpan && span(p.nameSpan),
    valueSpan: span(p.valueSpan),
  });
  const shortcode = (s: Shortcode): Shortcode => ({
    ...s,
    nameSpan: span(s.nameSpan),
    span: span(s.span),
    open: span(s.open),
    inner: s.inner && span(s.inner),
    close: s.close && span(s.close),
    params: s.params.map(param),
  });
  return {
    headings: facts.headings.map(heading),
    boldLines: facts.boldLines.map(heading),
    shortcodes: facts.shortcodes.map(shortcode),
    links: facts.links.map((l): Link => ({ ...l, span: span(l.span), hrefSpan: span(l.hrefSpan) })),
    fences: facts.fences.map((f): Fence => ({ ...f, span: span(f.span), code: span(f.code) })),
    comments: facts.comments.map(span),
    todos: facts.todos.map((t): Todo => ({ ...t, span: span(t.span), textSpan: span(t.textSpan) })),
    labels: facts.labels.map((l): SectionLabel => ({ ...l, span: span(l.span) })),
    written: facts.written.map((at) => at + by),
    elements: facts.elements.map((at) => at + by),
    wikiLinks: facts.wikiLinks.map((w): WikiLink => ({ ...w, span: span(w.span) })),
    fields: facts.fields.map((f): Field => ({ ...f, at: f.at + by })),
    lead: facts.lead,
  };
}
