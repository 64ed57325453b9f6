import * as vscode from 'vscode';
import type { Notes } from '../notes/notes';
import type { Schedules } from '../schedule/schedules';
import { TimeMarkLinks } from '../time-marks/time-mark-links';
import { NoteCompletion, TRIGGERS } from './completion';
import { NoteHover } from './hover';
import { NoteLinks } from './links';

/** What helps while a note is typed: completion, hovers, links. */
export function startTyping(notes: Notes, schedules: Schedules, extension: vscode.Uri): vscode.Disposable {
  const selector = { language: 'markdown' };
  const links = new NoteLinks(notes);
  return vscode.Disposable.from(
    vscode.languages.registerCompletionItemProvider(
      selector,
      new NoteCompletion(notes, schedules, extension),
      ...TRIGGERS,
    ),
    vscode.languages.registerHoverProvider(selector, new NoteHover(notes)),
    vscode.languages.registerDocumentLinkProvider(selector, links),
    vscode.languages.registerDocumentLinkProvider(selector, new TimeMarkLinks(notes)),
    vscode.languages.registerDefinitionProvider(selector, links),
  );
}
