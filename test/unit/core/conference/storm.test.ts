import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ConferenceIndex, type NoteChange } from '../../../../src/core/conference/index';
import type { Outline } from '../../../../src/core/conference/model';

const EVENTS = 2000;

/** Few files and many events: each of them comes, changes and goes again and again. */
const path = fc.constantFrom(
  'content/_index.md',
  'content/day1/_index.md',
  'content/day2/_index.md',
  ...[1, 2, 3, 4, 5, 6, 7, 8].flatMap((talk) => [
    `content/day1/0${String(talk)}_talk.md`,
    `content/day2/0${String(talk)}_talk.md`,
  ]),
  'meetup/README.md',
  'meetup/day1.md',
  'meetup/day2.md',
);

const filler = '- words that fill a note until it is read by its sections\n'.repeat(400);

const text = fc.oneof(
  fc
    .record({ title: fc.constantFrom('DNS', 'TLS', 'BGP'), weight: fc.nat(9), todo: fc.boolean() })
    .map(
      ({ title, weight, todo }) =>
        `---\ntitle: ${title}\nweight: ${String(weight)}\ntags:\n- a\n---\n\nwords\n${todo ? '\nTODO: ask\n' : ''}`,
    ),
  fc
    .array(fc.constantFrom('## Day 1', '## Day 2', '### One', '### Two', '- words', 'TODO: ask', '```', ''), {
      maxLength: 8,
    })
    .map((lines) => ['# Conf', ...lines].join('\n\n')),
  // Large ones are not read again from their beginning to their end.
  fc
    .array(fc.constantFrom('## Day 1', '### One', '### Two', '```', '<!--', '- words', '---'), {
      minLength: 1,
      maxLength: 5,
    })
    .map((lines) => `# Large\n\n${lines.map((line) => `${line}\n\n${filler}`).join('\n')}`),
);

const event: fc.Arbitrary<NoteChange> = fc.record({
  path,
  text: fc.option(text, { nil: undefined, freq: 3 }),
});

function fresh(last: ReadonlyMap<string, string>): ConferenceIndex {
  const index = new ConferenceIndex('root');
  index.update([...last].map(([name, words]) => ({ path: name, text: words })));
  return index;
}

/** What can be seen of an outline; a day or session keeps its id as long as it lives, so ids may differ. */
function seen({ conferences }: Outline): unknown {
  return conferences.map((conference) => ({
    ...conference,
    id: undefined,
    days: conference.days.map((day) => ({
      ...day,
      id: undefined,
      sessions: day.sessions.map((session) => ({ ...session, id: undefined })),
    })),
  }));
}

describe('a storm of changes', () => {
  it('ends with the outline that the files make, told in at most one step a burst', () => {
    fc.assert(
      fc.property(
        fc.array(event, { minLength: EVENTS, maxLength: EVENTS, size: 'max' }),
        fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 20, maxLength: 40 }),
        (events, sizes) => {
          const index = new ConferenceIndex('root', { atHand: 3 });
          const last = new Map<string, string>();
          let told: Outline = index.outline;
          let steps = 0;
          let bursts = 0;
          const notes = new Set<string>();
          index.onDidRead((name, note) => (note ? notes.add(name) : notes.delete(name)));
          index.onDidChange(({ before, after }) => {
            assert.equal(before, told, 'the step before was another one');
            told = after;
            steps++;
          });
          for (let at = 0; at < events.length; bursts++) {
            const burst = events.slice(at, (at += sizes[bursts % sizes.length] ?? 1));
            index.update(burst);
            for (const one of burst) {
              if (one.text === undefined) last.delete(one.path);
              else last.set(one.path, one.text);
            }
          }
          assert.ok(steps <= bursts, `${String(steps)} steps for ${String(bursts)} bursts`);
          assert.deepEqual(seen(told), seen(index.outline), 'the last step is not the end');
          assert.deepEqual(seen(index.outline), seen(fresh(last).outline));
          assert.deepEqual([...notes].sort(), [...last.keys()].sort());
        },
      ),
      { numRuns: 3 },
    );
  });

  it('that leads back to where it began tells nothing and exchanges nothing that shows', () => {
    const files = new Map(
      Array.from({ length: 500 }, (_, n) => [
        `content/day${String(1 + (n % 3))}/${String(n)}_talk.md`,
        `---\ntitle: Talk ${String(n)}\nweight: ${String(n)}\n---\n\nwords\n`,
      ]),
    );
    for (const day of [1, 2, 3])
      files.set(
        `content/day${String(day)}/_index.md`,
        `---\ntitle: Day ${String(day)}\nweight: ${String(day)}\n---\n`,
      );
    const index = fresh(files);
    const before = seen(index.outline);
    let steps = 0;
    index.onDidChange(() => steps++);
    for (let times = 0; times < 4; times++) {
      index.update(
        [...files].map(([name, words]) => ({ path: name, text: `${words}\nTODO: other branch\n` })),
      );
      index.update([...files].map(([name, words]) => ({ path: name, text: words })));
    }
    assert.deepEqual(seen(index.outline), before);
    assert.ok(steps <= 8, `${String(steps)} steps`);
    const outline = index.outline;
    index.update([...files].map(([name, words]) => ({ path: name, text: words })));
    assert.equal(index.outline, outline);
  });
});
