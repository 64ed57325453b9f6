import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readSync,
  type Dirent,
} from 'node:fs';
import { join, sep } from 'node:path';
import type { Entry } from '../extension/notes/linked-places';
import type { LocalFile, LocalFolder, Stamp } from '../extension/notes/local-folder';

/** VS Code's `FileType`. */
const type = { unknown: 0, file: 1, folder: 2, link: 64 } as const;

/** Neither follows a link nor waits for the other end of a pipe. Windows knows neither flag. */
const plainly = constants.O_RDONLY | flag('O_NOFOLLOW') | flag('O_NONBLOCK');

/** What says that there is no such file: it is gone, it is a link, or a folder has become a file. */
const absent = new Set(['ENOENT', 'ENOTDIR', 'ELOOP', 'EMLINK']);

/** Reads a folder by Node's own calls. */
export function openLocalFolder(fsPath: string): LocalFolder {
  const root = join(fsPath, sep);
  /** What would lie outside is not there. */
  const ask = <T>(path: string, answer: (place: string) => T): T | undefined => {
    const place = join(root, path);
    return `${place}${sep}`.startsWith(root) ? answer(place) : undefined;
  };
  return {
    entries: (path) => ask(path, entriesOf) ?? [],
    stamp: (path) => ask(path, stampOf),
    read: (path, most) => ask(path, (place) => readFile(place, most)),
  };
}

function entriesOf(folder: string): Entry[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).map((entry) => [named(entry), typeOf(entry)]);
  } catch {
    // Gone meanwhile, or not ours to read: it has no notes for us.
    return [];
  }
}

/** As VS Code has it: some disks of macOS take letters apart from their accents. */
function named({ name }: Dirent): string {
  return process.platform === 'darwin' ? name.normalize('NFC') : name;
}

function typeOf(entry: Dirent): number {
  if (entry.isFile()) return type.file;
  if (entry.isDirectory()) return type.folder;
  return entry.isSymbolicLink() ? type.link : type.unknown;
}

function stampOf(file: string): Stamp | undefined {
  try {
    const found = lstatSync(file, { throwIfNoEntry: false });
    return found?.isFile() === true ? { mtime: found.mtimeMs, size: found.size } : undefined;
  } catch {
    // It is read then, and the log says what is wrong.
    return undefined;
  }
}

function readFile(file: string, most: number): LocalFile | undefined {
  let descriptor: number;
  try {
    descriptor = openSync(file, plainly);
  } catch (error) {
    if (absent.has(codeOf(error))) return undefined;
    throw error;
  }
  try {
    const found = fstatSync(descriptor);
    if (!found.isFile()) return undefined;
    const stamp = { mtime: found.mtimeMs, size: found.size };
    return { bytes: found.size > most ? undefined : bytesOf(descriptor, found.size, most), stamp };
  } finally {
    closeSync(descriptor);
  }
}

/** All bytes from here to the end, which may have moved since the size was asked. */
function bytesOf(descriptor: number, size: number, most: number): Uint8Array | undefined {
  let bytes = Buffer.allocUnsafe(size + 1);
  let length = 0;
  for (;;) {
    const read = readSync(descriptor, bytes, length, bytes.length - length, null);
    if (read === 0) return bytes.subarray(0, length);
    length += read;
    if (length > most) return undefined;
    if (length === bytes.length) bytes = Buffer.concat([bytes], bytes.length * 2);
  }
}

function flag(name: 'O_NOFOLLOW' | 'O_NONBLOCK'): number {
  // Typed as if every system had them.
  return (constants as Partial<Record<string, number>>)[name] ?? 0;
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
