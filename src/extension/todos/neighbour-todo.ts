import type { Conference } from '../../core/conference/model';
import type { Todo } from '../../core/note/note';

/** A to-do with the path of its note. */
export interface TodoStop {
  readonly path: string;
  readonly todo: Todo;
}

/**
 * The open to-do after or before a place, in the order of days and sessions.
 *
 * @param here undefined where the user is in no note: the first or last one
 * @param todosOf the to-dos of a note, in order
 * @returns undefined when there is none on that side
 */
export function neighbourTodo(
  conferences: readonly Conference[],
  todosOf: (path: string) => readonly Todo[],
  here: { readonly path: string; readonly offset: number } | undefined,
  step: 1 | -1,
): TodoStop | undefined {
  const days = conferences.flatMap((conference) => conference.days);
  const paths = [
    ...new Set(days.flatMap(({ path, sessions }) => [path ?? [], sessions.map((each) => each.path)].flat(2))),
  ];
  const stops = paths.flatMap((path) => todosOf(path).map((todo): TodoStop => ({ path, todo })));
  if (!here) return stops.at(step === 1 ? 0 : -1);
  const rank = new Map(paths.map((path, at) => [path, at]));
  const own = rank.get(here.path) ?? -1;
  const isAfter = ({ path, todo }: TodoStop): boolean =>
    path === here.path ? todo.span.start > here.offset : (rank.get(path) ?? -1) > own;
  // With the cursor in a to-do, the one before is not its own beginning.
  const isBefore = ({ path, todo }: TodoStop): boolean =>
    path === here.path ? todo.span.end < here.offset : (rank.get(path) ?? -1) < own;
  return step === 1 ? stops.find(isAfter) : stops.findLast(isBefore);
}
