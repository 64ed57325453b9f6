import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

export type Files = Readonly<Record<string, string>>;

/** A folder of files that each test gets anew. */
export interface Folder {
  /** The whole path of a file; of the folder itself for an empty name. */
  readonly at: (name: string) => string;
  readonly put: (files: Files) => void;
  /** All files with their texts. */
  readonly tree: () => Record<string, string>;
}

/** A new folder with some files for each test of a block. */
export function folderOf(files: Files): Folder {
  let folder = '';
  const at = (name: string): string => path.join(folder, name);
  const put = (some: Files): void => {
    for (const [name, text] of Object.entries(some)) {
      mkdirSync(path.dirname(at(name)), { recursive: true });
      writeFileSync(at(name), text);
    }
  };
  const tree = (): Record<string, string> =>
    Object.fromEntries(
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => path.join(entry.parentPath, entry.name))
        .map((whole) => [
          path.relative(folder, whole).replaceAll(path.sep, '/'),
          readFileSync(whole, 'utf8'),
        ]),
    );
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'conference-notes-'));
    put(files);
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return { at, put, tree };
}
