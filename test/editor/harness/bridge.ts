import * as vscode from 'vscode';

/** What the runner tells the suite; it stands in the user settings, which both kinds of extension host can read. */
export interface RunSettings {
  /** where the runner listens; absent when the suite was started by hand (F5) */
  readonly bridge?: string;
  /** the runner takes a last word for true only when it knows this */
  readonly token?: string;
  /** folders and files below test/editor whose tests alone run; without it, all outside the special folders */
  readonly only?: readonly string[];
  /** part of a test's full title */
  readonly grep?: string;
  /** path of a copy of test/fixtures */
  readonly fixtures?: string;
}

/** Folders below test/editor whose tests have a window of their own. */
export const specialFolders = [
  'preview',
  'restricted',
  'multiroot',
  'packaged',
  'killed',
  'screenshots',
  'speed',
];

export function runSettings(): RunSettings {
  return vscode.workspace.getConfiguration().get<RunSettings>('conferenceNotesTest') ?? {};
}

/**
 * Calls a method of the runner.
 *
 * @returns what it answers
 * @throws when there is no runner, or with the runner's own message
 */
export async function callRunner(method: string, ...args: unknown[]): Promise<unknown> {
  const { bridge } = runSettings();
  if (bridge === undefined) throw new Error('This needs the runner: start the tests with npm test.');
  // Plain text needs no preflight request from the browser's extension host.
  const response = await fetch(bridge, {
    method: 'POST',
    headers: { 'content-type': 'text/plain' },
    body: JSON.stringify({ method, args }),
  });
  const result = (await response.json()) as { value?: unknown; error?: string };
  if (result.error !== undefined) throw new Error(result.error);
  return result.value;
}
