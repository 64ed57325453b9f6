import type * as vscode from 'vscode';

type Told = readonly [vscode.Uri, readonly vscode.Diagnostic[] | undefined];

/** A collection of diagnostics as VS Code's, which can be read as lines: `0:3-0:10 message`. */
export class Diagnostics {
  /** How often something was told. */
  told = 0;
  readonly #all = new Map<string, { uri: vscode.Uri; diagnostics: readonly vscode.Diagnostic[] }>();

  get size(): number {
    return this.#all.size;
  }

  get collection(): vscode.DiagnosticCollection {
    const part = {
      set: (first: vscode.Uri | readonly Told[], diagnostics: readonly vscode.Diagnostic[] = []) => {
        this.told++;
        const all = first instanceof Array ? first : [[first, diagnostics] as const];
        for (const [uri, some = []] of all) this.#put(uri, some);
      },
      delete: (uri: vscode.Uri) => this.#all.delete(uri.toString()),
      has: (uri: vscode.Uri) => this.#all.has(uri.toString()),
      forEach: (each: (uri: vscode.Uri) => void) => {
        for (const { uri } of [...this.#all.values()]) each(uri);
      },
    };
    return part as unknown as vscode.DiagnosticCollection;
  }

  of(uri: { toString(): string }): string[] {
    return (this.#all.get(uri.toString())?.diagnostics ?? []).map(
      ({ range: { start, end }, message }) =>
        `${start.line}:${start.character}-${end.line}:${end.character} ${message}`,
    );
  }

  #put(uri: vscode.Uri, diagnostics: readonly vscode.Diagnostic[]): void {
    if (diagnostics.length === 0) this.#all.delete(uri.toString());
    else this.#all.set(uri.toString(), { uri, diagnostics });
  }
}
