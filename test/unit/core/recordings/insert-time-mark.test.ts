import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readNote } from '../../../../src/core/note/read-note';
import { insertTimeMark } from '../../../../src/core/recordings/time-marks/insert-time-mark';
import { scheduledBegin } from '../../../../src/core/recordings/time-marks/begun';
import type { Talk } from '../../../../src/core/schedule/schedule';
import { applyEdits } from '../../../../src/core/text/text-edit';

/** The text with a mark of 12:34 at `|`, and `|` where the cursor is then. */
function marked(written: string): string | undefined {
  const offset = written.indexOf('|');
  const text = written.replace('|', '');
  const made = insertTimeMark(text, readNote(text), offset, 754);
  if (!made) return undefined;
  const after = applyEdits(text, [made.edit]);
  return `${after.slice(0, made.caret)}|${after.slice(made.caret)}`;
}

describe('inserting a time mark', () => {
  for (const [what, before, after] of [
    ['on an empty line', 'a\n|\nb\n', 'a\n[12:34] |\nb\n'],
    ['in an empty file', '|', '[12:34] |'],
    ['in an empty item', '- a\n- |', '- a\n- [12:34] |'],
    ['after an item', '- kelp|\n- b\n', '- kelp [12:34]|\n- b\n'],
    ['after an item and a space', '- kelp |\n', '- kelp [12:34]|\n'],
    ['before the words of an item', '|- kelp\n', '- [12:34] |kelp\n'],
    ['before the words of a task', '  |- [ ] kelp\n', '  - [ ] [12:34] |kelp\n'],
    ['in a numbered item', '1|. kelp\n', '1. [12:34] |kelp\n'],
    ['in a heading', '|## Kelp\n', '## [12:34] |Kelp\n'],
    ['after a heading', '## Kelp|\r\nb\r\n', '## Kelp [12:34]|\r\nb\r\n'],
    ['in a quote', '|> kelp\n', '> [12:34] |kelp\n'],
    ['between words', 'kelp | ropes\n', 'kelp [12:34] |ropes\n'],
    ['after the word that the cursor is in', 'ke|lp ropes\n', 'kelp [12:34] |ropes\n'],
    ['below front matter', '---\ntitle: a\n---\n|\n', '---\ntitle: a\n---\n[12:34] |\n'],
    ['below front matter that a byte order mark comes before', '\uFEFF|kelp\n', '\uFEFF[12:34] |kelp\n'],
  ] as const)
    it(`writes it ${what}`, () => {
      assert.equal(marked(before), after);
    });

  it('adds a mark and changes nothing else, in any note', () => {
    const words = fc.array(
      fc.constantFrom(
        '- ',
        '## ',
        '> ',
        'kelp',
        ' ',
        '\n',
        '\r\n',
        '```\n',
        '---\n',
        'title: a\n',
        '[',
        ']',
        '1. ',
        '\t',
        '🌊',
        '- [ ] ',
      ),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(words, fc.nat(), (pieces, place) => {
        const text = pieces.join('');
        const note = readNote(text);
        const made = insertTimeMark(text, note, place % (text.length + 1), 754);
        if (!made) return;
        const { span, text: mark } = made.edit;
        assert.equal(span.start, span.end);
        assert.match(mark, /^ ?\[12:34\] ?$/);
        assert.ok(made.caret <= applyEdits(text, [made.edit]).length);
        assert.equal(
          /\p{L}$/u.test(text.slice(0, span.start)) && /^\p{L}/u.test(text.slice(span.start)),
          false,
        );
      }),
    );
  });

  it('leaves front matter alone', () => {
    assert.equal(marked('---\ntitle: k|elp\n---\n\nb\n'), undefined);
  });
});

describe('when a talk began by the schedule', () => {
  const talk: Talk = {
    id: 'a',
    title: 'Kelp',
    subtitle: null,
    start: '2026-05-13T10:00:00+02:00',
    end: '2026-05-13T10:30:00+02:00',
    allDay: false,
    room: null,
    track: null,
    speakers: [],
    kind: 'talk',
    status: 'confirmed',
    language: null,
    url: null,
    abstract: null,
    links: [],
  };
  const began = (now: string, of: Talk = talk): string | undefined => {
    const found = scheduledBegin(of, Date.parse(now), 120);
    return found === undefined ? undefined : new Date(found).toISOString();
  };

  it('is its start, while it is on and shortly before and after', () => {
    for (const now of ['2026-05-13T07:55:00Z', '2026-05-13T08:10:00Z', '2026-05-13T09:15:00Z'])
      assert.equal(began(now), '2026-05-13T08:00:00.000Z');
  });

  it('is not known on another day, or of talks without a time', () => {
    assert.equal(began('2026-05-14T08:10:00Z'), undefined);
    assert.equal(began('2026-05-13T08:10:00Z', { ...talk, allDay: true }), undefined);
    assert.equal(began('2026-05-13T08:10:00Z', { ...talk, start: null }), undefined);
  });

  it('is that of the clocks where the user is when the schedule has no zone', () => {
    const floating = { ...talk, start: '2026-05-13T10:00:00', end: null };
    assert.equal(began('2026-05-13T08:50:00Z', floating), '2026-05-13T08:00:00.000Z');
  });
});
