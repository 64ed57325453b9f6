import type { Mermaid } from 'mermaid';
import { diagramError, type DiagramError } from './diagram-error';
import { configOf, type Theme } from './theme';

/** What becomes of a source: its SVG, in which every id begins with `id`, or the reason why there is none. */
export type Drawing = { readonly id: string; readonly svg: string } | { readonly error: DiagramError };

export interface Sheet {
  readonly source: string;
  readonly theme: Theme;
}

/** VS Code's own Mermaid script clears away what begins with `mermaid`. */
const idPrefix = 'conference-diagram-';

/** Draws with Mermaid, which is loaded with the first drawing. One at a time: Mermaid's settings are global. */
export class Painter {
  readonly #load: () => Promise<Mermaid>;
  #mermaid: Promise<Mermaid> | undefined;
  #theme: Theme | undefined;
  #count = 0;

  /** @param load fetches the library; called again only when it failed */
  constructor(load: () => Promise<Mermaid>) {
    this.#load = load;
  }

  /** How often Mermaid was made to draw, for better or worse. */
  get count(): number {
    return this.#count;
  }

  /** @throws when the library cannot be loaded; the next call tries again */
  async draw({ source, theme }: Sheet): Promise<Drawing> {
    const mermaid = await this.#library();
    if (this.#theme !== theme) mermaid.initialize(configOf(theme));
    this.#theme = theme;
    const id = `${idPrefix}${++this.#count}`;
    const board = drawingBoard();
    try {
      const { svg } = await mermaid.render(id, source, board);
      return { id, svg };
    } catch (error) {
      return { error: diagramError(source, error) };
    } finally {
      board.remove();
    }
  }

  async #library(): Promise<Mermaid> {
    try {
      return await (this.#mermaid ??= this.#load());
    } catch (error) {
      this.#mermaid = undefined;
      throw error;
    }
  }
}

/** A place to measure in, as wide as the page; it moves nothing on it. */
function drawingBoard(): HTMLElement {
  const board = document.createElement('div');
  board.className = 'conference-diagram-board';
  board.setAttribute('aria-hidden', 'true');
  document.body.append(board);
  return board;
}
