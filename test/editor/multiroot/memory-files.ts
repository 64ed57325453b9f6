import * as vscode from 'vscode';

/** A file system that lives in memory: no search, no watcher on a disk, no fsPath, as on vscode.dev. */
export class MemoryFiles implements vscode.FileSystemProvider {
  readonly #files = new Map<string, Uint8Array>();
  readonly #changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.#changed.event;
  /** What writing fails with, such as a disk that is full. */
  failure: Error | undefined;
  /** What reading a file fails with, such as one that another program has locked; it is listed all the same. */
  readonly unreadable = new Map<string, Error>();

  /** @param files texts by path */
  constructor(files: Record<string, string>) {
    for (const [path, text] of Object.entries(files)) this.#files.set(path, new TextEncoder().encode(text));
  }

  /** Of all files. */
  paths(): string[] {
    return [...this.#files.keys()].toSorted();
  }

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  stat({ path }: vscode.Uri): vscode.FileStat {
    const file = this.#files.get(path);
    const isFolder = file === undefined && this.#below(path).length > 0;
    if (file === undefined && !isFolder) throw vscode.FileSystemError.FileNotFound(path);
    return {
      type: isFolder ? vscode.FileType.Directory : vscode.FileType.File,
      ctime: 0,
      mtime: 0,
      size: file?.length ?? 0,
    };
  }

  readDirectory({ path }: vscode.Uri): [string, vscode.FileType][] {
    const inside = this.#below(path).map((file) => file.slice(path.replace(/\/$/, '').length + 1));
    const names = new Map(inside.map((file) => [file.split('/')[0] ?? '', file.includes('/')]));
    return [...names].map(([name, isFolder]) => [
      name,
      isFolder ? vscode.FileType.Directory : vscode.FileType.File,
    ]);
  }

  readFile({ path }: vscode.Uri): Uint8Array {
    const failure = this.unreadable.get(path);
    if (failure) throw failure;
    const file = this.#files.get(path);
    if (file === undefined) throw vscode.FileSystemError.FileNotFound(path);
    return file;
  }

  writeFile(uri: vscode.Uri, content: Uint8Array): void {
    if (this.failure) throw this.failure;
    const type = this.#files.has(uri.path) ? vscode.FileChangeType.Changed : vscode.FileChangeType.Created;
    this.#files.set(uri.path, content);
    this.#changed.fire([{ type, uri }]);
  }

  delete(uri: vscode.Uri): void {
    this.#files.delete(uri.path);
    this.#changed.fire([{ type: vscode.FileChangeType.Deleted, uri }]);
  }

  createDirectory(): void {
    // Folders are where files are.
  }

  rename(): void {
    throw vscode.FileSystemError.NoPermissions();
  }

  #below(path: string): string[] {
    const start = path.endsWith('/') ? path : `${path}/`;
    return [...this.#files.keys()].filter((file) => file.startsWith(start));
  }
}
