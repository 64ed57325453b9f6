import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ConferenceIndex, type NoteChange } from '../../../../src/core/conference/index';

const folder = fc.constantFrom(
  '',
  'content/',
  'day1/',
  'day-1/',
  'Day 2/',
  '01-tuesday/',
  '2024-03-20/',
  'devoxx-2024/',
  'content/day1/',
  'docs/day-one/',
  'a/b/',
  'talks/',
  'talks/x/',
  '2017/',
  '_posts/',
);
const name = fc.constantFrom(
  'README.md',
  'index.md',
  '_index.md',
  'day1.md',
  'day2_keynote.md',
  '01_dns.md',
  '10_bgp.md',
  '2_tls.mdx',
  'notes.markdown',
  'j1-x.md',
  'j2-y.md',
  '2024-03-21-post.md',
);
const line = fc.constantFrom(
  '# Conf 2024',
  '## Day 1',
  '## Day 2',
  '# Day 1',
  '### Talk',
  '## Talk: with colon:',
  '###DAY 3',
  '## Tuesday',
  '### 11/29',
  '## ',
  '## Summary',
  '<ins>Notes</ins><br>',
  'words',
  'Speaker: Ann Lee',
  '## Lunch',
  '## Talks',
  '## Queues - Tom Kerr',
  '# Notes from PyCon',
  '# Overview',
  'tags: [talk]',
  '- [ ] ask',
  'TODO:',
  '**A. Keynote**',
  '```',
  '---',
  'title: Talk',
  'weight: 2',
  'date: 2024-03-20',
  '{{% button href="https://youtu.be/x" %}}',
  '<!--',
  '[Talk](01_dns.md)',
  '',
);
const text = fc
  .array(line, { maxLength: 14 })
  .chain((lines) => fc.boolean().map((front) => (front ? ['---', ...lines] : lines).join('\n')));
const change: fc.Arbitrary<NoteChange> = fc.record({
  path: fc.tuple(folder, name).map((parts) => parts.join('')),
  text: fc.option(text, { nil: undefined, freq: 6 }),
});

/** What can be seen of an outline; ids and object identities aside. */
function seen(index: ConferenceIndex): unknown {
  return index.outline.conferences.map(({ name: conference, path, layout, days }) => ({
    conference,
    path,
    layout,
    days: days.map((day) => [
      day.name,
      day.path,
      day.line,
      day.sessions.map((session) => ({ ...session, id: undefined })),
    ]),
  }));
}

describe('any notes in any folders', () => {
  it('changes one by one lead to the same outline as all notes at once', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 24 }), (changes) => {
        const live = new ConferenceIndex('root', { atHand: 1 });
        const last = new Map<string, string>();
        for (const one of changes) {
          live.update([one]);
          if (one.text === undefined) last.delete(one.path);
          else last.set(one.path, one.text);
        }
        const whole = new ConferenceIndex('root');
        whole.update([...last].map(([path, words]) => ({ path, text: words })));
        assert.deepEqual(seen(live), seen(whole));
      }),
      { numRuns: 200 },
    );
  });

  it('ids are unique, lines and spans lie inside the file, and a session is found at its own place', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 16 }), (changes) => {
        const index = new ConferenceIndex('root');
        for (const one of changes) index.update([one]);
        const { conferences } = index.outline;
        const days = conferences.flatMap((c) => c.days.map((day) => `${c.id} ${day.id}`));
        const sessions = conferences.flatMap((c) => c.days.flatMap((day) => day.sessions));
        assert.equal(new Set(days).size, days.length, 'day ids');
        assert.equal(new Set(sessions.map((s) => s.id)).size, sessions.length, 'session ids');
        for (const session of sessions) {
          assert.ok(session.span.start <= session.span.end);
          assert.equal(index.sessionAt(session.path, session.span.start)?.id, session.id);
        }
      }),
      { numRuns: 200 },
    );
  });
});
