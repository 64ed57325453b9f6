import { sentence } from '../language/sentence';
import { element, type Content } from './content';
import type { ExpandContext } from './expand-context';

/** Comments and tags: between them stands text. An open one reaches to the end. */
const PIECES = /(<!--[\s\S]*?(?:-->|$)|<[/a-zA-Z!?][^>]*(?:>|$))/;

/**
 * Raw HTML with shortcodes in it. In text they are shown; in a tag they are their plain words, for HTML cannot
 * stand there; in a comment they are hidden, or shown as ghosts.
 */
export function htmlPieces(html: string, rendering: ExpandContext): Content {
  return html.split(PIECES).map((piece, index): Content => {
    if (!rendering.placeholders.isIn(piece)) return piece === '' ? undefined : rendering.html(piece);
    if (index % 2 === 0) return text(piece, rendering);
    return piece.startsWith('<!--') ? comment(piece, rendering) : rendering.html(inTag(piece, rendering));
  });
}

function text(html: string, rendering: ExpandContext): Content {
  return rendering.placeholders
    .split(html)
    .map((piece) => (typeof piece === 'string' ? rendering.html(piece) : rendering.shortcode(piece)));
}

function inTag(tag: string, rendering: ExpandContext): string {
  return rendering.placeholders.replace(tag, (use) =>
    rendering.plainWords(use).replace(/[&<>"'`=\s]/g, (character) => `&#${String(character.charCodeAt(0))};`),
  );
}

function comment(html: string, rendering: ExpandContext): Content {
  const { placeholders, settings } = rendering;
  if (!settings.showParked) return rendering.html(placeholders.replace(html, () => ''));
  const parked = placeholders.split(html).filter((piece) => typeof piece !== 'string');
  return element(
    'span',
    { class: 'conference-parked', title: sentence('Parked in a comment: Hugo does not show it.') },
    parked.map((use) => rendering.shortcode(use)),
  );
}
