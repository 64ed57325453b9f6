import * as vscode from 'vscode';
import { insertTimeMark as edited } from '../../core/recordings/time-marks/insert-time-mark';
import { readNote } from '../../core/note/read-note';
import { talkAtCursor, type TalkAtCursor } from '../editing/talk-at-cursor';
import { Hint } from '../hint';
import { rangeOf } from '../ranges';
import type { Services } from '../services';
import { beganAt, timedTalk } from './timed-talk';

/** Writes at the cursor how long the talk has been on; the first mark of a talk without a known beginning is zero. */
export async function insertTimeMark(services: Services): Promise<void> {
  const { notes, schedules, talkClock } = services;
  const pressed = schedules.clock.now();
  const talk = await openTalk(services);
  const editor = vscode.window.activeTextEditor;
  if (editor?.document.uri.toString() !== talk.read.document.uri.toString())
    throw new Hint(vscode.l10n.t('Open the note in a text editor first; the mark is written at its cursor.'));
  await notes.settle();
  const { document, selection } = editor;
  const text = document.getText();
  const began = beganAt(services, talk);
  const seconds = began === undefined ? 0 : (pressed - began) / 1000;
  const made = edited(text, readNote(text), document.offsetAt(selection.active), seconds);
  if (!made)
    throw new Hint(vscode.l10n.t('Time marks belong into the notes; put the cursor below the front matter.'));
  const { edit, caret } = made;
  if (
    !(await editor.edit((builder) => {
      builder.replace(rangeOf(document, edit.span), edit.text);
    }))
  )
    throw new Error(vscode.l10n.t('The note could not be changed. It may be read-only.'));
  const at = document.positionAt(caret);
  editor.selection = new vscode.Selection(at, at);
  if (began === undefined) talkClock.start(timedTalk(talk));
}

/** Starts the clock of the talk at the cursor. */
export async function startTalkClock(services: Services): Promise<void> {
  services.talkClock.start(timedTalk(await openTalk(services)));
}

/** The talk at the cursor, its schedule known. */
async function openTalk({ notes, schedules }: Services): Promise<TalkAtCursor> {
  const talk = await talkAtCursor(notes);
  // It follows the notes a moment later than they are read, and this talk may have changed just now.
  await schedules.load();
  return talk;
}
