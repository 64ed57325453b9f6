import type { ConferenceIndex } from '../../core/conference/index';
import type { SitePage } from '../../core/site/site-context';
import { sitePage } from '../../core/site/pages';

/** The pages of a site, in a list that stays the same object while nothing in it changes. */
export class SitePages {
  readonly #index: ConferenceIndex;
  readonly #holds: (path: string) => boolean;
  #list: readonly SitePage[] | undefined;
  #isOld = true;

  /** @param holds whether a path belongs to the site */
  constructor(index: ConferenceIndex, holds: (path: string) => boolean) {
    this.#index = index;
    this.#holds = holds;
  }

  list(): readonly SitePage[] {
    if (this.#list === undefined || this.#isOld) {
      const list = this.#read();
      if (this.#list === undefined || !samePages(this.#list, list)) this.#list = list;
      this.#isOld = false;
    }
    return this.#list;
  }

  /** Notes have changed: the list is read again when somebody asks for it. */
  renew(): void {
    this.#isOld = true;
  }

  #read(): SitePage[] {
    return [...this.#index.paths()].flatMap((path) => {
      const note = this.#holds(path) ? this.#index.note(path) : undefined;
      return note === undefined ? [] : [sitePage(path, note.frontMatter)];
    });
  }
}

/** @param but a page whose own words do not count: whoever shows it sees them anyway */
export function samePages(before: readonly SitePage[], after: readonly SitePage[], but?: string): boolean {
  if (before === after) return true;
  return (
    before.length === after.length &&
    before.every((page, at) => {
      const other = after[at];
      return other !== undefined && page.path === other.path && (page.path === but || samePage(page, other));
    })
  );
}

function samePage(a: SitePage, b: SitePage): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
