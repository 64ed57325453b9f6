import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Note } from '../../../../src/core/note/note';
import { readNote } from '../../../../src/core/note/read-note';
import type { Span } from '../../../../src/core/text/span';

const piece = fc.constantFrom(
  ...['# Head', '## *Em* [l](u)', '##Name', '===\n', '---\n', '\n', '\n\n', '\r\n', '\r', '\t', '    ', '\\'],
  ...[
    '> ',
    '- ',
    '- [ ] ',
    '1. ',
    '```js\n',
    '```\n',
    '~~~',
    '<!-- ',
    ' -->',
    '<div>',
    '&amp;',
    '`code`',
    '**Bold**',
  ],
  ...[
    '{{% button href="x" style=warning %}}',
    '{{% /button %}}',
    '{{<',
    '>}}',
    'TODO: x',
    'FIXME',
    'word ',
    '😀',
  ],
  ...[
    '\ud800',
    '\0',
    '\ufeff',
    '\u00a0',
    'title: a\n',
    '+++\n',
    ';;;\n',
    '![a](b c)',
    '[t](<u v>)',
    '[ref]',
    '[ref]: http://x',
  ],
  ...['https://a.b/c?d=(e)', '<ins>Notes</ins><br>', 'Summary:', '| a | b |\n|---|---|\n| [x](y) | `z` |\n'],
);
const text = fc.oneof(
  fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

/** Every span of a note with a name for it. */
function spansOf(note: Note): [string, Span][] {
  const entries = note.frontMatter?.entries ?? [];
  return [
    ...[...note.headings, ...note.boldLines].flatMap((h): [string, Span][] => [
      ['heading', h.span],
      ['heading text', h.textSpan],
    ]),
    ...note.shortcodes.flatMap((s): [string, Span][] => [
      ['shortcode', s.span],
      ['tag', s.open],
      ['name', s.nameSpan],
    ]),
    ...note.shortcodes.flatMap((s) => s.params.map((p): [string, Span] => ['parameter', p.valueSpan])),
    ...note.links.flatMap((l): [string, Span][] => [
      ['link', l.span],
      ['address', l.hrefSpan],
    ]),
    ...note.fences.flatMap((f): [string, Span][] => [
      ['fence', f.span],
      ['code', f.code],
    ]),
    ...note.comments.map((c): [string, Span] => ['comment', c]),
    ...note.todos.flatMap((t): [string, Span][] => [
      ['to-do', t.span],
      ['to-do text', t.textSpan],
    ]),
    ...note.labels.map((l): [string, Span] => ['label', l.span]),
    ...note.written.map((at): [string, Span] => ['written', { start: at, end: at }]),
    ...entries.flatMap((e): [string, Span][] => [
      ['key', e.keySpan],
      ['value', e.valueSpan],
      ...e.items.map((i): [string, Span] => ['item', i.span]),
    ]),
    ...(note.frontMatter?.error ? [['error', note.frontMatter.error.span] as [string, Span]] : []),
  ];
}

function assertAscending(offsets: readonly number[]): void {
  assert.deepEqual(
    offsets,
    offsets.toSorted((a, b) => a - b),
  );
}

const breaks = (words: string): string => words.replace(/\r\n?/g, '\n');

describe('any text', () => {
  it('gives a note whose places lie inside the text', () => {
    fc.assert(
      fc.property(text, (words) => {
        for (const [what, { start, end }] of spansOf(readNote(words))) {
          assert.ok(
            0 <= start && start <= end && end <= words.length,
            `${what} ${String(start)}–${String(end)}`,
          );
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('gives facts in the order of their places', () => {
    fc.assert(
      fc.property(text, (words) => {
        const note = readNote(words);
        const { headings, boldLines, shortcodes, links, fences, comments, todos, labels, written } = note;
        for (const facts of [headings, boldLines, shortcodes, links, fences, todos, labels])
          assertAscending(facts.map(({ span }) => span.start));
        assertAscending(comments.map(({ start }) => start));
        assertAscending(written);
      }),
      { numRuns: 2000 },
    );
  });

  it('cut at the places gives back the words', () => {
    fc.assert(
      fc.property(text, (words) => {
        const note = readNote(words);
        const cut = ({ start, end }: Span): string => words.slice(start, end);
        for (const s of note.shortcodes) {
          assert.equal(cut(s.nameSpan), s.name);
          for (const p of s.params) if (p.quote !== '"') assert.equal(cut(p.valueSpan), p.value);
        }
        for (const l of note.links) {
          const named = words[l.hrefSpan.end] === ']';
          if (!named) assert.equal(breaks(cut(l.hrefSpan)), breaks(l.href));
        }
        for (const c of note.comments) assert.ok(cut(c).startsWith('<!--'));
        for (const t of note.todos) {
          assert.equal(breaks(cut(t.textSpan)), breaks(t.text));
          assert.match(cut(t.span), /^(?:TODO|FIXME|\[ \])/);
        }
        for (const h of note.headings)
          assert.ok(h.span.start <= h.textSpan.start && h.textSpan.end <= h.span.end);
      }),
      { numRuns: 2000 },
    );
  });

  it('is plain data: saved as JSON and read again it is the same', () => {
    fc.assert(
      fc.property(text, (words) => {
        const note = readNote(words);
        assert.equal(JSON.stringify(JSON.parse(JSON.stringify(note))), JSON.stringify(note));
      }),
    );
  });

  it('ends for texts made to be slow', () => {
    const texts = [
      '> '.repeat(10_000) + 'x',
      '['.repeat(10_000) + 'x' + ']'.repeat(10_000),
      'x'.repeat(1_000_000),
      '{{%'.repeat(50_000),
      '{{% button href="'.repeat(20_000),
      '# Head\n\nwords\n\n'.repeat(5000),
      '[a](b) '.repeat(50_000),
      '<!-- '.repeat(50_000),
      '- '.repeat(5000) + 'x',
    ];
    for (const words of texts) assert.equal(readNote(words).length, words.length);
  });
});

describe('line endings', () => {
  it('change places and nothing else', () => {
    const lines = [
      '---',
      'title: DNS',
      'tags:',
      '- net',
      '---',
      '',
      '# It is *always* DNS',
      '',
      '{{% button href="u" %}}V{{% /button %}}',
      '',
    ];
    const more = [
      'Two words [link](./x "t") 😀',
      'TODO: Steal diagram',
      '',
      'Setext',
      '======',
      '',
      '```sh',
      '# no heading',
      '```',
      '',
      '- [ ] ask',
      '##Name',
      'last',
    ];
    const seen = (ending: string): unknown => {
      const words = [...lines, ...more].join(ending);
      const note = readNote(words);
      return {
        headings: note.headings.map((h) => [
          h.text,
          h.level,
          h.line,
          breaks(words.slice(h.textSpan.start, h.textSpan.end)),
        ]),
        spans: spansOf(note)
          .filter(([what]) => what !== 'written')
          .map(([what, { start, end }]) => [what, breaks(words.slice(start, end))]),
        written: note.written.map((at) => words.slice(at, at + 3)),
        tags: note.frontMatter?.entries.map((e) => [e.key, e.value]),
      };
    };
    assert.deepEqual(seen('\r\n'), seen('\n'));
    assert.deepEqual(seen('\n'), seen('\n'));
  });
});
