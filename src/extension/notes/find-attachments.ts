import * as vscode from 'vscode';
import { isNotePath } from '../../core/conference/note-files';
import { folderReader, isOfType, isSearchable, walk, type Wanted } from './find-notes';
import { withoutLinked } from './linked-places';
import { pathIn, uriIn } from './path-in-folder';

/** More files than this are no conference: the list stays incomplete, and says so. */
const most = 50_000;

/** Folders of tools and packages, and what a build makes: nothing in a note leads there. */
const skippedNames = ['node_modules', 'bower_components', '__pycache__', 'vendor', 'public', '_site'];
const skipped = new Set(skippedNames);
const skippedPattern = `**/{.*,${skippedNames.join(',')}}/**`;

const attachments: Wanted = {
  file: (path) => !isNotePath(path),
  skipped: (name) => name.startsWith('.') || skipped.has(name.toLowerCase()),
};

/** Whether a file at a path is found when it is there. */
export function isAttachmentPlace(path: string): boolean {
  return !path.split('/').some(attachments.skipped);
}

/**
 * Finds the files that are no notes: by VS Code's search where it serves the folder, else by walking through it.
 *
 * @param start a file or folder to look at, a path in the folder; empty for all of it
 */
export async function findAttachments(
  folder: vscode.Uri,
  start: string,
  excluded: (path: string) => boolean,
  token: vscode.CancellationToken,
): Promise<{ readonly paths: string[]; readonly isComplete: boolean }> {
  if (start !== '' && (await isOfType(uriIn(folder, start), vscode.FileType.File))) {
    const paths = attachments.file(start) ? [start] : [];
    return { paths: await withoutLinked(paths, folderReader(folder)), isComplete: true };
  }
  if (start === '' && isSearchable(folder)) {
    const pattern = new vscode.RelativePattern(folder, '**/*');
    const found = await vscode.workspace.findFiles(pattern, skippedPattern, most, token);
    const paths = found.flatMap((uri) => pathIn(folder, uri) ?? []).filter(attachments.file);
    // The search follows links.
    if (found.length > 0)
      return {
        paths: await withoutLinked(paths, folderReader(folder)),
        isComplete: found.length < most,
      };
  }
  return { paths: await walk(folder, start, excluded, token, attachments), isComplete: true };
}
