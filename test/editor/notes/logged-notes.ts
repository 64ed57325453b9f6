import * as vscode from 'vscode';
import { Notes } from '../../../src/extension/notes/notes';
import { Schedules } from '../../../src/extension/schedule/schedules';
import { SessionFacts } from '../../../src/extension/sidebar/session-facts';
import { SessionsProvider } from '../../../src/extension/sidebar/sessions-provider';
import { rows } from '../conference-notes';

/** Notes of a folder as the extension reads them, and the lines that it writes into its log. */
export class LoggedNotes implements vscode.Disposable {
  readonly logged: string[] = [];
  readonly notes: Notes;
  readonly provider: SessionsProvider;
  readonly #schedules: Schedules;

  constructor(readonly folder: vscode.Uri) {
    const take = (line: string): void => void this.logged.push(line);
    const log = { info: () => undefined, warn: take, error: take } as unknown as vscode.LogOutputChannel;
    this.notes = new Notes(log, () => [{ uri: folder, name: 'Notes' }]);
    this.#schedules = new Schedules(this.notes, log);
    const facts = new SessionFacts(this.#schedules, log);
    this.provider = new SessionsProvider(this.notes, this.#schedules, facts);
  }

  /** The rows of the tree as it is now. */
  async titles(): Promise<string[]> {
    await this.notes.settle();
    return (await rows(this.provider)).map((row) => row.trim());
  }

  /** Lines of the log about a file. */
  about(name: string): string[] {
    return this.logged.filter((line) => line.includes(name));
  }

  dispose(): void {
    vscode.Disposable.from(this.provider, this.notes).dispose();
  }
}
