import type { Session } from '../../core/conference/model';
import { recommendationOf, talksListedOn } from '../../core/edits/day-page/recommended-talks';
import type { Note } from '../../core/note/note';
import type { NoteRoot } from '../notes/note-root';

/** Knows the talks that are recommended: by their front matter, or by the page of their day, which links to them. */
export class Recommendations {
  #listed = new WeakMap<Note, ReadonlySet<string>>();

  has({ index }: NoteRoot, { path, span }: Session): boolean {
    // What a page's front matter or a link to a page says is no word about one of several talks in it.
    if (span.start !== 0 || index.sessionsOf(path).length !== 1) return false;
    if (recommendationOf(index.note(path)) !== undefined) return true;
    const place = index.placeOf(path);
    const page = place?.day.path;
    const note = page === undefined || page === path ? undefined : index.note(page);
    if (!place || page === undefined || !note) return false;
    let listed = this.#listed.get(note);
    if (!listed) {
      const { conference } = place;
      listed = talksListedOn(note, (href) => index.linkedNote(conference, page, href));
      this.#listed.set(note, listed);
    }
    return listed.has(path);
  }

  /** Files came or went: a link may lead elsewhere. */
  forget(): void {
    this.#listed = new WeakMap();
  }
}
