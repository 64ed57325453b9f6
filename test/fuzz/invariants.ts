import assert from 'node:assert/strict';
import type { Span } from '../../src/core/text/span';
import { readNote } from '../../src/core/note/read-note';
import { rereadNote } from '../../src/core/note/reread';
import { render, site } from '../unit/core/preview/render';
import { contentsHold, fixesHold, promotingHolds, safeFixesHold, tagsHold } from './edits';
import type { FuzzNote } from './notes';
import { faultsOf } from './pages';
import { READERS } from './ways';

/** What holds for every note: a function that throws where it does not. */
export interface Invariant {
  readonly name: string;
  readonly about: 'reading' | 'pages' | 'edits';
  readonly check: (note: FuzzNote) => void;
}

const readers: readonly Invariant[] = Object.entries(READERS).map(([name, read]) => ({
  name: `${name}: never throws`,
  about: 'reading',
  check: ({ text }) => {
    read(text);
  },
}));

/** The one table of what is promised. That time grows with the text and no faster is measured: see `growth.ts`. */
export const INVARIANTS: readonly Invariant[] = [
  ...readers,
  { name: 'places lie in the text', about: 'reading', check: placesHold },
  { name: 'a note that is read again is the one read anew', about: 'reading', check: rereadingHolds },
  { name: 'a page holds nothing that acts', about: 'pages', check: pageHolds },
  { name: 'each fix removes its finding', about: 'edits', check: fixesHold },
  { name: 'safe fixes keep all else and settle', about: 'edits', check: safeFixesHold },
  { name: 'tags are those wanted', about: 'edits', check: tagsHold },
  { name: 'promoting keeps all lines, once', about: 'edits', check: promotingHolds },
  { name: 'contents are renewed once', about: 'edits', check: contentsHold },
];

function placesHold({ text }: FuzzNote): void {
  const { frontMatter, headings, links, fences, comments, todos, labels, shortcodes, wikiLinks } =
    readNote(text);
  const isIn = ({ start, end }: Span, what: string): void => {
    assert.ok(
      start >= 0 && start <= end && end <= text.length,
      `the place of ${what} is outside of the text`,
    );
  };
  for (const [what, facts] of Object.entries({
    headings,
    links,
    fences,
    todos,
    labels,
    shortcodes,
    wikiLinks,
  }))
    for (const { span } of facts) isIn(span, what);
  for (const comment of comments) isIn(comment, 'a comment');
  if (!frontMatter) return;
  const { span, content, keysEnd, entries, error } = frontMatter;
  for (const place of [span, content, { start: content.start, end: keysEnd }]) isIn(place, 'front matter');
  assert.ok(keysEnd <= content.end, 'keys end behind the front matter');
  if (error) isIn(error.span, 'an error');
  for (const { keySpan, valueSpan, items } of entries) {
    for (const place of [keySpan, valueSpan, ...items.map((item) => item.span)]) {
      isIn(place, 'a key');
      assert.ok(
        place.start >= content.start && place.end <= content.end,
        'a key stands outside of the front matter',
      );
    }
    assert.ok(keySpan.end <= valueSpan.start, 'a value stands in front of its key');
  }
}

function rereadingHolds({ text }: FuzzNote): void {
  const at = Math.floor(text.length / 2);
  const before = `${text.slice(0, at)}x${text.slice(at)}`;
  const again = rereadNote({ text: before, note: readNote(before) }, text);
  assert.deepEqual(again, readNote(text), 'it is another one');
}

function pageHolds({ path, text }: FuzzNote): void {
  const html = render(text, { path, site: site({ [path]: text, 'content/_index.md': '' }) });
  assert.deepEqual(faultsOf(html), [], 'the page holds something that acts');
  // What is in a note may be on its page; what stands for shortcodes on the way is in no note.
  assert.doesNotMatch(html, /zq[a-z\d]{10}\d+x/, 'a placeholder is left on the page');
}
