import assert from 'node:assert/strict';
import { IndexedWorkspace } from '../../src/core/checks/facts/indexed-workspace';
import { checkNote, type ReportedFinding } from '../../src/core/checks/check';
import { gateFix } from '../../src/core/checks/gate';
import type { RuleContext } from '../../src/core/checks/rule';
import { safeEdits } from '../../src/core/checks/safe-edits';
import { updateContents } from '../../src/core/edits/contents/update-contents';
import { DEFAULT_LABELS, labelStyle } from '../../src/core/edits/promote/label-style';
import { draftWithFixes, promoteDraft } from '../../src/core/edits/promote/promote-draft';
import { editTags } from '../../src/core/edits/tags/edit-tags';
import { applyEdits, type TextEdit } from '../../src/core/text/text-edit';
import { list, type FrontMatterEntry } from '../../src/core/note/front-matter/front-matter';
import { readNote } from '../../src/core/note/read-note';
import type { FuzzNote } from './notes';
import { indexWith } from './ways';

/** What is found in a note, and something worked out of it while its workspace is there. */
function checked<T>(
  { path, text }: FuzzNote,
  work: (context: RuleContext, findings: readonly ReportedFinding[]) => T,
): T | undefined {
  const index = indexWith(path, text);
  const note = index.note(path);
  if (!note) return undefined;
  const around = new IndexedWorkspace(index, { hasFile: () => false, hasIcon: () => false });
  try {
    const context = { path, text, note, around };
    return work(context, checkNote(context));
  } finally {
    around.dispose();
  }
}

function findingsOf(note: FuzzNote): readonly ReportedFinding[] {
  return checked(note, (_, findings) => findings) ?? [];
}

function fixedSafely(note: FuzzNote): string {
  const edits = checked(note, (context, findings) => safeEdits(context, findings).edits) ?? [];
  return applyEdits(note.text, edits);
}

/** Whether front matter that could be read still can. */
function assertReadable(before: string, after: string): void {
  if (readNote(before).frontMatter?.error) return;
  assert.equal(
    readNote(after).frontMatter?.error?.message,
    undefined,
    'the front matter cannot be read any more',
  );
}

/** What of a note no edit of another kind may change. */
function contentsOf(text: string): Readonly<Record<string, unknown>> {
  const note = readNote(text);
  return {
    fences: note.fences.length,
    comments: note.comments.length,
    headings: note.headings.map(({ level }) => level).length,
    links: note.links.length,
    wikiLinks: note.wikiLinks.length,
    shortcodes: note.shortcodes.length,
  };
}

/** Each fix of each finding: it fits, the note can be read, the finding is gone, nothing else is. */
export function fixesHold(note: FuzzNote): void {
  const findings = findingsOf(note);
  const offers = checked(note, (context, found) =>
    found
      .slice(0, 8)
      .flatMap((finding) =>
        finding.fixes
          .filter((fix) => fix.elsewhere === undefined && gateFix(context, finding, fix) === undefined)
          .map((fix) => ({ ...finding, fixes: [fix] })),
      ),
  );
  for (const { rule, span, fixes } of offers ?? [])
    for (const { edits, title } of fixes) {
      const what = `${rule}: ${title.replace(/“.*?”/g, '“…”')}`;
      const after = applyEdits(note.text, edits);
      if (rule !== 'invalid-yaml') assertReadable(note.text, after);
      const again = findingsOf({ path: note.path, text: after }).filter((other) => other.rule === rule);
      const place = placeAfter(span.start, edits);
      // Of two that stand side by side the other one may have moved to the place.
      const isFewer = again.length < findings.filter((other) => other.rule === rule).length;
      const isThere = !isFewer && again.some((other) => other.span.start === place);
      assert.ok(!isThere || after === note.text, `${what}: the finding is still there`);
      assert.notEqual(after, note.text, `${what}: changes nothing`);
    }
}

