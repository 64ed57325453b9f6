import * as vscode from 'vscode';
import type { PreviewSettings } from '../../core/preview/note-context';

/** Settings of the preview have the names that the core has for them. */
const names = [
  'pageHead',
  'showParked',
  'typographer',
  'taskLists',
  'footnotes',
  'definitionLists',
  'headingAttributes',
  'blockAttributes',
  'alerts',
] as const satisfies readonly (keyof PreviewSettings)[];

/** Diagrams are drawn by the preview's own script, and by nobody else who looks for Mermaid's class. */
const diagramClass = 'conference-diagram';

/** What the user wishes for a note's folder. */
export function previewSettings(document: vscode.Uri): Partial<PreviewSettings> {
  const configuration = vscode.workspace.getConfiguration('conferenceNotes', document);
  const relearnVersion = configuration.get<string>('relearnVersion', '').trim();
  const wishes = names.flatMap((name) => {
    const value = configuration.get<unknown>(`preview.${name}`);
    return typeof value === 'boolean' ? [[name, value] as const] : [];
  });
  return {
    diagramClass,
    ...(relearnVersion === '' ? {} : { relearnVersion }),
    ...Object.fromEntries(wishes),
  };
}

/** Whether a change of settings changes what previews show. */
export function affectsPreview(event: vscode.ConfigurationChangeEvent): boolean {
  return (
    event.affectsConfiguration('conferenceNotes.preview') ||
    event.affectsConfiguration('conferenceNotes.relearnVersion')
  );
}
