import * as vscode from 'vscode';
import { DEFAULT_LABELS, type LabelDefaults, type LabelStyle } from '../../core/edits/promote/label-style';

/** How promotion works for the notes of a place. */
export interface PromoteSettings {
  readonly summary: 'pick' | 'suggest' | 'empty';
  readonly labels: LabelDefaults;
  readonly fixTypos: boolean;
  readonly trimTitles: boolean;
  readonly updateContents: boolean;
  readonly updateDayPage: boolean;
}

export function promoteSettings(uri: vscode.Uri): PromoteSettings {
  const set = vscode.workspace.getConfiguration('conferenceNotes.promote', uri);
  const words = (name: string, fallback: string): string => set.get<string>(name, '').trim() || fallback;
  return {
    summary: set.get<PromoteSettings['summary']>('summary', 'pick'),
    labels: {
      summaryLabel: words('summaryLabel', DEFAULT_LABELS.summaryLabel),
      notesLabel: words('notesLabel', DEFAULT_LABELS.notesLabel),
      inOutlines: set.get<LabelStyle['notes']>('styleInOutlines', DEFAULT_LABELS.inOutlines),
      inPages: set.get<LabelStyle['notes']>('styleInPages', DEFAULT_LABELS.inPages),
    },
    fixTypos: set.get('fixTypos', false),
    trimTitles: set.get('trimTitles', false),
    updateContents: set.get('updateTableOfContents', false),
    updateDayPage: set.get('updateDayPage', false),
  };
}
