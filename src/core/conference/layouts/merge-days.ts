import { isSection } from '../note-file';
import { sortDays } from '../order';
import type { DayDraft } from './draft';

/** Days that several files tell of are one day; in the order of the conference. */
export function mergeDays(drafts: readonly DayDraft[]): DayDraft[] {
  const named = drafts.filter((draft) => draft.day !== undefined && draft.name !== '');
  const byKey = new Map<string, DayDraft>();
  for (const draft of named) {
    const key = `${draft.day?.key ?? ''} ${draft.name.toLowerCase()}`;
    const before = byKey.get(key);
    byKey.set(key, before ? { ...before, items: [...before.items, ...draft.items] } : draft);
  }
  const unnamed = drafts.filter((draft) => !named.includes(draft));
  const sorted = sortDays(
    [...byKey.values()].flatMap((draft) => (draft.day ? [{ day: draft.day, place: draft.key, draft }] : [])),
  );
  const nameless = unnamed.filter((draft) => draft.name === '');
  const others = unnamed.filter((draft) => draft.name !== '');
  return [...nameless, ...sorted.map(({ draft }) => draft), ...others].filter(
    (draft) => draft.items.length > 0 || isBegun(draft),
  );
}

/** A day that its author has just begun has a heading, a file or a page that says its name, and no talks yet. */
function isBegun({ file, folder }: DayDraft): boolean {
  return file !== undefined && (folder === undefined || isSection(file) || file.outline.topDay !== undefined);
}
