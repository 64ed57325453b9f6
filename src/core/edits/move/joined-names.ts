import { resolveLink } from '../../site/links';
import type { TextEdit } from '../../text/text-edit';
import { readDefinitions, unshadowed, type Definition } from './definitions';
import type { MoveNotes } from './move-edit';
import { takenText } from './pieced-text';
import type { ReadText } from './rearrangement';
import { writtenAddresses } from './written-addresses';

/** The names that are defined in a file while notes are put into it one after the other. */
export class JoinedNames {
  /** What each name stands for. */
  readonly #meanings = new Map<string, string>();

  readonly #notes: MoveNotes;

  constructor(notes: MoveNotes) {
    this.#notes = notes;
  }

  /**
   * Takes in the definitions of a note. One that is there already in the same words goes; one whose name stands for
   * something else gets another name.
   */
  editsFor(source: ReadText): TextEdit[] {
    const { text, note } = source;
    const read = readDefinitions(text, note);
    const { definitions, uses } = read;
    const dead = unshadowed(text, read, () => true);
    const edits = [...definitions].flatMap(([name, definition]): TextEdit[] => {
      const meaning = this.#meaningOf(source, definition);
      const known = this.#meanings.get(name);
      if (known === undefined) {
        this.#meanings.set(name, meaning);
        return [];
      }
      if (known === meaning) return [{ span: definition.span, text: '' }];
      const label = text.slice(definition.nameSpan.start, definition.nameSpan.end);
      let copy = 2;
      while (this.#meanings.has(`${name}-${String(copy)}`) || definitions.has(`${name}-${String(copy)}`))
        copy++;
      const fresh = `${label}-${String(copy)}`;
      this.#meanings.set(`${name}-${String(copy)}`, meaning);
      const named = uses
        .filter((use) => use.name === name)
        .map((use) =>
          use.besides ? { span: use.besides, text: `[${fresh}]` } : { span: use.nameSpan, text: fresh },
        );
      return [...named, { span: definition.nameSpan, text: fresh }];
    });
    return [...edits, ...dead];
  }

  /** Where a definition leads, or its words, with what the links in them lead to in the place of their addresses. */
  #meaningOf({ path, text, note }: ReadText, { span, nameSpan }: Definition): string {
    const site = this.#notes.siteOf(path) ?? '';
    const edits = writtenAddresses(text, note, path).flatMap((address): TextEdit[] => {
      if (address.span.start < nameSpan.end || address.span.end > span.end) return [];
      const found = resolveLink(path, address.href, site, this.#notes);
      return found ? [{ span: address.span, text: `${found.path}#${found.anchor}` }] : [];
    });
    const words = takenText(text, { start: nameSpan.end, end: span.end }, edits);
    return words.trim().replace(/\s+/g, ' ');
  }
}
