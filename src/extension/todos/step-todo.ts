import * as vscode from 'vscode';
import type { Services } from '../services';
import { goTo } from '../editing/go-to';
import { activePlace } from '../navigation/active-place';
import { uriIn } from '../notes/path-in-folder';
import { say } from '../say';
import { neighbourTodo } from './neighbour-todo';

/** Goes to the open to-do after or before the cursor, also in another note. */
export async function stepTodo({ notes }: Services, step: 1 | -1): Promise<void> {
  const place = activePlace();
  await notes.settle();
  const found = place && notes.find(place.uri);
  const root = found?.root ?? notes.roots[0];
  const next =
    root &&
    neighbourTodo(
      root.index.outline.conferences,
      (path) => root.index.note(path)?.todos ?? [],
      found && { path: found.path, offset: place.offset ?? -1 },
      step,
    );
  if (root && next) await goTo(uriIn(root.uri, next.path), next.todo.span.start, { preview: true });
  else
    say(
      step === 1
        ? vscode.l10n.t('There is no open to-do after this place.')
        : vscode.l10n.t('There is no open to-do before this place.'),
    );
}
