import assert from 'node:assert/strict';
import { IndexedWorkspace } from '../../../src/core/checks/facts/indexed-workspace';
import { checkNote } from '../../../src/core/checks/check';
import { safeEdits } from '../../../src/core/checks/safe-edits';
import { completionsAt } from '../../../src/core/completion/completions';
import { ConferenceIndex } from '../../../src/core/conference/index';
import { updateContents } from '../../../src/core/edits/contents/update-contents';
import { DEFAULT_LABELS, labelStyle } from '../../../src/core/edits/promote/label-style';
import { draftWithFixes, promoteDraft } from '../../../src/core/edits/promote/promote-draft';
import { suggestedLines } from '../../../src/core/edits/promote/suggested-lines';
import { applyEdits } from '../../../src/core/text/text-edit';
import { readNote } from '../../../src/core/note/read-note';
import { rereadNote } from '../../../src/core/note/reread';
import type { TypoChecker } from '../../../src/core/typos/checker';
import { newJudge } from '../core/typos/word-files';
import { render } from '../core/preview/render';

let judge: TypoChecker | undefined;

/**
 * Sends a text through everything the extension does with notes.
 *
 * @param before what the note said until now; the index knows it already
 * @throws when something throws, or words of the author are lost on the way
 */
export function everyWay(path: string, before: string, text: string): void {
  const index = new ConferenceIndex('root');
  index.update([{ path, text: before }]);
  rereadNote({ text: before, note: readNote(before) }, text);
  index.update([{ path, text }]);
  const note = index.note(path);
  assert.ok(note);
  judge ??= newJudge();
  const vocabulary = judge.newVocabulary();
  vocabulary.update(path, note, text);
  const typos = judge.typosOf(text, note, vocabulary);
  const around = new IndexedWorkspace(index, { hasFile: () => false, typos: () => typos });
  const checked = { path, text, note, around };
  const findings = checkNote(checked);
  for (const { span } of findings)
    assert.ok(span.start >= 0 && span.start <= span.end && span.end <= text.length);
  applyEdits(text, safeEdits(checked, findings).edits);
  promoteAll(index, path, text);
  const days = index.outline.conferences.flatMap((conference) => conference.days);
  applyEdits(text, updateContents(text, note, days, { depth: 'sessions', create: true }));
  completionsAt(text, Math.floor(text.length / 2), {
    path,
    isSite: true,
    copied: undefined,
    tags: () => [],
    sessions: () => [],
    images: () => [],
    icons: () => undefined,
  });
  render(text, { path });
}

/** Promotes all sessions; every line of the notes is there afterwards. */
function promoteAll(index: ConferenceIndex, path: string, text: string): void {
  const sessions = index.sessionsOf(path);
  const draft = draftWithFixes(path, text, sessions, []);
  const style = labelStyle([draft], false, DEFAULT_LABELS);
  const { edits } = promoteDraft(draft, style, (each) => suggestedLines(draft.text, draft.note, each), {
    trimTitlesOf: [],
    contents: 'keep',
  });
  const lines = (words: string): string[] =>
    words.split(/\r\n|\r|\n/).map((line) => line.replace(/^\s*#+/, '').trim());
  const after = lines(applyEdits(text, edits));
  let at = 0;
  for (const line of lines(text)) {
    at = after.indexOf(line, at) + 1;
    assert.ok(at > 0, `the line ${JSON.stringify(line)} is gone or has moved`);
  }
}
