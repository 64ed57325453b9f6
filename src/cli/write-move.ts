import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import type { MoveEdit, MoveNotes } from '../core/edits/move/move-edit';
import { applyEdits } from '../core/text/text-edit';
import { isInside } from './inside';
import { reason } from './reason';
import { Usage } from './usage';

/** A file of a move: where it is, where it goes, and its texts where it gets a new one. */
interface MovedFile {
  /** Undefined for one that is new. */
  readonly from: string | undefined;
  /** Undefined for one that goes. */
  readonly to: string | undefined;
  /** The text for which the move was planned; undefined where it does not matter. */
  readonly before: string | undefined;
  /** Undefined where the text stays. */
  readonly after: string | undefined;
}

/**
 * Does on disk what a move says, all of it or nothing: new texts are written beside their places first, old files are
 * set aside, and both are put back when one file cannot be written.
 *
 * @param root whole path of the folder that the move's paths are relative to
 * @throws Usage with the file that stood in the way; everything is as it was then
 */
export function writeMove(root: string, notes: MoveNotes, edit: MoveEdit): void {
  const files = filesOf(notes, edit);
  const sources = new Set(files.flatMap(({ from }) => from ?? []));
  for (const file of files) check(root, file, sources);
  const undo: (() => void)[] = [];
  const finish: (() => void)[] = [];
  let name = '';
  try {
    const staged = files.map((file) => {
      name = file.to ?? name;
      return stage(root, file, undo);
    });
    files.forEach((file, index) => {
      if (file.from === undefined) return;
      name = file.from;
      const [from, aside] = [path.join(root, file.from), besideOf(path.join(root, file.from), 'old')];
      renameSync(from, aside);
      undo.push(() => {
        renameSync(aside, from);
      });
      if (staged[index] !== undefined || file.to === undefined)
        finish.push(() => {
          rmSync(aside, { force: true });
        });
    });
    files.forEach((file, index) => {
      if (file.to === undefined) return;
      name = file.to;
      const to = path.join(root, file.to);
      const source = staged[index] ?? besideOf(path.join(root, file.from ?? file.to), 'old');
      if (existsSync(to)) throw new Error('there is a file of this name');
      renameSync(source, to);
      undo.push(() => {
        renameSync(to, source);
      });
    });
  } catch (thrown) {
    const left = undo.toReversed().flatMap((step) => {
      try {
        step();
        return [];
      } catch (error) {
        // What was never written, because its name is too long, cannot be taken away; the others still are.
        return isNothingThere(error) ? [] : [reason(error)];
      }
    });
    const outcome =
      left.length === 0 ? 'Everything is as it was.' : `Not all of it could be undone (${left.join(', ')}).`;
    throw new Usage(`${name} could not be written (${reason(thrown)}). ${outcome}`);
  }
  for (const step of finish) step();
  for (const { from, to } of edit.renames) if (path.dirname(from) !== path.dirname(to)) dropEmpty(root, from);
  for (const from of edit.deletions) dropEmpty(root, from);
}

function isNothingThere(error: unknown): boolean {
  return (
    error instanceof Error && 'code' in error && /^(?:ENOENT|ENOTDIR|ENAMETOOLONG)$/.test(String(error.code))
  );
}

function filesOf(notes: MoveNotes, { changes, creations, renames, deletions }: MoveEdit): MovedFile[] {
  const targets = new Map(renames.map(({ from, to }) => [from, to]));
  const edits = new Map(changes.map((change) => [change.path, change.edits]));
  const gone = new Set(deletions);
  const made = creations.map(({ path: to, text }) => ({
    from: undefined,
    to,
    before: undefined,
    after: text,
  }));
  const deleted = deletions.map((from) => ({
    from,
    to: undefined,
    before: notes.text(from),
    after: undefined,
  }));
  const kept = [...new Set([...edits.keys(), ...targets.keys()])].filter((from) => !gone.has(from));
  const moved = kept.map((from) => {
    const own = edits.get(from);
    const before = own && (notes.text(from) ?? '');
    const after = own && before !== undefined ? applyEdits(before, own) : undefined;
    return { from, to: targets.get(from) ?? from, before, after };
  });
  return [...moved, ...deleted, ...made];
}

/** @throws Usage for a file that must not or cannot be touched */
function check(root: string, file: MovedFile, sources: ReadonlySet<string>): void {
  const { from, to } = file;
  if (from !== undefined) checkSource(path.join(root, from), from, file);
  if (to !== undefined && to !== from && !sources.has(to) && existsSync(path.join(root, to)))
    throw new Usage(`“${to}” exists already. Give another name, or move that file away first.`);
  for (const place of [from, to])
    if (place !== undefined && !isInside(root, nearest(path.dirname(path.join(root, place)))))
      throw new Usage(`${place} lies outside of the folder. Nothing was moved.`);
}

function checkSource(whole: string, from: string, { to, before, after }: MovedFile): void {
  const stats = lstatSync(whole, { throwIfNoEntry: false });
  if (!stats?.isFile()) throw new Usage(`${from} is no file of its own. Nothing was moved.`);
  const isReadOnly = (stats.mode & 0o222) === 0;
  if (isReadOnly && after !== undefined)
    throw new Usage(
      `${from} is read-only and would have to change. Make it writable first; nothing was moved.`,
    );
  if (isReadOnly && to === undefined)
    throw new Usage(`${from} is read-only and would be deleted. Make it writable first; nothing was moved.`);
  if (before !== undefined && readFileSync(whole, 'utf8') !== before)
    throw new Usage(`${from} was changed by somebody else meanwhile. Nothing was moved; try again.`);
}

/** The folder itself or the next above it that is there. */
function nearest(folder: string): string {
  return existsSync(folder) || path.dirname(folder) === folder ? folder : nearest(path.dirname(folder));
}

/** Makes the folder of a file's new place and writes its new text beside it; undefined when the text stays. */
function stage(root: string, { from, to, after }: MovedFile, undo: (() => void)[]): string | undefined {
  if (to === undefined) return undefined;
  const target = path.join(root, to);
  const first = mkdirSync(path.dirname(target), { recursive: true });
  if (first !== undefined)
    undo.push(() => {
      rmSync(first, { recursive: true, force: true });
    });
  if (after === undefined) return undefined;
  const beside = besideOf(target, 'new');
  undo.push(() => {
    rmSync(beside, { force: true });
  });
  writeFileSync(beside, after, { flag: 'wx', flush: true });
  if (from !== undefined) chmodSync(beside, lstatSync(path.join(root, from)).mode);
  return beside;
}

function besideOf(whole: string, kind: 'old' | 'new'): string {
  return path.join(path.dirname(whole), `.${path.basename(whole)}.${String(process.pid)}.${kind}`);
}

/** Takes away the folders that a move has left empty. */
function dropEmpty(root: string, from: string): void {
  try {
    for (let folder = path.dirname(from); folder !== '.'; folder = path.dirname(folder))
      rmdirSync(path.join(root, folder));
  } catch {
    // There is something else in it, or somebody has taken it away.
  }
}
