import type { SiteFiles } from '../../core/site/site-files';

/** How files are read where one must wait for them. Paths as the core has them. */
export interface FilesToWaitFor {
  /** Undefined for a file that is not there. */
  text(path: string): Promise<string | undefined>;
  /** Empty lists for a folder that is not there. */
  entries(
    folder: string,
  ): Promise<{ readonly files: readonly string[]; readonly folders: readonly string[] }>;
}

/** What was found, and where was looked for it. */
export interface Read<T> {
  readonly found: T;
  /** Files and folders whose change may give another answer. */
  readonly asked: ReadonlySet<string>;
}

/**
 * Puts a question to files that cannot be read at once: what it asks for is read, and the question put again until
 * it asks for nothing more.
 */
export async function readAhead<T>(port: FilesToWaitFor, ask: (files: SiteFiles) => T): Promise<Read<T>> {
  const texts = new Map<string, string | undefined>();
  const folders = new Map<string, Awaited<ReturnType<FilesToWaitFor['entries']>>>();
  for (;;) {
    const missing = new Map<string, Promise<unknown>>();
    const lookFor = (key: string, read: () => Promise<unknown>): void => {
      if (!missing.has(key)) missing.set(key, read());
    };
    const entriesOf = (path: string) => {
      if (!folders.has(path))
        lookFor(`folder ${path}`, async () => folders.set(path, await port.entries(path)));
      return folders.get(path);
    };
    const found = ask({
      text: (path) => {
        if (!texts.has(path)) lookFor(`text ${path}`, async () => texts.set(path, await port.text(path)));
        return texts.get(path);
      },
      files: (path) => entriesOf(path)?.files ?? [],
      folders: (path) => entriesOf(path)?.folders ?? [],
    });
    if (missing.size === 0) return { found, asked: new Set([...texts.keys(), ...folders.keys()]) };
    await Promise.all(missing.values());
  }
}
