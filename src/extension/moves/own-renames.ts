import type * as vscode from 'vscode';

const running = new Map<string, number>();

/**
 * Does something in which files are renamed whose links follow already: VS Code tells of these renames as of those
 * that a user makes.
 */
export async function asOwn<T>(files: readonly vscode.Uri[], work: () => PromiseLike<T>): Promise<T> {
  count(files, 1);
  try {
    return await work();
  } finally {
    count(files, -1);
  }
}

/** Whether a file is being renamed by this extension. */
export function isOwnRename(file: vscode.Uri): boolean {
  return (running.get(file.toString()) ?? 0) > 0;
}

function count(files: readonly vscode.Uri[], by: 1 | -1): void {
  for (const file of files) {
    const key = file.toString();
    const now = (running.get(key) ?? 0) + by;
    if (now > 0) running.set(key, now);
    else running.delete(key);
  }
}
