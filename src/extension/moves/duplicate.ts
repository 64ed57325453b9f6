import type { Session } from '../../core/conference/model';
import { asInlineText } from '../../core/edits/inline-text';
import type { InsertedSession } from '../../core/edits/move/insert-session';
import { emptiedNote, patternLines } from '../../core/edits/sessions/emptied-note';
import type { NewSession } from '../../core/edits/sessions/new-session';
import { planTags } from '../../core/edits/tags/edit-tags';
import { readNote } from '../../core/note/read-note';
import { applyEdits, lineBreakOf } from '../../core/text/text-edit';
import { createNotes, readNotes, type NoteToChange } from '../editing/create-notes';
import { askTitle } from '../editing/new-sessions';
import type { Services } from '../services';
import type { TreeNode } from '../sidebar/tree-node';
import { insert } from './insert-session';
import { oneSession } from './session-place';

/** Asks for a title, makes a session below another one with its headings and front matter, and goes there. */
export async function duplicateAsTemplate(services: Services, rows: readonly TreeNode[]): Promise<void> {
  const { root, ...place } = await oneSession(services, rows);
  const { session } = place;
  const title = (await askTitle({ root, ...place }))?.replace(/\s+/g, ' ').trim();
  if (title === undefined || title === '') return;
  const read = await readNotes(root, [session.path]);
  const pattern = read.get(session.path);
  if (!pattern) return;
  if (session.span.start > 0) {
    await createNotes(services.notes, root, headingBelow(pattern, session, title), read);
    return;
  }
  const template = emptiedNote(pattern.text, pattern.note);
  const finish = (made: InsertedSession): InsertedSession => withTags(made, session.tags);
  await insert(services, root, session.id, { title, template, side: 'below', finish });
}

/** The tags of the pattern, where a new page would have those that its day shares. */
function withTags(made: InsertedSession, tags: readonly string[]): InsertedSession {
  const creations = made.edit.creations.map((creation) => {
    if (creation.path !== made.path) return creation;
    const plan = planTags(creation.text, readNote(creation.text), tags);
    return { ...creation, text: 'edits' in plan ? applyEdits(creation.text, plan.edits) : creation.text };
  });
  const offset = creations.find(({ path }) => path === made.path)?.text.length ?? made.offset;
  return { ...made, edit: { ...made.edit, creations }, offset, placeholder: undefined };
}

function headingBelow({ text, note }: NoteToChange, { path, span }: Session, title: string): NewSession {
  const eol = lineBreakOf(text);
  const lines = patternLines(text, note, span, asInlineText(title));
  const end = Math.min(span.end, text.length);
  const trimmed = text.slice(0, end).trimEnd().length;
  const rest = text.slice(end) === '' ? eol : eol + eol;
  const words = eol + eol + lines.join(eol + eol) + rest;
  const first = trimmed + eol.length * 2 + (lines[0]?.length ?? 0);
  return {
    edit: { changes: [{ path, edits: [{ span: { start: trimmed, end }, text: words }] }], creations: [] },
    path,
    offset: first,
  };
}
