import * as vscode from 'vscode';
import { messageOf } from '../notes/read-note';
import { isOwnRename } from './own-renames';
import type { Planning } from './plan-move';

/** Lets links follow when files and folders are renamed or moved in the Explorer. */
export function watchRenames(planning: Planning): vscode.Disposable {
  const unsaved = new Map<vscode.WorkspaceEdit, () => Promise<void>>();
  return vscode.Disposable.from(
    vscode.workspace.onWillRenameFiles((event) => {
      const files = event.files.filter(({ oldUri }) => !isOwnRename(oldUri));
      if (files.length === 0 || !isWished(files[0]?.oldUri)) return;
      event.waitUntil(
        follow(planning, files).then(
          (followed) => {
            if (followed) unsaved.set(followed.edit, followed.save);
            return followed?.edit;
          },
          (error: unknown) => {
            planning.log.warn(`Links could not follow a rename: ${messageOf(error)}`);
            return undefined;
          },
        ),
      );
    }),
    vscode.workspace.onDidRenameFiles(() => {
      for (const save of unsaved.values())
        save().catch((error: unknown) => {
          planning.log.warn(`A note could not be saved after a rename: ${messageOf(error)}`);
        });
      unsaved.clear();
    }),
  );
}

async function follow(
  planning: Planning,
  files: readonly { readonly oldUri: vscode.Uri; readonly newUri: vscode.Uri }[],
): Promise<{ readonly edit: vscode.WorkspaceEdit; readonly save: () => Promise<void> } | undefined> {
  const { followRenames } = await import('./follow-renames');
  return followRenames(planning, files);
}

/** Not where the user has said never, nor where VS Code's own Markdown support updates links. */
function isWished(uri: vscode.Uri | undefined): boolean {
  const own = vscode.workspace.getConfiguration('conferenceNotes.moves', uri).get<string>('onRename', 'ask');
  const builtIn = vscode.workspace
    .getConfiguration('markdown.updateLinksOnFileMove', uri)
    .get<string>('enabled', 'never');
  return own !== 'never' && builtIn === 'never';
}
