import type * as vscode from 'vscode';
import { notesOfIndex } from '../../core/edits/move/index-notes';
import type { MoveNotes } from '../../core/edits/move/move-edit';
import type { Note } from '../../core/note/note';
import { readNote } from '../../core/note/read-note';
import type { NoteRoot } from '../notes/note-root';
import { readLocalText } from '../notes/read-note';
import { readTexts } from '../notes/read-texts';

/** The notes of one root with their texts as they are now, unsaved words included. */
export interface OpenMoveNotes extends MoveNotes {
  /** Takes over the words of a document: what an edit changes is planned for exactly these. */
  take(path: string, text: string): void;
}

/** Notes whose texts are read when somebody asks for them. */
export interface LazyMoveNotes {
  /** As far as their texts are there. */
  readonly notes: OpenMoveNotes;
  /**
   * Asks the notes something, again and again until every text that it asked for is there: of thousands of notes it
   * asks for few.
   */
  ask<Answer>(question: (notes: OpenMoveNotes) => Answer): Promise<Answer>;
  take(path: string, text: string): void;
}

/** The notes of a root, for moves. A local disk is read at once, others between the questions. */
export async function moveNotesOf(root: NoteRoot, log: vscode.LogOutputChannel): Promise<LazyMoveNotes> {
  const { index, attachments, uri, local } = root;
  await attachments.load();
  const texts = new Map<string, string | undefined>();
  const missing = new Set<string>();
  const read = new Map<string, Note>();
  const text = (path: string): string | undefined => {
    if (texts.has(path)) return texts.get(path);
    if (!index.has(path)) return undefined;
    if (local === undefined) {
      missing.add(path);
      return '';
    }
    const found = readLocalText(uri, local, path, log).text;
    texts.set(path, found);
    return found;
  };
  const base = notesOfIndex(
    index,
    text,
    (path) => attachments.has(path),
    (folder) => [...belowOf([...index.paths()], folder), ...attachments.paths(folder)],
  );
  const notes: OpenMoveNotes = {
    ...base,
    note(path) {
      const known = read.get(path) ?? base.note(path);
      const now = texts.get(path);
      // The index may know it with other line breaks, or as it was a moment ago.
      if (!known || now === undefined || known.length === now.length) return known;
      const fresh = readNote(now);
      read.set(path, fresh);
      return fresh;
    },
    take(path, words) {
      if (texts.get(path) === words && read.has(path)) return;
      texts.set(path, words);
      read.set(path, readNote(words));
    },
  };
  const fetchMissing = async (): Promise<void> => {
    const paths = [...missing];
    missing.clear();
    for await (const portion of readTexts(root, paths, log))
      for (const { path, text: found } of portion) texts.set(path, found);
  };
  return {
    notes,
    take: (path, words) => {
      notes.take(path, words);
    },
    async ask(question) {
      for (;;) {
        const answer = attempt(() => question(notes));
        if (missing.size === 0) return answer();
        await fetchMissing();
      }
    },
  };
}

/** What a question gives or throws, which counts only when all that it asked for was there. */
function attempt<Answer>(question: () => Answer): () => Answer {
  try {
    const answer = question();
    return () => answer;
  } catch (error) {
    return () => {
      throw error;
    };
  }
}

function belowOf(paths: readonly string[], folder: string): readonly string[] {
  return folder === '' ? paths : paths.filter((path) => path.startsWith(`${folder}/`));
}
