import assert from 'node:assert/strict';
import { ConferenceIndex } from '../../../../src/core/conference/index';
import { updateDayPage } from '../../../../src/core/edits/day-page/update-day-page';
import { openBefore } from '../../../../src/core/edits/open-block';
import { DEFAULT_LABELS, labelStyle } from '../../../../src/core/edits/promote/label-style';
import { promoteNote } from '../../../../src/core/edits/promote/promote-note';
import { insertSession } from '../../../../src/core/edits/move/insert-session';
import { newDay } from '../../../../src/core/edits/sessions/new-day';
import { newSession } from '../../../../src/core/edits/sessions/new-session';
import { readNote } from '../../../../src/core/note/read-note';
import { applyEdits } from '../../../../src/core/text/text-edit';
import { asked, moved } from './move/moved-tree';
import { applied, conferenceOf } from './sessions/notes-tree';

const NOTES =
  '# Conf\n\n## Day 1\n\n### One\n\nwords [here][a], a note[^1] and [more](x)\n\n### Two\n\nsee [that][a]\n';

/** What belongs to the file and stands below everything new. */
const tails: readonly [what: string, tail: string][] = [
  ['definitions of links', '[a]: https://example.org\n[b]: <x y> "Title"\n'],
  ['a definition with its title below', '[a]: https://example.org\n  "The title of it"\n'],
  ['footnotes', '[^1]: words of it\n    that go on\n\n    and on\n'],
  ['footnotes that go on at the margin', '[^1]: words of it\nthat go on\n'],
  ['links and footnotes', '[a]: https://example.org\n\n[^1]: words\n\n[^2]: more of them\n'],
  ['abbreviations', '*[API]: application programming interface\n'],
  ['definitions with a comment over them', '<!-- links -->\n[a]: https://example.org\n'],
  ['definitions with a comment below', '[a]: https://example.org\n\n<!-- the end\nof it -->\n'],
  ['a line for an editor', '<!-- vim: set tw=80: -->\n'],
  ['a line for a linter', '<!-- markdownlint-disable-file MD013 -->\n'],
  ['a remark in Markdown', '[//]: # (vim: set tw=80:)\n'],
];

/** What belongs to the last talk. */
const own: readonly [what: string, end: string][] = [
  ['a parked button', '<!-- {{% button href="https://youtu.be/" %}}Watch{{% /button %}} -->\n'],
  ['a comment on the talk', '<!-- ask her about caches -->\n'],
  ['code that shows a definition', '```md\n[a]: https://example.org\n```\n'],
  ['words that go on below a definition', '[c]: https://example.org/c\n\nand so on\n'],
  ['a line of a paragraph', 'the last words are\n[a]: https://example.org\n'],
];