/** Where an offset is after some edits, when none of them changes what stands there. */
function placeAfter(offset: number, edits: readonly TextEdit[]): number {
  return edits.reduce(
    (at, { span, text }) =>
      span.end <= offset && span.start < offset ? at + text.length - (span.end - span.start) : at,
    offset,
  );
}

/** All safe fixes: they settle at once, and keep what they are not about. */
export function safeFixesHold(note: FuzzNote): void {
  const fixed = fixedSafely(note);
  if (fixed === note.text) return;
  assertReadable(note.text, fixed);
  assert.deepEqual(contentsOf(fixed), contentsOf(note.text), 'something else has changed');
  let text = fixed;
  for (let round = 0; round < 3; round++) text = fixedSafely({ path: note.path, text });
  assert.equal(fixedSafely({ path: note.path, text }), text, 'fixing never settles');
}

/** Tags become those that are wanted; other keys, comments and the words below stay. */
export function tagsHold({ text }: FuzzNote): void {
  const before = readNote(text);
  if (before.frontMatter?.error) return;
  const own = list(before.frontMatter, 'tags');
  for (const wanted of [[...own, 'new'], own.slice(1), ['a b', 'AI: hype', '#ops']]) {
    const edits = editTags(text, before, wanted);
    if (edits.length === 0) continue;
    const after = applyEdits(text, edits);
    const note = readNote(after);
    assert.equal(
      note.frontMatter?.error?.message,
      undefined,
      'tags: the front matter cannot be read any more',
    );
    // What stays keeps its place, whatever the order of the wish.
    assert.deepEqual(
      list(note.frontMatter, 'tags').toSorted(),
      wanted.toSorted(),
      'tags: they are others than wanted',
    );
    assert.equal(
      after.slice(note.bodyStart).trimStart(),
      text.slice(before.bodyStart).trimStart(),
      'tags: the words below have changed',
    );
    const others = (entries: readonly FrontMatterEntry[] | undefined): unknown =>
      entries?.filter(({ key }) => key.toLowerCase() !== 'tags').map(({ key, value }) => [key, value]) ?? [];
    assert.deepEqual(
      others(note.frontMatter?.entries),
      others(before.frontMatter?.entries),
      'tags: other keys have changed',
    );
    const comments = (words: string): number => words.match(/(?:^|\s)#/g)?.length ?? 0;
    if (own.length <= wanted.length) assert.ok(comments(after) >= comments(text), 'tags: a comment is gone');
    assert.deepEqual(editTags(after, note, wanted), [], 'tags: twice is not once');
  }
}

/** Promoting keeps each line where it was among the others, and is done once. */
export function promotingHolds({ path, text }: FuzzNote): void {
  const once = promoted(path, text);
  const lines = (words: string): string[] => words.split(/\r\n|\r|\n/).map((line) => line.trim());
  const kept = lines(once);
  let at = 0;
  for (const line of lines(text)) {
    at = kept.indexOf(line, at) + 1;
    assert.ok(at > 0, 'promote: a line is gone or changed');
  }
  assert.equal(promoted(path, once), once, 'promote: twice is not once');
}

function promoted(path: string, text: string): string {
  const index = indexWith(path, text);
  const draft = draftWithFixes(path, text, index.sessionsOf(path), []);
  const style = labelStyle([draft], false, DEFAULT_LABELS);
  return applyEdits(text, promoteDraft(draft, style, () => [], { trimTitlesOf: [], contents: 'keep' }).edits);
}

/** The table of contents is up to date afterwards. */
export function contentsHold({ path, text }: FuzzNote): void {
  const renewed = (words: string): string => {
    const index = indexWith(path, words);
    const days = index.outline.conferences.flatMap((conference) => conference.days);
    return applyEdits(
      words,
      updateContents(words, readNote(words), days, { depth: 'sessions', create: true }),
    );
  };
  const once = renewed(text);
  assert.equal(renewed(once), once, 'contents: twice is not once');
}
