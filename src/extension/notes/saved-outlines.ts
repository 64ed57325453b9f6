import * as vscode from 'vscode';
import type { Outline } from '../../core/conference/model';
import type { HashedWords } from '../../core/typos/hashed-words';
import { readStoredFile } from '../own-files';
import { ChangeCollector } from './change-collector';
import type { Stamp } from './local-folder';
import { messageOf } from './read-note';
import { inSlices } from './slices';

/** Raised when what the file holds is another thing. */
const FORMAT = 2;

/** Milliseconds without a change after which an outline is written, and from the first change on. */
const QUIET = 5000;
const LONGEST = 60_000;

/** How many there have been in this window. */
let writers = 0;

/** What was known of a folder when a window was last open on it. */
export interface SavedOutline {
  readonly outline: Outline;
  /** Of the files that its notes were read from; those that had unsaved words are not among them. */
  readonly stamps: ReadonlyMap<string, Stamp>;
  /** Of the words of all its notes; undefined when nobody had asked for them. */
  readonly words: HashedWords | undefined;
}

/** What is saved of a folder. */
interface Known extends SavedOutline {
  readonly folder: vscode.Uri;
}

/**
 * Outlines of the window's folders, kept in the extension's storage so that the next window has a tree at once: titles,
 * tags, names, addresses, counts and places, and no other words of the notes but as numbers that only tell whether a word
 * is among them. What cannot be read, or was written by another version of the extension, is not there.
 */
export class SavedOutlines implements vscode.Disposable {
  readonly #storage: vscode.Uri | undefined;
  readonly #version: string;
  readonly #log: vscode.LogOutputChannel;
  readonly #changes: ChangeCollector<() => Known>;
  readonly #own = ++writers;
  #work = Promise.resolve();

  /**
   * @param storage a folder of the extension's own; undefined where there is none
   * @param version of the extension: another one may find other sessions in the same notes
   */
  constructor(storage: vscode.Uri | undefined, version: string, log: vscode.LogOutputChannel, pause = QUIET) {
    this.#storage = storage;
    this.#version = `${version}/${FORMAT}`;
    this.#log = log;
    this.#changes = new ChangeCollector(
      (known) => {
        this.#work = this.#work.then(() => this.#writeAll(known.map((each) => each())));
      },
      pause,
      LONGEST,
    );
  }

  /** What was known of a folder; undefined when nothing was, or nobody can say any more. */
  async read(folder: vscode.Uri): Promise<SavedOutline | undefined> {
    if (!this.#storage) return undefined;
    try {
      const bytes = await readStoredFile(this.#storage, nameOf(folder));
      if (!bytes) return undefined;
      const { readSavedOutline } = await import('../../core/conference/saved-outline');
      const saved: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
      if (!isRecord(saved) || saved['version'] !== this.#version || saved['folder'] !== folder.toString())
        return undefined;
      const outline = readSavedOutline(saved['outline']);
      const stamps = readStamps(saved['notes']);
      return outline && stamps && { outline, stamps, words: readHashedWords(saved['words']) };
    } catch (error) {
      // Never written, or not to its end: the notes tell all of it again.
      this.#log.debug(`No outline is known from before: ${messageOf(error)}`);
      return undefined;
    }
  }

  /** Writes what is known of a folder when nothing has changed for a moment. @param known asked then */
  later(folder: vscode.Uri, known: () => SavedOutline): void {
    if (this.#storage) this.#changes.mark(folder.toString(), () => ({ folder, ...known() }));
  }

  /** Resolves when what is to be written is. */
  async settle(): Promise<void> {
    this.#changes.end();
    await this.#work;
  }

  dispose(): void {
    this.#changes.dispose();
  }

  async #writeAll(all: readonly Known[]): Promise<void> {
    for (const known of all)
      try {
        await this.#write(known);
      } catch (error) {
        this.#log.warn(`The outline could not be kept for the next window: ${messageOf(error)}`);
      }
  }

  async #write({ folder, outline, stamps, words }: Known): Promise<void> {
    if (!this.#storage) return;
    const head = { version: this.#version, folder: folder.toString(), words };
    const text = await jsonOf(head, outline, [...stamps]);
    const file = vscode.Uri.joinPath(this.#storage, nameOf(folder));
    const { fs } = vscode.workspace;
    await fs.createDirectory(this.#storage);
    // Whole or not at all, also when the window is killed; each writer has a name of its own for what is on its way:
    // VS Code deletes the old file before it gives a draft that name, and a draft that is gone then leaves none.
    const draft = file.with({ path: `${file.path}.${vscode.env.sessionId.replace(/\W/g, '')}-${this.#own}` });
    await fs.writeFile(draft, new TextEncoder().encode(text));
    await fs.rename(draft, file, { overwrite: true });
  }
}

function nameOf(folder: vscode.Uri): string {
  return `outline-${hash(folder.toString())}.json`;
}

/** In slices, for there are thousands of sessions. */
async function jsonOf(
  head: Readonly<Record<string, unknown>>,
  { conferences }: Outline,
  stamps: readonly (readonly [string, Stamp])[],
): Promise<string> {
  const { savedConference, savedDay } = await import('../../core/conference/saved-outline');
  const days = new Map<object, string>();
  await inSlices(
    conferences.flatMap((one) => one.days),
    (day) => days.set(day, JSON.stringify(savedDay(day))),
  );
  const outline = conferences.map((one) => {
    const fields = JSON.stringify(savedConference(one)).slice(0, -1);
    return `${fields},[${one.days.map((day) => days.get(day)).join(',\n')}]]`;
  });
  const notes: string[] = [];
  await inSlices(stamps, ([path, { mtime, size }]) => notes.push(JSON.stringify([path, mtime, size])));
  const told = JSON.stringify(head).slice(0, -1);
  return `${told},"notes":[${notes.join(',\n')}],"outline":[${outline.join(',\n')}]}\n`;
}

function readStamps(value: unknown): Map<string, Stamp> | undefined {
  if (!Array.isArray(value)) return undefined;
  const stamps = new Map<string, Stamp>();
  for (const item of value as unknown[]) {
    const [path, mtime, size] = Array.isArray(item) ? (item as unknown[]) : [];
    if (typeof path !== 'string' || typeof mtime !== 'number' || typeof size !== 'number') return undefined;
    stamps.set(path, { mtime, size });
  }
  return stamps;
}

/** @returns undefined for what holds none */
function readHashedWords(value: unknown): HashedWords | undefined {
  if (!isRecord(value)) return undefined;
  const { letters, shared, named } = value;
  return typeof letters === 'string' && areNumbers(shared) && areNumbers(named)
    ? { letters, shared, named }
    : undefined;
}

function areNumbers(value: unknown): value is number[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'number');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** A name for an address, which may be too long for one itself; FNV-1a, 32 bits of it twice. */
function hash(text: string): string {
  let [a, b] = [0x811c9dc5, 0x01000193];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ (code + at), 0x811c9dc5);
  }
  return [a, b].map((part) => (part >>> 0).toString(16).padStart(8, '0')).join('');
}
