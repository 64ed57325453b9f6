import * as vscode from 'vscode';
import { conferenceNotes } from '../conference-notes';
import { eventually, fixture } from '../workbench';

/** A note of the first day that the sample conference does not have. */
export function noteUri(name: string): vscode.Uri {
  return fixture('sample-conference', 'content', 'day1', name);
}

/** Writes a page of a talk that nothing is wrong with but what its body says. */
export async function writePage(uri: vscode.Uri, body: string, weight = 70): Promise<string> {
  const text = `---\ntitle: A talk on tides\nweight: ${String(weight)}\ntags:\n- observability\n---\n\n${body}`;
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return text;
}

/** What the Problems panel says about a note: `rule: words`. */
export function problemsIn(document: vscode.TextDocument): string[] {
  return vscode.languages
    .getDiagnostics(document.uri)
    .filter(({ source }) => source === 'Conference Notes')
    .map(({ code, range }) => `${typeof code === 'string' ? code : ''}: ${document.getText(range)}`);
}

/** Waits until exactly these problems are shown. */
export async function showsProblems(
  document: vscode.TextDocument,
  expected: readonly string[],
): Promise<void> {
  let last = '';
  await eventually(`the problems being ${JSON.stringify(expected)}`, () => {
    last = JSON.stringify(problemsIn(document));
    if (last !== JSON.stringify(expected)) throw new Error(last);
    return true;
  });
}

/** Resolves when the notes are checked as they are now: whatever is wrongly shown is shown by then. */
export async function checked(): Promise<void> {
  const { problems } = await (await conferenceNotes()).checks.get();
  await problems.settle();
}
