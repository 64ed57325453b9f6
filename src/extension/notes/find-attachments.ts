import * as vscode from 'vscode';
import { isNotePath } from '../../core/conference/note-files';
import { folderReader, isOfType, isSearchable, walk } from './find-notes';
import { withoutLinked } from './linked-places';
import type { LocalFolder } from './local-folder';
import { walkLocal, type Wanted } from './local-notes';
import { pathIn, uriIn } from './path-in-folder';

/** More files than this are no conference: the list stays incomplete, and says so. */
const MOST = 50_000;

/** Folders of tools and packages, and what a build makes: nothing in a note leads there. */
const SKIPPED_NAMES = ['node_modules', 'bower_components', '__pycache__', 'vendor', 'public', '_site'];
const skipped = new Set(SKIPPED_NAMES);
const SKIPPED_PATTERN = `**/{.*,${SKIPPED_NAMES.join(',')}}/**`;

const attachments: Wanted = {
  file: (path) => !isNotePath(path),
  skipped: (name) => name.startsWith('.') || skipped.has(name.toLowerCase()),
};

/** Whether a file at a path is found when it is there. */
export function isAttachmentPlace(path: string): boolean {
  return !path.split('/').some(attachments.skipped);
}

/**
 * Finds the files that are no notes: on a local disk by walking through it, in others by
 * VS Code's search where it serves the folder, else by walking as VS Code's calls allow it.
 *
 * @param start a file or folder to look at, a path in the folder; empty for all of it
 */
export async function findAttachments(
  folder: vscode.Uri,
  local: LocalFolder | undefined,
  start: string,
  excluded: (path: string) => boolean,
  token: vscode.CancellationToken,
): Promise<{ readonly paths: string[]; readonly isComplete: boolean }> {
  if (start !== '' && (await isOfType(uriIn(folder, start), vscode.FileType.File))) {
    const paths = attachments.file(start) ? [start] : [];
    return { paths: await withoutLinked(paths, folderReader(folder)), isComplete: true };
  }
  if (start === '' && local) {
    let count = 0;
    const counted = { ...attachments, file: (path: string) => attachments.file(path) && ++count <= MOST };
    const paths = await walkLocal(
      local,
      excluded,
      counted,
      () => token.isCancellationRequested || count > MOST,
    );
    return { paths, isComplete: count <= MOST };
  }
  if (start === '' && isSearchable(folder)) {
    const pattern = new vscode.RelativePattern(folder, '**/*');
    const found = await vscode.workspace.findFiles(pattern, SKIPPED_PATTERN, MOST, token);
    const paths = found.flatMap((uri) => pathIn(folder, uri) ?? []).filter(attachments.file);
    // The search follows links.
    if (found.length > 0)
      return {
        paths: await withoutLinked(paths, folderReader(folder)),
        isComplete: found.length < MOST,
      };
  }
  return { paths: await walk(folder, start, excluded, token, attachments), isComplete: true };
}
