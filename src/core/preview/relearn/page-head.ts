import type { Token } from 'markdown-it';
import { entry, list, scalar } from '../../note/front-matter/front-matter';
import { sentence } from '../../language/sentence';
import { element, type Content } from '../content';
import type { ListedSession, NoteContext } from '../note-context';
import type { ExpandContext } from '../expand-context';
import { leadAround, publicationSign } from './page-signs';

/** The page around a note's body: title, tags and chapter line from its front matter, and its day's sessions. */
export function withHead(body: Token[], rendering: ExpandContext): Token[] {
  const { note, settings, frontMatter } = rendering;
  if (!settings.pageHead) return body;
  if (frontMatter === undefined && note.site === undefined && note.around === undefined) return body;
  const mark = rendering.html('');
  const page = rendering.tokens(
    element(
      'article',
      { class: 'conference-page' },
      leadAround(note.around),
      publicationSign(rendering),
      frontMatterMistake(rendering),
      tags(rendering),
      chapterLine(rendering),
      element('h1', { title: note.version }, scalar(frontMatter, 'title')),
      mark,
      sessionList(note.sessions ?? []),
    ),
  );
  const at = page.indexOf(mark);
  return [...page.slice(0, at), ...body, ...page.slice(at + 1)];
}

function frontMatterMistake({ frontMatter, lineOf }: ExpandContext): Content {
  if (!frontMatter?.error) return undefined;
  const line = lineOf(frontMatter.error.span.start) + 1;
  return element(
    'div',
    { class: 'conference-error headline', role: 'alert', 'data-line': String(line - 1) },
    element('code', {}, sentence('Line {0}', line)),
    ' ',
    element(
      'span',
      { class: 'conference-error-reason' },
      sentence('The front matter cannot be read: {0}.', frontMatter.error.message),
    ),
  );
}

/** Relearn shows them above the title, in order, and from 6.0 on with a capital; each leads to its sessions. */
function tags(rendering: ExpandContext): Content {
  const names = list(rendering.frontMatter, 'tags').toSorted();
  if (names.length === 0) return undefined;
  return element(
    'nav',
    { class: 'headline conference-tags', 'aria-label': sentence('Tags') },
    names.map((name) => tag(rendering.since('6.0') ? capital(name) : name, name, rendering.note)),
  );
}

/** Without a script: a tag unfolds what its page lists, and a link for the editor that has a sidebar. */
function tag(name: string, written: string, { sessionsWith, filterAddress }: NoteContext): Content {
  const sessions = sessionsWith?.(written) ?? [];
  if (sessions.length === 0) return element('span', { class: 'conference-tag' }, name);
  const address = filterAddress?.(written);
  return element(
    'details',
    { class: 'conference-tagged', name: 'conference-tagged' },
    element(
      'summary',
      { class: 'conference-tag', title: sentence('Other sessions with this tag: {0}', sessions.length) },
      name,
    ),
    element(
      'ul',
      {},
      sessions.map(({ title, href }) => element('li', {}, element('a', { href }, title))),
    ),
    address === undefined
      ? undefined
      : element('p', {}, element('a', { href: address }, sentence('Show them in the sidebar'))),
  );
}

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** “Chapter 4” over a chapter page whose weight is 4. The key that makes a page one changed with the versions. */
function chapterLine(rendering: ExpandContext): Content {
  const { frontMatter } = rendering;
  const key = rendering.since('7.0') ? 'type' : rendering.since('5.0') ? 'archetype' : 'chapter';
  const isChapter =
    key === 'chapter' ? entry(frontMatter, key)?.value === true : scalar(frontMatter, key) === 'chapter';
  const weight = scalar(frontMatter, 'weight');
  if (!isChapter || weight === undefined) return undefined;
  return element('div', { class: 'article-subheading' }, `Chapter ${weight}`);
}

function sessionList(sessions: readonly ListedSession[]): Content {
  if (sessions.length === 0) return undefined;
  return element(
    'nav',
    { class: 'footline conference-sessions', 'aria-label': sentence('Sessions of this day') },
    element('h2', {}, sentence('Sessions')),
    element(
      'ul',
      {},
      sessions.map(({ title, href, tags: names }) =>
        element(
          'li',
          {},
          element('a', { href }, title),
          names.map((name) => [' ', element('span', { class: 'conference-tag' }, name)]),
        ),
      ),
    ),
  );
}
