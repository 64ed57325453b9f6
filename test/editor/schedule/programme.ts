import * as vscode from 'vscode';
import { conferenceNotes } from '../conference-notes';
import { eventually, workbench } from '../workbench';

/** A programme as iCalendar. */
export function ics(...events: [uid: string, title: string, start: string, room: string][]): string {
  const lines = events.flatMap(([uid, title, start, room]) => [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `SUMMARY:${title}`,
    `DTSTART;TZID=Europe/Vienna:${start}`,
    'DURATION:PT30M',
    `LOCATION:${room}`,
    'END:VEVENT',
  ]);
  return ['BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR', ''].join('\r\n');
}

/** A talk on each of two days. */
export const twoDays = ics(
  ['t1', 'Two', '20260513T100000', 'Quay'],
  ['t2', 'Four', '20260514T100000', 'Pier'],
);

/** Writes notes, and waits until they are read. @param folder of the conference that they are */
export async function writeNotes(folder: vscode.Uri, files: Readonly<Record<string, string>>): Promise<void> {
  const { notes } = await conferenceNotes();
  for (const [path, text] of Object.entries(files))
    await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder, path), new TextEncoder().encode(text));
  await eventually('the notes being known', async () => {
    // VS Code may swallow the news of files that come and go within a moment.
    for (const path of Object.keys(files)) notes.reread(vscode.Uri.joinPath(folder, path));
    await notes.settle();
    return Object.keys(files)
      .filter((path) => path.endsWith('.md'))
      .every((path) => {
        const found = notes.find(vscode.Uri.joinPath(folder, path));
        return found?.root.index.note(found.path) !== undefined;
      });
  });
}

const running: Thenable<unknown>[] = [];

/** Begins a command that asks its user something on its way. */
export function begin(command: string, ...args: unknown[]): void {
  running.push(vscode.commands.executeCommand(command, ...args));
}

/**
 * Waits until what was begun has ended, its last file saved: to remove files that are being saved would keep VS Code
 * from ever closing them. What is still asked is answered with no; what does not end all the same is left behind.
 */
export async function allEnded(): Promise<void> {
  await vscode.commands.executeCommand('refactorPreview.discard');
  await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
  await Promise.race([
    Promise.allSettled(running.splice(0)),
    new Promise((resolve) => setTimeout(resolve, 20_000)),
  ]);
}

/**
 * Imports all talks of the programme in the clipboard, up to VS Code's preview of the changes.
 *
 * @param place where they go, as the quick pick names it
 * @param name of a new conference
 */
export async function importTo(programme: string, place: string, name?: string): Promise<void> {
  await vscode.env.clipboard.writeText(programme);
  begin('conferenceNotes.importSchedule');
  await workbench.text('.quick-input-widget .quick-input-list:has-text("Clipboard")');
  await workbench.type('Clipboard');
  await workbench.press('Enter');
  await workbench.text('.quick-input-widget .quick-input-list:has-text("Four")');
  await workbench.press('Enter');
  await workbench.text('.quick-input-widget .quick-input-list:has-text("Hugo site")');
  await workbench.type(place);
  await workbench.text(`.quick-input-widget .monaco-list-row.focused:has-text("${place}")`);
  await workbench.press('Enter');
  if (name !== undefined) {
    await workbench.text('.quick-input-widget:has-text("Name of the conference")');
    await workbench.press('Control+A');
    await workbench.type(name);
    await workbench.press('Enter');
  }
  await workbench.text('.bulk-edit-panel .monaco-list-row');
}

/** Begins to update from a newer programme in a folder, up to VS Code's preview of the changes: all that is ticked. */
export async function updateTo(programme: string, folder: vscode.Uri, picture: string): Promise<void> {
  const newer = vscode.Uri.joinPath(folder, 'newer.ics');
  await vscode.workspace.fs.writeFile(newer, new TextEncoder().encode(programme));
  begin('conferenceNotes.updateFromSchedule', newer);
  await workbench.text('.quick-input-widget .quick-input-list .monaco-list-row:has-text("Two")');
  await workbench.screenshot(picture);
  await workbench.press('Enter');
  await workbench.text('.bulk-edit-panel .monaco-list-row');
}

/** Takes back what was done last in a file, in all files that it was done in, as Ctrl+Z in its editor does. */
export async function undoEverywhere(uri: vscode.Uri, isUndone: () => PromiseLike<boolean>): Promise<void> {
  await vscode.window.showTextDocument(uri, { preview: false });
  await workbench.text('.editor-group-container.active .monaco-editor.focused');
  void vscode.commands.executeCommand('undo');
  await eventually('everything as it was', async () => {
    if (await isUndone()) return true;
    // VS Code may ask whether it is meant for all files.
    if ((await workbench.texts('.monaco-dialog-box')).length > 0) await workbench.press('Enter');
    const said = await workbench.texts('.notification-toast');
    throw new Error(`VS Code says: ${said.join(' ') || 'nothing'}`);
  });
}

/** Paths of all files below a folder, sorted; none when it is not there. */
export async function filesBelow(folder: vscode.Uri, path = ''): Promise<string[]> {
  let entries: [string, vscode.FileType][];
  try {
    entries = await vscode.workspace.fs.readDirectory(vscode.Uri.joinPath(folder, path));
  } catch {
    return [];
  }
  const found = await Promise.all(
    entries.map(([name, type]) =>
      type === vscode.FileType.Directory
        ? filesBelow(folder, `${path}${name}/`)
        : Promise.resolve([`${path}${name}`]),
    ),
  );
  return found.flat().toSorted();
}
