import * as vscode from 'vscode';
import { TEMPLATES, type ButtonKind, type ButtonTemplate } from '../../core/edits/buttons/button';

/** How the user wants buttons of a kind to look. */
export function templateOf(kind: Exclude<ButtonKind, 'other'>, uri: vscode.Uri): ButtonTemplate {
  const set = vscode.workspace
    .getConfiguration('conferenceNotes.buttons', uri)
    .get<Partial<ButtonTemplate>>(kind, {});
  const own = Object.fromEntries(Object.entries(set).filter(([, value]) => typeof value === 'string'));
  return { ...TEMPLATES[kind], ...own, kind };
}
