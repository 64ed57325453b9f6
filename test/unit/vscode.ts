/**
 * What the unit tests have in place of VS Code: the few classes that the parts under test make, and settings and
 * editors that a test sets. Types come from VS Code's own.
 */
import { TextDocument } from 'vscode-languageserver-textdocument';

export class Position {
  constructor(
    readonly line: number,
    readonly character: number,
  ) {}
}

export class Range {
  readonly start: Position;
  readonly end: Position;

  constructor(...at: [Position, Position] | [number, number, number, number]) {
    const isPair = at.length === 2;
    this.start = isPair ? at[0] : new Position(at[0], at[1]);
    this.end = isPair ? at[1] : new Position(at[2], at[3]);
  }
}

export class Selection extends Range {
  get active(): Position {
    return this.end;
  }
}

export class Uri {
  private constructor(readonly path: string) {}

  static file(path: string): Uri {
    return new Uri(path);
  }

  static joinPath(folder: Uri, path: string): Uri {
    return new Uri(`${folder.path}/${path}`);
  }

  toString(): string {
    return `file://${this.path}`;
  }
}

export class Diagnostic {
  source = '';
  code = '';

  constructor(
    readonly range: Range,
    readonly message: string,
    readonly severity: number,
  ) {}
}

export const DiagnosticSeverity = { Error: 0, Warning: 1, Information: 2, Hint: 3 };

export class CancellationTokenSource {
  readonly token = { isCancellationRequested: false };

  cancel(): void {
    this.token.isCancellationRequested = true;
  }

  dispose(): void {
    this.cancel();
  }
}

export class FileSystemError extends Error {}

/** Settings by their whole names; listeners are told by `change`. */
export const settings = {
  values: new Map<string, unknown>(),
  listeners: new Set<(event: { affectsConfiguration: (section: string) => boolean }) => void>(),
  change(name: string, value: unknown): void {
    this.values.set(name, value);
    for (const listener of [...this.listeners])
      listener({ affectsConfiguration: (section) => name.startsWith(section) });
  },
};

export const workspace = {
  getConfiguration: (section: string) => ({
    get: (name: string, otherwise?: unknown): unknown =>
      settings.values.get(`${section}.${name}`) ?? otherwise,
  }),
  onDidChangeConfiguration: (listener: Parameters<typeof settings.listeners.add>[0]) => {
    settings.listeners.add(listener);
    return { dispose: () => settings.listeners.delete(listener) };
  },
};

/** No command does anything unless a test says what. */
export const commands: { executeCommand: (command: string) => Promise<unknown> } = {
  executeCommand: () => Promise.resolve(undefined),
};

export const window: { visibleTextEditors: unknown[] } = { visibleTextEditors: [] };

export const l10n = {
  t: (sentence: string, ...args: readonly unknown[]): string =>
    sentence.replace(/\{(\d)\}/g, (_, at: string) => String(args[Number(at)])),
};

/** A document as an editor holds it, with its address. */
export function openDocument(
  uri: Uri,
  text: string,
): { uri: Uri } & Pick<TextDocument, 'getText' | 'positionAt'> {
  const document = TextDocument.create(uri.toString(), 'markdown', 0, text);
  return {
    uri,
    getText: () => document.getText(),
    positionAt: (offset) => {
      const { line, character } = document.positionAt(offset);
      return new Position(line, character);
    },
  };
}
