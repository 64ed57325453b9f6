import * as vscode from 'vscode';
import type { StyleSettings } from '../../core/schedule/import/note-style';

/** How imported talks are written. */
export function styleSettings(uri: vscode.Uri): StyleSettings {
  const settings = vscode.workspace.getConfiguration('conferenceNotes.schedule', uri);
  return {
    line: settings.get<string>('talkLine', ''),
    abstract: settings.get<string>('abstract', 'none') === 'folded' ? 'folded' : 'none',
  };
}
