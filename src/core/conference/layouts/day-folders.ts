import { dayOfFileName, type DayName } from '../headings/day-name';
import type { Folder } from '../folder-tree';

/** The child folders whose names are days. */
export function dayFolders(folder: Folder): { folder: Folder; day: DayName }[] {
  return folder.remember('day folders', () =>
    folder.children.flatMap((child) => {
      const day = dayOfFileName(child.name);
      return day && !isEvent(day) && holdsNotes(child) ? [{ folder: child, day }] : [];
    }),
  );
}

/** `2024-03-20-rubyconf`: an event with its date and no day of one. */
function isEvent(day: DayName): boolean {
  return day.kind === 'date' && `${day.before}${day.after}`.replace(/[\d\W_]/g, '').length > 3;
}

function holdsNotes(folder: Folder): boolean {
  return folder.files.size > 0 || folder.children.some(holdsNotes);
}
