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
  readonly from: string;
  readonly to: string;
  readonly before: string | undefined;
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
  const sources = new Set(files.map(({ from }) => from));
  for (const file of files) check(root, file, sources);
  const undo: (() => void)[] = [];
  const finish: (() => void)[] = [];
  let name = '';
  try {
    const staged = files.map((file) => {
      name = file.to;
      return stage(root, file, undo);
    });
    files.forEach((file, index) => {
      name = file.from;
      const [from, aside] = [path.join(root, file.from), besideOf(path.join(root, file.from), 'old')];
      renameSync(from, aside);
      undo.push(() => {
        renameSync(aside, from);
      });
      if (staged[index] !== undefined)
        finish.push(() => {
          rmSync(aside, { force: true });
        });
    });
    files.forEach((file, index) => {
      name = file.to;
      const to = path.join(root, file.to);
      const source = staged[index] ?? besideOf(path.join(root, file.from), 'old');
      if (existsSync(to)) throw new Error('there is a file of this name');
      renameSync(source, to);
      undo.push(() => {
        renameSync(to, source);
      });
    });
  } catch (thrown) {
    for (const step of undo.toReversed()) step();
    throw new Usage(`${name} could not be written (${reason(thrown)}). Everything is as it was.`);
  }
  for (const step of finish) step();
  for (const { from, to } of edit.renames) if (path.dirname(from) !== path.dirname(to)) dropEmpty(root, from);
}

function filesOf(notes: MoveNotes, { changes, renames }: MoveEdit): MovedFile[] {
  const targets = new Map(renames.map(({ from, to }) => [from, to]));
  const edits = new Map(changes.map((change) => [change.path, change.edits]));
  return [...new Set([...edits.keys(), ...targets.keys()])].map((from) => {
    const own = edits.get(from);
    const before = own && (notes.text(from) ?? '');
    const after = own && before !== undefined ? applyEdits(before, own) : undefined;
    return { from, to: targets.get(from) ?? from, before, after };
  });
}

/** @throws Usage for a file that must not or cannot be touched */
function check(root: string, { from, to, before }: MovedFile, sources: ReadonlySet<string>): void {
  const whole = path.join(root, from);
  const stats = lstatSync(whole, { throwIfNoEntry: false });
  if (!stats?.isFile()) throw new Usage(`${from} is no file of its own. Nothing was moved.`);
  if (before !== undefined && (stats.mode & 0o222) === 0)
    throw new Usage(`${from} is read-only and a link in it would have to change. Nothing was moved.`);
  if (before !== undefined && readFileSync(whole, 'utf8') !== before)
    throw new Usage(`${from} was changed by somebody else meanwhile. Nothing was moved; try again.`);
  if (to !== from && !sources.has(to) && existsSync(path.join(root, to)))
    throw new Usage(`“${to}” exists already. Give another name, or move that file away first.`);
  for (const place of [from, to])
    if (!isInside(root, nearest(path.dirname(path.join(root, place)))))
      throw new Usage(`${place} lies outside of the folder. Nothing was moved.`);
}

/** The folder itself or the next above it that is there. */
function nearest(folder: string): string {
  return existsSync(folder) || path.dirname(folder) === folder ? folder : nearest(path.dirname(folder));
}

/** Makes the folder of a file's new place and writes its new text beside it; undefined when the text stays. */
function stage(root: string, { from, to, after }: MovedFile, undo: (() => void)[]): string | undefined {
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
  chmodSync(beside, lstatSync(path.join(root, from)).mode);
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
