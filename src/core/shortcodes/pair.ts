import type { Span } from '../text/span';
import type { Shortcode, ShortcodeParam, ShortcodeProblem } from './shortcode';

/** One tag, before it is known which closes which. */
export interface Tag {
  readonly span: Span;
  readonly name: string;
  readonly nameSpan: Span;
  readonly notation: '%' | '<';
  readonly params: readonly ShortcodeParam[];
  readonly closing: boolean;
  readonly selfClosing: boolean;
  readonly problem: ShortcodeProblem | undefined;
}

/** Joins closing tags with the nearest open tag of the same name; tags between them stay single. */
export function pair(tags: readonly Tag[]): Shortcode[] {
  const shortcodes: Shortcode[] = [];
  const open: number[] = [];
  const openByName = new Map<string, number>();
  const forget = (name: string): void => void openByName.set(name, (openByName.get(name) ?? 1) - 1);
  for (const tag of tags) {
    if (!tag.closing || tag.problem) {
      if (!tag.selfClosing && !tag.closing) {
        open.push(shortcodes.length);
        openByName.set(tag.name, (openByName.get(tag.name) ?? 0) + 1);
      }
      shortcodes.push(single(tag, tag.problem));
      continue;
    }
    if ((openByName.get(tag.name) ?? 0) === 0) {
      shortcodes.push(single(tag, 'stray-closing'));
      continue;
    }
    for (let index = open.pop(); index !== undefined; index = open.pop()) {
      const opening = shortcodes[index];
      if (!opening) break;
      forget(opening.name);
      if (opening.name !== tag.name) continue;
      shortcodes[index] = {
        ...opening,
        span: { start: opening.open.start, end: tag.span.end },
        inner: { start: opening.open.end, end: tag.span.start },
        close: tag.span,
      };
      break;
    }
  }
  return shortcodes;
}

function single(tag: Tag, problem: ShortcodeProblem | undefined): Shortcode {
  const { name, nameSpan, span, notation, params, selfClosing } = tag;
  return {
    name,
    nameSpan,
    span,
    open: span,
    inner: undefined,
    close: undefined,
    notation,
    params,
    selfClosing,
    parked: false,
    problem,
  };
}
