import { existsSync, readdirSync, readFileSync, realpathSync, statSync, type Dirent } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { isNotePath, isSkippedFolder } from '../core/conference/note-files';
import { isInside } from './inside';
import { reason } from './reason';
import { Usage } from './usage';

/** The notes of a folder or the one file that PATH is, with the root that their paths are relative to. */
export interface ReadNotes {
  readonly rootName: string;
  readonly notes: readonly { readonly path: string; readonly text: string }[];
}

/**
 * Reads all notes below a path. What cannot be read is named on stderr and left out, and so is what a symbolic link
 * leads to outside of the folder.
 *
 * @param named a file that the user has named, a whole path: it is read wherever it lies
 */
export function readNotes(target: string, named?: string): ReadNotes {
  const whole = path.resolve(target);
  let isFile: boolean;
  try {
    isFile = statSync(whole).isFile();
  } catch (thrown) {
    throw new Usage(
      `Cannot read “${target}” (${reason(thrown)}). Give a folder of notes or one Markdown file.`,
    );
  }
  const root = isFile ? path.dirname(whole) : whole;
  const paths = isFile ? [path.basename(whole)] : notePaths(root);
  const notes = paths.flatMap((relative) => {
    const file = path.join(root, relative);
    if (!isFile && file !== named && leadsOut(root, file)) {
      say(`${relative}: left as it is, because it is outside the folder.`);
      return [];
    }
    const text = readText(path.join(root, relative), relative);
    return text === undefined ? [] : [{ path: relative, text }];
  });
  return { rootName: path.basename(root), notes };
}

/** Paths of the notes below a folder, `/` between; a folder that links lead into twice is read once. */
function notePaths(root: string): string[] {
  const found: string[] = [];
  const seen = new Set<string>();
  const walk = (folder: string): void => {
    let entries: Dirent[];
    if (leadsOut(root, path.join(root, folder))) {
      say(`${folder}: left as it is, because it is outside the folder.`);
      return;
    }
    try {
      const real = realpathSync(path.join(root, folder));
      if (seen.has(real)) return;
      seen.add(real);
      entries = readdirSync(real, { withFileTypes: true });
    } catch (thrown) {
      say(`${folder}: left out, it cannot be read (${reason(thrown)}).`);
      return;
    }
    for (const entry of entries) {
      const relative = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (isFolder(entry, path.join(root, relative))) {
        if (!isSkippedFolder(entry.name)) walk(relative);
      } else if (isNotePath(relative)) found.push(relative);
    }
  };
  walk('');
  return found.sort();
}

const said = new Set<string>();

/** Says something on stderr; a folder that is read twice has nothing new to say. */
function say(sentence: string): void {
  if (said.has(sentence)) return;
  said.add(sentence);
  process.stderr.write(`${sentence}\n`);
}

/** Whether a link leads out of a folder; one that leads nowhere does not. */
function leadsOut(root: string, whole: string): boolean {
  return existsSync(whole) && !isInside(root, whole);
}

function isFolder(entry: Dirent, whole: string): boolean {
  if (!entry.isSymbolicLink()) return entry.isDirectory();
  try {
    return statSync(whole).isDirectory();
  } catch {
    // It leads to nothing or in a circle: whoever reads it says so.
    return false;
  }
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function readText(whole: string, relative: string): string | undefined {
  try {
    // A pipe or a device has no end.
    if (!statSync(whole).isFile()) throw new Error('it is not a file');
    const text = decoder.decode(readFileSync(whole));
    if (text.includes('\0')) throw new Error('it is not a text file');
    return text;
  } catch (thrown) {
    const why = thrown instanceof TypeError ? 'it is not UTF-8; save it as UTF-8' : reason(thrown);
    say(`${relative}: left out, ${why}.`);
    return undefined;
  }
}
