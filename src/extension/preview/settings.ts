import * as vscode from 'vscode';
import type { PreviewSettings } from '../../core/preview/note-context';

/** Settings of the preview have the NAMES that the core has for them. */
const NAMES = [
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
const DIAGRAM_CLASS = 'conference-diagram';

/**
 * How notes are shown: as the user has set it, else as their site is configured, else as Hugo does by default. The
 * setting of Relearn's version holds where the site's files do not tell it.
 *
 * @param site what the site's configuration says
 */
export function previewSettings(
  document: vscode.Uri,
  site: Partial<PreviewSettings> = {},
): Partial<PreviewSettings> {
  const configuration = vscode.workspace.getConfiguration('conferenceNotes', document);
  const version = configuration.get<string>('relearnVersion', '').trim();
  return {
    diagramClass: DIAGRAM_CLASS,
    ...(version === '' ? {} : { relearnVersion: version }),
    // Nobody loses a button out of sight while writing.
    showParked: true,
    ...site,
    ...Object.fromEntries(NAMES.flatMap((name) => wish(configuration, name))),
  };
}

/** What the user, and not the default, says. */
function wish(configuration: vscode.WorkspaceConfiguration, name: string): [string, boolean][] {
  const found = configuration.inspect<unknown>(`preview.${name}`);
  const value = found?.workspaceFolderValue ?? found?.workspaceValue ?? found?.globalValue;
  return typeof value === 'boolean' ? [[name, value]] : [];
}

/** Whether a change of settings changes what previews show. */
export function affectsPreview(event: vscode.ConfigurationChangeEvent): boolean {
  return (
    event.affectsConfiguration('conferenceNotes.preview') ||
    event.affectsConfiguration('conferenceNotes.relearnVersion')
  );
}
