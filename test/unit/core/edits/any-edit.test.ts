import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ConferenceIndex } from '../../../../src/core/conference/index';
import { TEMPLATES } from '../../../../src/core/edits/buttons/button';
import { planButton } from '../../../../src/core/edits/buttons/insert-button';
import { updateContents } from '../../../../src/core/edits/contents/update-contents';
import { planRecommendation } from '../../../../src/core/edits/day-page/recommended-key';
import { placePicture } from '../../../../src/core/edits/pictures/place-picture';
import { DEFAULT_LABELS, labelStyle } from '../../../../src/core/edits/promote/label-style';
import { promoteNote } from '../../../../src/core/edits/promote/promote-note';
import { newDay, nextDayName } from '../../../../src/core/edits/sessions/new-day';
import { newSession } from '../../../../src/core/edits/sessions/new-session';
import { planTags } from '../../../../src/core/edits/tags/edit-tags';
import { applyEdits, type TextEdit } from '../../../../src/core/text/text-edit';
import { list } from '../../../../src/core/note/front-matter/front-matter';
import { readNote } from '../../../../src/core/note/read-note';

/** Pieces of notes, usual and unusual, of which texts are put together. */
const pieces = [
  '---',
  'title: T',
  'title: "T" # c',
  'tags: [a, b]',
  'tags:',
  '- a',
  '  - b',
  '+++',
  'tags = ["a"]',
  '[params]',
  "x = '''",
  '{"title": "T"}',
  '{',
  '}',
  '"tags": ["a"]',
  '...',
  '# Conf',
  '## Day 1',
  '## Day 2',
  '### A',
  '### A',
  '#### Summary',
  '#### Contents',
  '## Notes',
  '##a',
  '# [',
  'Title',
  '===',
  '--',
  '<ins>Notes</ins><br>',
  '**Notes**',
  'Summary:',
  '**Talk**',
  '- [Day 1](#day-1)',
  '1. [Day 2](#day-2)',
  '- [x](#gone)',
  '<!-- toc -->',
  '<!-- tocstop -->',
  '<!--',
  '-->',
  '```',
  '~~~',
  '> q',
  '| a | b |',
  '|---|---|',
  '    code',
  'words of a talk',
  '- words of an item',
  'Speaker: Jane Doe',
  'Jane Doe, Acme',
  'TODO: draw it',
  '- [ ] task',
  '[a]: http://x',
  '![p](x.png)',
  '{{% button href="u" %}}W{{% /button %}}',
  '<!-- {{% button href="u" icon="video" %}}W{{% /button %}} -->',
  '{{% notice %}}',
  '{{</*',
  '\u00A0',
  '\u2028',
  '<x>',
  '[',
  '{{%',
  '',
  '',
  '',
];
const text = fc
  .record({
    mark: fc.constantFrom('', '', '\uFEFF'),
    lines: fc.array(fc.constantFrom(...pieces), { maxLength: 14 }),
    eol: fc.constantFrom('\n', '\n', '\r\n', '\r'),
    end: fc.boolean(),
  })
  .map(({ mark, lines, eol, end }) => mark + lines.join(eol) + (end ? eol : ''));
const path = fc.constantFrom(
  'README.md',
  'content/day1/01_a.md',
  'conf/day1.md',
  'conf/talk.md',
  'content/talk/index.md',
);
const runs = { numRuns: 500, seed: 12 };

/** Checks that some edits only put words in: everything that stood there still does, in its order. */
function onlyAdds(before: string, edits: readonly TextEdit[]): string {
  for (const { span } of edits)
    assert.equal(before.slice(span.start, span.end).trim(), '', JSON.stringify(edits));
  return applyEdits(before, edits);
}

function indexOf(name: string, words: string): ConferenceIndex {
  const index = new ConferenceIndex('conf');
  index.update([{ path: name, text: words }]);
  return index;
}

describe('an edit of any text', () => {
  it('promotes by adding alone, keeps talks and titles, and is done once', () => {
    const promote = (words: string, name: string): { after: string; outline: string } => {
      const index = indexOf(name, words);
      const note = readNote(words);
      const sessions = index.sessionsOf(name);
      const style = labelStyle([{ note, text: words }], sessions[0]?.span.start === 0, DEFAULT_LABELS);
      const after = onlyAdds(words, promoteNote(words, note, sessions, style).edits);
      return { after, outline: JSON.stringify(sessions.map(({ title }) => title)) };
    };
    fc.assert(
      fc.property(text, path, (words, name) => {
        const first = promote(words, name);
        const second = promote(first.after, name);
        assert.equal(second.after, first.after);
        assert.equal(second.outline, first.outline);
      }),
      runs,
    );
  });

  it('sets tags and recommendations, or says why not, and nothing else changes', () => {
    fc.assert(
      fc.property(text, fc.subarray(['a', 'b', 'c: d']), (words, wanted) => {
        const plan = planTags(words, readNote(words), wanted);
        if ('reason' in plan) assert.match(plan.reason, /\.$/);
        else {
          const after = applyEdits(words, plan.edits);
          const { frontMatter } = readNote(after);
          if (plan.edits.length > 0) {
            assert.equal(frontMatter?.error, undefined);
            assert.deepEqual([...list(frontMatter, 'tags')].toSorted(), wanted.toSorted());
          }
          const again = planTags(after, readNote(after), wanted);
          assert.deepEqual('edits' in again ? again.edits : again.reason, []);
        }
        const recommended = planRecommendation(words, readNote(words), 'good');
        if ('edits' in recommended) {
          const after = applyEdits(words, recommended.edits);
          const back = planRecommendation(after, readNote(after), undefined);
          assert.ok('edits' in back, after);
        }
      }),
      runs,
    );
  });

  it('brings contents up to date once', () => {
    fc.assert(
      fc.property(text, path, fc.boolean(), (words, name, create) => {
        const update = (own: string): string => {
          const days = indexOf(name, own).outline.conferences.flatMap((conference) => conference.days);
          return applyEdits(own, updateContents(own, readNote(own), days, { depth: undefined, create }));
        };
        const once = update(words);
        assert.equal(update(once), once);
      }),
      runs,
    );
  });

  it('adds days, sessions, buttons and pictures by adding alone', () => {
    fc.assert(
      fc.property(text, path, fc.nat(400), fc.boolean(), (words, name, at, isBuilt) => {
        const index = indexOf(name, words);
        const note = readNote(words);
        const around = { note: () => note, text: () => words, hasFile: (file: string) => file === name };
        for (const conference of index.outline.conferences) {
          const day = newDay({ ...around, conference, name: nextDayName(conference) });
          for (const { edits } of day.edit.changes) onlyAdds(words, edits);
          for (const own of conference.days) {
            const made = newSession({
              ...around,
              conference,
              day: own,
              title: 'New',
              template: undefined,
              buttons: [],
              date: '2025-01-01',
            });
            for (const { edits } of made.edit.changes) onlyAdds(words, edits);
          }
        }
        const session = index.sessionsOf(name)[0];
        const button = planButton(words, note, session, TEMPLATES.code, 'https://x.org', isBuilt);
        if (button.way === 'insert') onlyAdds(words, button.edits);
        const offset = Math.min(at, words.length);
        const placed = placePicture({
          text: words,
          note,
          path: name,
          layout: 'site',
          offset,
          extension: 'png',
          name: undefined,
          hasFile: () => false,
        });
        const replaced = words.slice(placed.edit.span.start, placed.edit.span.end);
        assert.ok(replaced === '' || replaced.startsWith('TODO: draw'), replaced);
      }),
      runs,
    );
  });
});
