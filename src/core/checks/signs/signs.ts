import type { Heading, Note } from '../../note/note';
import type { Shortcode } from '../../shortcodes/shortcode';
import { signsOfFrontMatter } from './of-front-matter';
import { signsOfText } from './of-text';
import { SIGN } from './sign';

const known = new WeakMap<Note, number>();

/** What a note holds, as a sum of `SIGN`s; gathered once. @param text from which the note was read */
export function signsOf(text: string, note: Note): number {
  const last = known.get(note);
  if (last !== undefined) return last;
  const signs =
    signsOfText(text, note.bodyStart) |
    signsOfFrontMatter(text, note.frontMatter) |
    signsOfHeadings(note.headings) |
    signsOfLinks(note) |
    signsOfShortcodes(note.shortcodes) |
    (note.todos.length > 0 ? SIGN.todo : 0) |
    (note.labels.some(({ kind }) => kind === 'summary') ? SIGN.summary : 0);
  known.set(note, signs);
  return signs;
}

function signsOfHeadings(headings: readonly Heading[]): number {
  let signs = 0;
  let above = 0;
  for (const { style, level, text } of headings) {
    if (style === 'underline') signs |= SIGN.underline;
    else if (style === 'unspaced') signs |= SIGN.unspacedHeading;
    if (style !== 'atx' && style !== 'setext') continue;
    if (text === '') signs |= SIGN.emptyHeading;
    if (above > 0 && level > above + 1) signs |= SIGN.headingJump;
    above = level;
  }
  return signs;
}

function signsOfLinks({ links }: Note): number {
  let signs = 0;
  for (const { kind, href } of links) {
    if (kind === 'url') continue;
    if (kind === 'image') signs |= SIGN.image;
    const first = href.charCodeAt(0);
    if (!(first > 35 && first < 127)) signs |= SIGN.emptyLink;
    if (isPlainAddress(href)) continue;
    signs |= kind === 'image' ? SIGN.oddAddress : SIGN.oddAddress | SIGN.localLink;
  }
  return signs;
}

/** `https://…`, with nothing at either end that could be a slip. */
function isPlainAddress(href: string): boolean {
  const from = href.startsWith('https://') ? 8 : href.startsWith('http://') ? 7 : 0;
  const last = href.charCodeAt(href.length - 1);
  return from > 0 && href.length > from && href[from] !== '/' && last > 32 && last < 127;
}

const NAMES: ReadonlyMap<string, number> = new Map([
  ['figure', SIGN.figure],
  ['ref', SIGN.reference],
  ['relref', SIGN.reference],
  ['pages', SIGN.listing],
  ['children', SIGN.listing],
  ['resources', SIGN.listing],
]);

function signsOfShortcodes(shortcodes: readonly Shortcode[]): number {
  let signs = 0;
  for (const { name, params, parked, problem } of shortcodes) {
    signs |= SIGN.shortcode | (NAMES.get(name) ?? 0);
    if (problem !== undefined) signs |= SIGN.brokenShortcode;
    for (const { quote, value } of params)
      if (quote === '' && /^["'“”„]/.test(value)) signs |= SIGN.brokenShortcode;
    if (name !== 'button') continue;
    signs |= parked ? SIGN.parkedButton : SIGN.button;
    for (const { name: param, value } of params)
      if (param === 'href' && !isPlainAddress(value)) signs |= SIGN.oddAddress;
  }
  return signs;
}
