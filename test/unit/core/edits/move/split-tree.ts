import assert from 'node:assert/strict';
import type { Conference, Day } from '../../../../../src/core/conference/model';
import { joinIntoOne } from '../../../../../src/core/edits/move/join-into-one';
import type { Move, MoveNotes } from '../../../../../src/core/edits/move/move-edit';
import { splitIntoPages } from '../../../../../src/core/edits/move/split-into-pages';
import type { SplitInto } from '../../../../../src/core/edits/move/split-wish';
import { filesAfter, treeOf, type Files } from './moved-tree';

interface Rearranged {
  readonly files: Files;
  readonly told: readonly string[];
}

/** The files after the conference with several days, or one of its days, was split. @throws when it is refused */
export function split(before: Files, into: SplitInto, folder = '', day?: string): Rearranged {
  return rearranged(before, day, (notes, scope) =>
    splitIntoPages(notes, { ...scope, into, folder, date: '2025-04-01' }),
  );
}

/** The same for a join. */
export function join(before: Files, path: string, day?: string): Rearranged {
  return rearranged(before, day, (notes, scope) => joinIntoOne(notes, { ...scope, path }));
}

function rearranged(
  before: Files,
  day: string | undefined,
  make: (notes: MoveNotes, scope: { conference: Conference; days: readonly Day[] }) => Move,
): Rearranged {
  const { index, notes } = treeOf(before);
  const conference =
    index.outline.conferences.find(({ days }) => days.length > 1) ?? index.outline.conferences[0];
  assert.ok(conference);
  const days = conference.days.filter(({ name }) => day === undefined || name === day);
  const move = make(notes, { conference, days });
  if ('reason' in move) throw new Error(move.reason);
  return { files: filesAfter(before, move.edit), told: move.told };
}
