import type { Token } from 'markdown-it';
import { hugoDestination } from './hugo-links';
import type { NoteRendering } from './note-rendering';
import { decoded, folderOf } from './paths';
import { safeAddress } from './safe-address';

/** Leads a link or image of Markdown to where Hugo leads it, and says so when there is nothing. */
export function leadOn(token: Token, rendering: NoteRendering): void {
  const isImage = token.type === 'image';
  if (!isImage && token.type !== 'link_open') return;
  const attribute = isImage ? 'src' : 'href';
  const { note, settings, placeholders } = rendering;
  const given = String(token.attrGet(attribute) ?? '');
  const written = placeholders.replace(given, (use) => rendering.words(use));
  // A shortcode in the address may have brought a scheme that markdown-it has not seen.
  const href = written === given ? written : (safeAddress(written) ?? '');
  const destination = hugoDestination(href, isImage ? 'image' : 'link', note, settings.relearnVersion);
  token.attrSet(attribute, destination?.href ?? href);
  if (!destination || destination.isThere) return;
  token.attrJoin('class', isImage ? 'conference-missing-image' : 'conference-missing-link');
  token.attrSet('title', isImage ? missingImage(href, rendering) : `The site has no page or file “${href}”.`);
}

function missingImage(href: string, { note }: NoteRendering): string {
  const folder = folderOf(note.path);
  const beside = `${folder === '' ? '' : `${folder}/`}${decoded(href).replace(/^\.\//, '')}`;
  const isBeside = note.site?.hasFile(beside) ?? false;
  const mend = isBeside
    ? ` The file stands beside this note, whose page is a folder: write “../${href}”.`
    : '';
  return `The site has no picture “${href}”.${mend}`;
}
