import type { FrontMatter } from '../note/front-matter/front-matter';
import type { Note } from '../note/note';
import { packFacts, unpackFacts, type BulkyFacts } from '../note/pack-facts';

/** A longer one, in UTF-16 units, keeps its facts: packing them would keep others waiting, and there are few. */
const LONG = 200_000;

/** Keeps notes so that thousands of them take little memory. */
export class KeptNotes {
  readonly #atHand = new Set<KeptNote>();
  readonly #most: number;

  /** @param most so many of them have their facts at hand */
  constructor(most: number) {
    this.#most = most;
  }

  keep(note: Note): Note {
    return note instanceof KeptNote || note.length > LONG ? note : new KeptNote(note, this);
  }

  /** Lets go of a note that is gone, or read again: nobody asks for it any more. */
  drop(note: Note | undefined): void {
    if (note instanceof KeptNote) this.#atHand.delete(note);
  }

  /** Takes in a note whose facts are at hand, and packs those of the one that has been there for longest. */
  take(note: KeptNote): void {
    this.#atHand.add(note);
    if (this.#atHand.size <= this.#most) return;
    for (const first of this.#atHand) {
      this.#atHand.delete(first);
      first.pack();
      return;
    }
  }
}

const NOTHING: readonly never[] = [];

/** A list that has grown has room for more, which takes more memory than what is in it. */
function fitted<T>(list: readonly T[]): readonly T[] {
  return list.length === 0 ? NOTHING : list.slice();
}

/**
 * A note whose bulky facts are packed while nobody asks for them. They are its own for whoever names them; copying the
 * note by `...` would lose them.
 */
class KeptNote implements Note {
  readonly length: number;
  readonly frontMatter: FrontMatter | undefined;
  readonly bodyStart: number;
  readonly headings: Note['headings'];
  readonly boldLines: Note['boldLines'];
  readonly todos: Note['todos'];
  readonly labels: Note['labels'];
  readonly written: Note['written'];
  readonly elements: Note['elements'];
  readonly fields: Note['fields'];
  readonly lead: string | undefined;
  #facts: BulkyFacts | undefined;
  #packed = '';
  readonly #notes: KeptNotes;

  constructor(note: Note, notes: KeptNotes) {
    this.length = note.length;
    this.frontMatter = note.frontMatter;
    this.bodyStart = note.bodyStart;
    this.headings = fitted(note.headings);
    this.boldLines = fitted(note.boldLines);
    this.todos = fitted(note.todos);
    this.labels = fitted(note.labels);
    this.written = fitted(note.written);
    this.elements = fitted(note.elements);
    this.fields = fitted(note.fields);
    this.lead = note.lead;
    this.#facts = note;
    this.#notes = notes;
    notes.take(this);
  }

  get shortcodes(): Note['shortcodes'] {
    return this.#bulky.shortcodes;
  }

  get links(): Note['links'] {
    return this.#bulky.links;
  }

  get fences(): Note['fences'] {
    return this.#bulky.fences;
  }

  get comments(): Note['comments'] {
    return this.#bulky.comments;
  }

  get wikiLinks(): Note['wikiLinks'] {
    return this.#bulky.wikiLinks;
  }

  pack(): void {
    if (this.#facts && this.#packed === '') this.#packed = packFacts(this.#facts);
    this.#facts = undefined;
  }

  get #bulky(): BulkyFacts {
    if (this.#facts) return this.#facts;
    const facts = unpackFacts(this.#packed);
    this.#facts = facts;
    this.#notes.take(this);
    return facts;
  }
}
