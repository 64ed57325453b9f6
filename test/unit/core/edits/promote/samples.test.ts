import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ConferenceIndex } from '../../../../../src/core/conference/index';
import { DEFAULT_LABELS, labelStyle } from '../../../../../src/core/edits/promote/label-style';
import { promoteNote } from '../../../../../src/core/edits/promote/promote-note';
import { applyEdits } from '../../../../../src/core/text/text-edit';
import { readNote } from '../../../../../src/core/note/read-note';

const samples = path.join(process.cwd(), '..', 'shared', 'samples');
const read = (folder: string): string => readFileSync(path.join(samples, folder, 'README.md'), 'utf8');

function promoted(text: string): { text: string; titles: string[] } {
  const index = new ConferenceIndex('conf');
  index.update([{ path: 'README.md', text }]);
  const note = readNote(text);
  const sessions = index.sessionsOf('README.md');
  const result = promoteNote(text, note, sessions, labelStyle([{ note, text }], false, DEFAULT_LABELS));
  const titles = result.sessions.flatMap(({ session, promotion }) =>
    promotion.outcome === 'promoted' ? [session.title] : [],
  );
  return { text: applyEdits(text, result.edits), titles };
}

/** What a session is made of, in order: its Summary, its marker, pictures, and the words of its notes in between. */
function structure(text: string): Map<string, string[]> {
  const index = new ConferenceIndex('conf');
  index.update([{ path: 'README.md', text }]);
  return new Map(
    index.sessionsOf('README.md').map(({ title, span }) => {
      const lines = text.slice(span.start, span.end).split('\n').slice(1);
      const kinds = lines.flatMap((line) => {
        if (/^#### Summ?a?ry/.test(line)) return ['#### Summary'];
        if (line === '<ins>Notes</ins><br>') return [line];
        return /^!\[/.test(line) ? ['picture'] : [];
      });
      return [title, kinds];
    }),
  );
}

describe('promotion of the samples', function () {
  before(function () {
    if (!existsSync(samples)) this.skip();
  });

  it('gives drafts the structure their author gave them', () => {
    const own = structure(promoted(read('readme-draft')).text);
    const author = structure(read('readme-promoted'));
    // Its author left this one without a heading for the Summary.
    author.set('crossplane', ['#### Summary', '<ins>Notes</ins><br>']);
    assert.ok(own.size >= 8);
    for (const [title, kinds] of own) assert.deepEqual(kinds, author.get(title), title);
  });

  it('leaves what is promoted alone', () => {
    const text = read('readme-promoted');
    const after = promoted(text);
    assert.deepEqual(after.titles, ['github attestation of secure code', 'crossplane']);
    assert.equal(
      after.text
        .replace('### crossplane\n#### Summary\n', '### crossplane\n')
        .replace('secure code\n#### Summary\n\n<ins>Notes</ins><br>\n', 'secure code\n'),
      text,
    );
  });
});
