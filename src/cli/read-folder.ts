import { readdirSync, readFileSync, realpathSync, statSync, type Dirent } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { isNotePath, isSkippedFolder } from '../core/conference/note-files';
import { reason } from './reason';
import { Usage } from './usage';

/** The notes of a folder or the one file that PATH is, with the root that their paths are relative to. */
export interface ReadNotes {
  readonly rootName: string;
  readonly notes: readonly { readonly path: string; readonly text: string }[];
}

/** Reads all notes below a path. What cannot be read is named on stderr and left out. */
export function readNotes(target: string): ReadNotes {
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
    try {
      const real = realpathSync(path.join(root, folder));
      if (seen.has(real)) return;
      seen.add(real);
      entries = readdirSync(real, { withFileTypes: true });
    } catch (thrown) {
      process.stderr.write(`${folder}: left out, it cannot be read (${reason(thrown)}).\n`);
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
    if (!statSync(whole).isFile()) throw new Error('it is no file');
    const text = decoder.decode(readFileSync(whole));
    if (text.includes('\0')) throw new Error('it is no text');
    return text;
  } catch (thrown) {
    const why = thrown instanceof TypeError ? 'it is no UTF-8 text; save it as UTF-8' : reason(thrown);
    process.stderr.write(`${relative}: left out, ${why}.\n`);
    return undefined;
  }
}
