import * as vscode from 'vscode';

/** What the user would be told in error messages; they are kept here, and answered by nothing, until `show` is called. */
export interface ErrorMessages {
  readonly said: readonly string[];
  /** Has messages shown again. */
  show(): void;
}

export function keepErrorMessages(): ErrorMessages {
  const said: string[] = [];
  const { showErrorMessage } = vscode.window;
  Object.assign(vscode.window, {
    showErrorMessage: (message: string) => {
      said.push(message);
      return Promise.resolve(undefined);
    },
  });
  return {
    said,
    show: () => {
      Object.assign(vscode.window, { showErrorMessage });
    },
  };
}
