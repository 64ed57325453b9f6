import { sentence } from '../../core/language/sentence';
import { speakAsPage } from '../language';
import { find, pageBody } from '../page';
import { Drawings, keyOf } from './drawings';
import { empty, fill, isFilled, pictureOf, troubleOf, type Picture } from './frame';
import { matchDiagrams } from './match-diagrams';
import type { Painter, Sheet } from './painter';
import { themeOf, type Theme } from './theme';

/** The core's preview gives a conference note's diagrams this class; nobody else draws them. */
const SELECTOR = 'pre.conference-diagram';

/** A diagram on the page. */
interface Slot {
  readonly element: HTMLElement;
  readonly source: string;
  /** The last good picture of it. */
  picture: Picture | undefined;
}

/**
 * The diagrams of a preview. What is drawn once is kept by its source; after an edit the pictures are back
 * before the browser paints, and only what is new is drawn.
 */
export class Diagrams {
  readonly #painter: Painter;
  readonly #drawings = new Drawings();
  #page: Element | null = null;
  #theme: Theme = 'light';
  #slots: readonly Slot[] = [];
  #isDrawing = false;

  constructor(painter: Painter) {
    this.#painter = painter;
  }

  /**
   * Takes the pictures off the page, for VS Code to compare it with the next one: it moves and drops elements by
   * their ids, those in pictures too. To be followed by `refresh` before the browser paints.
   */
  lift(): void {
    for (const { element, source } of this.#slots) if (isFilled(element)) empty(element, source);
  }

  /** Looks at the page again: after an edit, another note, another theme. */
  refresh(): void {
    const page = find('.markdown-body');
    this.#theme = themeOf(pageBody().classList);
    // The pictures of another note are no forerunners of this one's.
    const before = page === this.#page ? this.#slots : [];
    this.#page = page;
    this.#slots = slotsOf(page, before);
    speakAsPage(this.#slots[0]?.element.dataset['diagramWords']);
    for (const slot of this.#slots) this.#show(slot);
    this.#drawings.forgetOld(this.#slots.length);
    this.#count();
    void this.#drawRest();
  }

  #show(slot: Slot): void {
    const sheet = this.#sheetOf(slot);
    const drawing = this.#drawings.get(sheet);
    let trouble: string | undefined;
    if (drawing !== undefined && 'error' in drawing) {
      trouble = troubleOf(drawing.error, firstLineOf(slot.element));
    } else if (drawing !== undefined && slot.picture?.key !== keyOf(sheet)) {
      slot.picture = pictureOf(keyOf(sheet), drawing);
    }
    fill(slot.element, slot.picture, trouble);
  }

  /** Draws what is on the page and not drawn yet, what is seen first. An edit changes what is left to do. */
  async #drawRest(): Promise<void> {
    if (this.#isDrawing) return;
    this.#isDrawing = true;
    try {
      for (let next = this.#nearest(); next !== undefined; next = this.#nearest()) {
        const sheet = this.#sheetOf(next);
        this.#drawings.set(sheet, await this.#painter.draw(sheet));
        for (const slot of this.#slots) if (keyOf(this.#sheetOf(slot)) === keyOf(sheet)) this.#show(slot);
        this.#count();
        await breath();
      }
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      const trouble = sentence('Mermaid could not be loaded: {0}', reason);
      for (const slot of this.#undrawn()) fill(slot.element, slot.picture, trouble);
    } finally {
      this.#isDrawing = false;
    }
  }

  #undrawn(): Slot[] {
    return this.#slots.filter((slot) => !this.#drawings.has(this.#sheetOf(slot)));
  }

  #nearest(): Slot | undefined {
    const undrawn = this.#undrawn();
    const visible = undrawn.find(({ element }) => {
      const { top, bottom } = element.getBoundingClientRect();
      return bottom >= 0 && top <= window.innerHeight;
    });
    return visible ?? undrawn[0];
  }

  #sheetOf({ source }: Slot): Sheet {
    return { source, theme: this.#theme };
  }

  /** Tells, on the body, how often was drawn and what is left to do. */
  #count(): void {
    pageBody().dataset['conferenceDiagramsDrawn'] = String(this.#painter.count);
    pageBody().dataset['conferenceDiagramsWaiting'] = String(this.#undrawn().length);
  }
}

function slotsOf(page: Element | null, before: readonly Slot[]): Slot[] {
  const elements = [...(page?.querySelectorAll<HTMLElement>(SELECTOR) ?? [])];
  const sources = elements.map((element) => sourceOf(element, before));
  const forerunners = matchDiagrams(
    before.map(({ source }) => source),
    sources,
  );
  return elements.map((element, at) => {
    const forerunner = forerunners[at];
    const picture = forerunner === undefined ? undefined : before[forerunner]?.picture;
    return { element, source: sources[at] ?? '', picture };
  });
}

/** What stands in the element is its source, or what was put in the source's place. */
function sourceOf(element: HTMLElement, before: readonly Slot[]): string {
  const known = isFilled(element) ? before.find((slot) => slot.element === element) : undefined;
  return known?.source ?? element.textContent;
}

function firstLineOf({ dataset }: HTMLElement): number | undefined {
  const line = Number(dataset['diagramLine']);
  return Number.isInteger(line) ? line : undefined;
}

/** Lets the browser paint and the user scroll between two drawings. */
function breath(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
