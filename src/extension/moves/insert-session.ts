import type { InsertedSession } from '../../core/edits/move/insert-session';
import { insertSession } from '../../core/edits/move/insert-session';
import { goTo } from '../editing/go-to';
import { askTitle, parkedButtons, templateFor } from '../editing/new-sessions';
import { uriIn } from '../notes/path-in-folder';
import type { NoteRoot } from '../notes/note-root';
import type { Services } from '../services';
import type { TreeNode } from '../sidebar/tree-node';
import { finishMove } from './perform-move';
import { planMove } from './plan-move';
import { keepsAliases, oneSession, positionOf, sessionAt } from './session-place';

/** Asks for a title, makes a session above or below another one, and goes there. */
export async function insertBeside(
  services: Services,
  rows: readonly TreeNode[],
  side: 'above' | 'below',
): Promise<void> {
  const { root, session, day, conference } = await oneSession(services, rows);
  const words = await askTitle({ root, conference, day });
  const title = words?.replace(/\s+/g, ' ').trim();
  if (title === undefined || title === '') return;
  const template = await templateFor(root, conference);
  await insert(services, root, session.id, { title, template, side });
}

/** Makes a session above or below another one, and goes there. */
export async function insert(
  services: Services,
  root: NoteRoot,
  id: string,
  {
    title,
    template,
    side,
    finish = (made) => made,
  }: {
    readonly title: string;
    readonly template: string | undefined;
    readonly side: 'above' | 'below';
    /** Changes what is made before it is. */
    readonly finish?: (made: InsertedSession) => InsertedSession;
  },
): Promise<void> {
  let made: InsertedSession | undefined;
  const planned = await planMove(services, root, [sessionAt(root, id).session.path], (notes) => {
    const now = sessionAt(root, id);
    const inserted = insertSession(notes, {
      ...now,
      title,
      template,
      buttons: now.conference.layout === 'site' ? parkedButtons(root.uri) : [],
      date: new Date().toISOString().slice(0, 10),
      position: positionOf(now) + (side === 'above' ? 0 : 1),
      aliases: keepsAliases(root),
    });
    if ('reason' in inserted) return inserted;
    made = finish(inserted);
    return made;
  });
  if (!(await finishMove(services, root, planned)) || !made) return;
  const { path, offset, placeholder } = made;
  await goTo(uriIn(root.uri, path), offset, { from: placeholder?.start ?? offset });
}
