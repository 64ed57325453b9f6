import * as vscode from 'vscode';
import { addLines } from '../../core/edits/front-matter-line';
import { clockTime } from '../../core/text/clock-time';
import { OFFSET_KEY, readOffset, recordingOf } from '../../core/recordings/time-marks/recording-of';
import { linkTimeMarks as linked, timeMarks } from '../../core/recordings/time-marks/time-marks';
import type { TextEdit } from '../../core/text/text-edit';
import { applyEdit } from '../editing/apply-edit';
import { talkAtCursor } from '../editing/talk-at-cursor';
import { Hint } from '../hint';
import type { Services } from '../services';
import { say } from '../say';

/** Makes the time marks of the talk at the cursor links into its recording, as one step of undo. */
export async function linkTimeMarks({ notes }: Services): Promise<void> {
  const talk = await talkAtCursor(notes);
  const { root, path, read, note, session } = talk;
  const { text } = read;
  const marks = session ? timeMarks(text, note, session.span) : [];
  if (!session || marks.length === 0)
    throw new Hint(vscode.l10n.t('The talk at the cursor has no time marks such as [12:34].'));
  const recording = recordingOf(text, note, session, marks);
  if (!recording)
    throw new Hint(
      vscode.l10n.t(
        'The talk has no recording yet that can be opened at a time. Fill in its video first, then link the marks.',
      ),
    );
  const offset = recording.isOffsetKept ? recording.offset : await askOffset(recording.offset);
  if (offset === undefined) return;
  const edits: TextEdit[] = linked(text, marks, recording.url, offset);
  const { frontMatter } = note;
  const isPage = session.span.start === 0 && frontMatter !== undefined && frontMatter.error === undefined;
  if (!recording.isOffsetKept && isPage && frontMatter.language !== 'json') {
    const line = `${OFFSET_KEY}${frontMatter.language === 'toml' ? ' =' : ':'} ${String(offset)}`;
    edits.unshift(addLines(text, frontMatter, [line], 'last'));
  }
  if (edits.length === 0) {
    say(vscode.l10n.t('All time marks of the talk are links already.'));
    return;
  }
  const edit = { changes: [{ path, edits }], creations: [] };
  if (!(await applyEdit(root, edit, new Map([[path, read]]))))
    throw new Error(vscode.l10n.t('The note has changed in the meantime; nothing was done. Try again.'));
  say(vscode.l10n.t('{0} time marks lead to the recording.', marks.length));
}

/** At which second of the recording the talk begins; undefined when the user would rather not. */
async function askOffset(known: number): Promise<number | undefined> {
  const typed = await vscode.window.showInputBox({
    title: vscode.l10n.t('Link Time Marks'),
    prompt: vscode.l10n.t(
      'At which time of the recording does the talk begin? With a minus when the recording begins later than the talk.',
    ),
    value: `${known < 0 ? '-' : ''}${clockTime(Math.abs(known))}`,
    ignoreFocusOut: true,
    validateInput: (words) =>
      readOffset(words) === undefined ? vscode.l10n.t('Write a time such as 1:35, or -0:20.') : undefined,
  });
  return typed === undefined ? undefined : readOffset(typed);
}
