import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { ConferenceIndex, type NoteChange } from '../../../../src/core/conference/index';
import { isNotePath } from '../../../../src/core/conference/note-files';
import { readNote } from '../../../../src/core/note/read-note';
import type { Note } from '../../../../src/core/note/note';

const fixtures = path.join(process.cwd(), 'test', 'fixtures');

function notesBelow(root: string): NoteChange[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll(path.sep, '/'))
    .filter(isNotePath)
    .sort()
    .map((name) => ({ path: name, text: readFileSync(path.join(root, name), 'utf8') }));
}

/** The facts by their names, which is how all others ask for them. */
function factsOf(note: Note | undefined): Note | undefined {
  if (!note) return undefined;
  const { length, frontMatter, bodyStart, headings, shortcodes, boldLines, links, fences } = note;
  const { comments, todos, labels, written, elements, wikiLinks, fields, lead } = note;
  return {
    length,
    frontMatter,
    bodyStart,
    headings,
    shortcodes,
    boldLines,
    links,
    fences,
    comments,
    todos,
    labels,
    written,
    elements,
    wikiLinks,
    fields,
    lead,
  };
}

const folders = [
  path.join(fixtures, 'sample-conference'),
  ...readdirSync(path.join(fixtures, 'layouts'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => path.join(fixtures, 'layouts', name)),
];

describe('an index that has few notes at hand', () => {
  it('tells every fact of every note, and the same outline', () => {
    for (const folder of folders) {
      const notes = notesBelow(folder);
      const sparing = new ConferenceIndex('notes', { atHand: 1 });
      const generous = new ConferenceIndex('notes');
      sparing.update(notes);
      generous.update(notes);
      for (const { path: name, text } of notes)
        assert.deepEqual(factsOf(sparing.note(name)), readNote(text ?? ''), name);
      assert.deepEqual(sparing.outline, generous.outline, folder);
    }
  });

  it('gives the same note as long as its text stays', () => {
    const index = new ConferenceIndex('notes', { atHand: 1 });
    const told: (Note | undefined)[] = [];
    index.onDidRead((_, note) => told.push(note));
    index.update([
      { path: 'a.md', text: '# A\n\n[b](b.md)\n' },
      { path: 'b.md', text: '# B\n\n[a](a.md)\n' },
    ]);
    const note = index.note('a.md');
    assert.equal(note, told[0]);
    assert.equal(index.note('b.md')?.links[0]?.href, 'a.md');
    assert.equal(index.note('a.md'), note);
    assert.equal(note?.links[0]?.href, 'b.md');
  });

  it('gives the same note again where a long text was saved as it is', () => {
    const index = new ConferenceIndex('notes', { atHand: 1 });
    const text = `# A\n\n[b](b.md)\n\n${'words '.repeat(999)}\n`;
    for (let times = 0; times < 2; times++) index.update([{ path: 'a.md', text }]);
    const note = index.note('a.md');
    index.update([{ path: 'a.md', text }]);
    index.update([{ path: 'b.md', text: '# B\n' }]);
    assert.equal(index.note('a.md'), note);
    assert.deepEqual(factsOf(note), readNote(text));
  });

  it('keeps at hand what was asked last, however often another note is read again', () => {
    const index = new ConferenceIndex('notes', { atHand: 2 });
    index.update([{ path: 'a.md', text: '[b](b.md)\n' }]);
    const links = index.note('a.md')?.links;
    for (let letters = 0; letters < 9; letters++)
      index.update([{ path: 'b.md', text: `[a](a.md)${'x'.repeat(letters)}\n` }]);
    assert.equal(index.note('a.md')?.links, links);
    index.update([{ path: 'c.md', text: 'words\n' }]);
    assert.notEqual(index.note('a.md')?.links, links);
    assert.deepEqual(index.note('a.md')?.links, links);
  });

  it('reads a section of a long note again as it would read all of it', () => {
    const index = new ConferenceIndex('notes', { atHand: 0 });
    let text = Array.from(
      { length: 9 },
      (_, n) => `## ${String(n)}\n\n[a](a.md) ${'words '.repeat(99)}\n\n`,
    ).join('');
    for (const letter of ['', 'a', '`b`', '[c](d)', '<!-- e -->']) {
      const at = text.indexOf('## 5') + 6;
      text = text.slice(0, at) + letter + text.slice(at);
      index.update([{ path: 'a.md', text }]);
      assert.deepEqual(factsOf(index.note('a.md')), readNote(text));
    }
  });
});

describe('an outline made in steps', () => {
  it('is the one made at once, however many steps are taken and notes change between them', () => {
    for (const folder of folders) {
      const notes = notesBelow(folder);
      const whole = new ConferenceIndex('notes');
      whole.update(notes);
      for (const most of [0, 1, 3, 1000]) {
        const index = new ConferenceIndex('notes');
        const [first, ...others] = notes;
        index.update(others);
        takeSteps(index, most);
        if (first) index.update([first]);
        takeSteps(index, most);
        assert.deepEqual(seen(index), seen(whole), `${folder}, ${String(most)} steps`);
      }
    }
  });
});

function takeSteps(index: ConferenceIndex, most: number): void {
  const steps = index.prepare()[Symbol.iterator]();
  for (let taken = 0; taken < most && steps.next().done !== true;) taken++;
}

/** Ids tell in which order files came. */
function seen({ outline }: ConferenceIndex): unknown {
  return outline.conferences.map((conference) => ({
    ...conference,
    days: conference.days.map((day) => ({
      ...day,
      id: undefined,
      sessions: day.sessions.map((session) => ({ ...session, id: undefined })),
    })),
  }));
}
