import * as vscode from 'vscode';

/** What words are asked for. */
interface Question {
  readonly title: string;
  readonly prompt: string;
  /** What is said of words that are none. */
  readonly missing: string;
  /** The words to begin with. */
  readonly value?: string;
}

/** Asks for words that must not be empty. @returns undefined when the user would rather not */
export async function askWords({ missing, ...question }: Question): Promise<string | undefined> {
  const words = await vscode.window.showInputBox({
    ...question,
    ignoreFocusOut: true,
    validateInput: (typed) => (typed.trim() === '' ? missing : undefined),
  });
  return words?.replace(/\s+/g, ' ').trim();
}
