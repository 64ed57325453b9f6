import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { ConferenceIndex } from '../core/conference/index';
import type { Session } from '../core/conference/model';
import { readNote } from '../core/note/read-note';
import type { NotesToFill, ReadText } from '../core/recordings/fill/needs';
import { scheduledTalks } from '../core/recordings/fill/scheduled';
import { keptPath, readKept } from '../core/schedule/kept';
import { folderAround } from './folder-around';
import { readNotes } from './read-folder';
import { reason } from './reason';
import { Usage } from './usage';

/** Notes in which something is filled in, as the command line reads them. */
export interface OpenNotes extends NotesToFill {
  /** The folder that was read, and the one to which printed paths are relative. */
  readonly root: string;
  readonly base: string;
  readonly read: (path: string) => ReadText | undefined;
  readonly isWanted: (session: Session) => boolean;
}

/** The notes of a folder; for one file those around it too, which show how the author writes. */
export function openNotes(target: string): OpenNotes {
  const whole = path.resolve(target);
  const asked = readNotes(target);
  const isFile = statSync(whole).isFile();
  if (isFile && asked.notes.length === 0)
    throw new Usage(`“${target}” is not a Markdown file that can be read.`);
  const base = isFile ? path.dirname(whole) : whole;
  const root = isFile ? folderAround(whole) : whole;
  const { rootName, notes } = isFile ? readNotes(root) : asked;
  const index = new ConferenceIndex(rootName);
  index.update(notes);
  const texts = new Map(notes.map(({ path: name, text }) => [name, text]));
  const own = path.relative(root, whole).replaceAll(path.sep, '/');
  return {
    root,
    base,
    conferences: index.outline.conferences,
    read: (name) => {
      const [text, note] = [texts.get(name), index.note(name)];
      return text === undefined || !note ? undefined : { text, note };
    },
    templates: templatesAround(root),
    isWanted: (session) => !isFile || session.path === own,
  };
}

/** Hugo's archetypes, beside the notes or above them: their addresses are placeholders. */
function templatesAround(root: string): ReadText[] {
  const folders = [root, path.dirname(root), path.dirname(path.dirname(root))].map((above) =>
    path.join(above, 'archetypes'),
  );
  return folders.flatMap((folder) => {
    if (!existsSync(folder)) return [];
    try {
      return readdirSync(folder)
        .filter((name) => name.endsWith('.md'))
        .map((name) => readFileSync(path.join(folder, name), 'utf8'))
        .map((text) => ({ text, note: readNote(text) }));
    } catch {
      // They only tell placeholders, which parked buttons tell too.
      return [];
    }
  });
}

/** What the kept schedules of the conferences know of sessions. */
export function scheduledOf({ root, conferences }: OpenNotes): ReturnType<typeof scheduledTalks> {
  return scheduledTalks(conferences, (conference) => {
    const kept = path.join(root, keptPath(conference.path));
    try {
      return existsSync(kept) ? readKept(readFileSync(kept, 'utf8')) : undefined;
    } catch (thrown) {
      process.stderr.write(
        `${keptPath(conference.path)}: left out, it cannot be read (${reason(thrown)}).\n`,
      );
      return undefined;
    }
  });
}
