import { scalar } from '../../note/front-matter/front-matter';
import type { Note } from '../../note/note';
import { startingIn, type Span } from '../../text/span';

/** The key of a page's front matter that recommends it. */
export const RECOMMENDED = 'recommended';

const HEADING =
  /^(?:(?:talk |session )?(?:recommendations?|recommended(?: talks| sessions)?)|empfehlungen|recommandations|recomendaciones|aanbevelingen|raccomandazioni|recomendações)$/i;

/** What a page says about being recommended; undefined when it is not. */
export function recommendationOf(note: Note | undefined): string | undefined {
  const value = scalar(note?.frontMatter, RECOMMENDED)?.trim();
  if (value === undefined || /^(?:false|no)$/i.test(value)) return undefined;
  return /^(?:true|yes)$/i.test(value) ? '' : value;
}

/** What stands below the heading of a day's recommendations, up to the next heading of its level. */
export function partOfRecommendations(note: Note): Span | undefined {
  const heading = note.headings.find(({ text }) => HEADING.test(text.trim()));
  if (!heading) return undefined;
  const next = note.headings.find(
    ({ span, level }) => span.start > heading.span.start && level <= heading.level,
  );
  return { start: heading.span.end, end: next?.span.start ?? note.length };
}

/**
 * The notes of the talks that a day's page recommends: those to which the links below its heading lead.
 *
 * @param targetOf the note to which a link of the page leads
 */
export function talksListedOn(note: Note, targetOf: (href: string) => string | undefined): Set<string> {
  const part = partOfRecommendations(note);
  if (!part) return new Set();
  const links = startingIn(note.links, part).filter(({ kind }) => kind === 'link');
  return new Set(links.flatMap(({ href }) => targetOf(href) ?? []));
}