function newSessionIn(text: string): string {
  const { day, ...around } = conferenceOf({ 'README.md': text });
  const wish = { title: 'New', template: undefined, buttons: [], date: '', day: day('Day 1'), ...around };
  const { edit, offset } = newSession(wish);
  const after = applied({ 'README.md': text }, edit)['README.md'] ?? '';
  assert.match(after.slice(0, offset), /### New(?:\r?\n){2}$/);
  return after;
}

function newDayIn(text: string): string {
  const { day, ...around } = conferenceOf({ 'README.md': text });
  assert.ok(day('Day 1'));
  const { edit, offset } = newDay({ name: 'Day 2', ...around });
  const after = applied({ 'README.md': text }, edit)['README.md'] ?? '';
  assert.match(after.slice(0, offset), /## Day 2(?:\r?\n){2}$/);
  return after;
}

function insertedIn(text: string): string {
  const files = { 'README.md': text };
  const { conference, day, notes } = asked(files, 'One', 'Day 1');
  const wish = { conference, day, template: undefined, buttons: [], date: '', aliases: false };
  const made = insertSession(notes, { ...wish, title: 'New', position: undefined });
  assert.ok('edit' in made);
  return moved(files, made)['README.md'] ?? '';
}

describe('what stands at the end of a file', () => {
  for (const [what, tail] of tails)
    for (const eol of ['\n', '\r\n'])
      it(`${what} stays there, line breaks ${JSON.stringify(eol)}`, () => {
        const inLines = (words: string): string => words.replaceAll('\n', eol);
        const text = inLines(`${NOTES}\n${tail}`);
        assert.equal(newSessionIn(text), inLines(`${NOTES}\n### New\n\n\n${tail}`));
        assert.equal(newDayIn(text), inLines(`${NOTES}\n## Day 2\n\n\n${tail}`));
        assert.equal(insertedIn(text), inLines(`${NOTES}\n### New\n\n${tail}`));
      });

  for (const [what, end] of own)
    it(`${what} is the last talk’s`, () => {
      const text = `${NOTES}\n${end}`;
      assert.equal(newSessionIn(text), `${text}\n### New\n\n`);
      assert.equal(newDayIn(text), `${text}\n## Day 2\n\n`);
    });

  it('is the last talk’s where each talk has its definitions below it', () => {
    const text =
      '# Conf\n\n## Day 1\n\n### One\n\nwords [here][a]\n\n[a]: https://a.org\n\n### Two\n\nsee [that][b]\n\n[b]: https://b.org\n';
    assert.equal(newSessionIn(text), `${text}\n### New\n\n`);
  });

  it('stays below the first talk of a day and below a file’s first day', () => {
    const text = '# Conf\n\n## Day 1\n\n[a]: https://example.org\n';
    assert.equal(newSessionIn(text), '# Conf\n\n## Day 1\n\n### New\n\n\n[a]: https://example.org\n');
  });

  it('stays below recommended talks', () => {
    const text = '---\ntitle: Day 1\n---\n\nwords [here][a]\n\n[a]: https://example.org\n';
    const talk = { path: 'content/day1/01_one.md', title: 'One', reason: 'clear' };
    const edits = updateDayPage(
      text,
      readNote(text),
      'content/day1/_index.md',
      [talk],
      () => undefined,
      true,
    );
    assert.equal(
      applyEdits(text, edits),
      '---\ntitle: Day 1\n---\n\nwords [here][a]\n\n## Talk recommendations\n\n- clear: [One](./01_one)\n\n[a]: https://example.org\n',
    );
  });

  it('stays below what is put below a heading that is there', () => {
    const text = '# Day 1\n\n## Talk recommendations\n\nwords\n\n[a]: https://example.org\n';
    const talk = { path: 'day1/one.md', title: 'One', reason: '' };
    const edits = updateDayPage(text, readNote(text), 'day1/README.md', [talk], () => undefined, false);
    assert.equal(applyEdits(text, edits), text.replace('words\n', 'words\n\n- [One](./one.md)\n'));
  });

  it('is code or a comment that goes on to the end: nothing is put there', () => {
    const talk = { path: 'content/day1/01_one.md', title: 'One', reason: '' };
    const page = (body: string): string => `---\ntitle: Day 1\n---\n\n${body}`;
    const reasons = [
      'words\n\n```sh\nkubectl get pods\n',
      'words\n\n<!-- not ready\n',
      '## Talk recommendations\n\n~~~\n- [Two](02_two.md)\n',
      'words\n\n```sh\nkubectl get pods\n```\n',
      '## Rooms\n\n```\nA and B\n',
    ].map((body) => {
      const text = page(body);
      const note = readNote(text);
      const edits = updateDayPage(text, note, 'content/day1/_index.md', [talk], () => undefined, true);
      return openBefore(text, note, edits)?.reason;
    });
    assert.deepEqual(reasons, [
      'In line 7 a code block begins that is not closed. Fix that first.',
      'In line 7 a comment begins that is not closed. Fix that first.',
      'In line 7 a code block begins that is not closed. Fix that first.',
      undefined,
      undefined,
    ]);
  });

  it('stays below a talk that is promoted', () => {
    for (const summary of ['short and [good][a]\n\n', ''])
      for (const tail of ['[a]: https://example.org\n', '[^1]: words of it\n']) {
        const text = `# Conf\n\n## Day 1\n\n### One\n\n#### Summary\n\n${summary}${tail}`;
        const index = new ConferenceIndex('conf');
        index.update([{ path: 'README.md', text }]);
        const note = readNote(text);
        const style = labelStyle([{ note, text }], false, DEFAULT_LABELS);
        const { edits } = promoteNote(text, note, index.sessionsOf('README.md'), style);
        assert.ok(applyEdits(text, edits).endsWith(`\n\n${tail}`), `${summary}${tail}`);
      }
  });
});
