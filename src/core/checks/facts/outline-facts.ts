import type { Conference, Day, Outline } from '../../conference/model';
import { factsOfDay } from './day-facts';
import { folderOf, isSectionPath } from '../../site/paths';

/** What rules ask about an outline beyond its days; worked out once for each outline. */
export class OutlineFacts {
  readonly #dayPages = new Map<string, { conference: Conference; day: Day }>();
  readonly days: ReadonlySet<Day>;
  #counted: ReadonlyMap<string, number> | undefined;

  readonly #outline: Outline;

  constructor(outline: Outline) {
    this.#outline = outline;
    this.days = new Set(outline.conferences.flatMap(({ days }) => days));
    for (const conference of outline.conferences)
      for (const day of conference.days)
        if (day.path !== undefined) this.#dayPages.set(day.path, { conference, day });
  }

  /** The conference and day that a note describes. */
  dayPage(path: string): { conference: Conference; day: Day } | undefined {
    return this.#dayPages.get(path);
  }

  /** The site whose root page a note is. */
  siteAround(path: string): Conference | undefined {
    if (!isSectionPath(path)) return undefined;
    const folder = folderOf(path);
    return this.#outline.conferences.find(
      (conference) =>
        conference.layout === 'site' &&
        (conference.path === folder || `${conference.path}/content` === folder),
    );
  }

  get tags(): ReadonlyMap<string, number> {
    if (!this.#counted) {
      const counted = new Map<string, number>();
      for (const day of this.days)
        for (const [tag, count] of factsOfDay(day).tags) counted.set(tag, (counted.get(tag) ?? 0) + count);
      this.#counted = counted;
    }
    return this.#counted;
  }
}
