import * as vscode from 'vscode';

/** Only what takes longer is worth a notification. */
const PATIENCE = 2000;

export interface LoadProgress {
  readonly token: vscode.CancellationToken;
  /** @param read number of notes read so far, of `total` */
  readonly report: (read: number, total: number) => void;
}

/**
 * Shows that notes are being read: a moving line in the sidebar, and a notification that can be cancelled when it
 * takes more than two seconds.
 *
 * @param viewId of the view that waits for the notes
 * @param parent ends the reading too
 * @param load does the reading; it ends early, without an error, when its token is cancelled
 * @returns what `load` gives
 */
export async function withLoadProgress<T>(
  viewId: string,
  parent: vscode.CancellationToken,
  load: (progress: LoadProgress) => Promise<T>,
): Promise<T> {
  const source = new vscode.CancellationTokenSource();
  const cancel = () => {
    source.cancel();
  };
  const end = parent.onCancellationRequested(cancel);
  let last = { read: 0, total: 0 };
  let show: ((text: string) => void) | undefined;
  const report = (read: number, total: number) => {
    last = { read, total };
    show?.(`${read.toLocaleString()} of ${total.toLocaleString()}`);
  };
  const loading = vscode.window.withProgress({ location: { viewId } }, () =>
    load({ token: source.token, report }),
  );
  const timer = setTimeout(() => {
    const options = {
      location: vscode.ProgressLocation.Notification,
      title: vscode.l10n.t('Reading conference notes'),
      cancellable: true,
    };
    void vscode.window.withProgress(options, async (progress, token) => {
      token.onCancellationRequested(cancel);
      show = (message) => {
        progress.report({ message });
      };
      report(last.read, last.total);
      await loading;
    });
  }, PATIENCE);
  try {
    return await loading;
  } finally {
    clearTimeout(timer);
    end.dispose();
    source.dispose();
  }
}
