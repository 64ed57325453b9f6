import type { Mermaid } from 'mermaid';
import { diagramError, type DiagramError } from './diagram-error';
import { tooLarge } from './limits';
import { configOf, type Theme } from './theme';

/** What becomes of a source: its SVG, in which every id begins with `id`, or the reason why there is none. */
export type Drawing = { readonly id: string; readonly svg: string } | { readonly error: DiagramError };

export interface Sheet {
  readonly source: string;
  readonly theme: Theme;
}

/** What `dist/mermaid/mermaid.mjs` holds. */
export interface Library {
  readonly default: Mermaid;
  /** Makes ready where Mermaid draws: a page of its own, in which nothing is loaded or run. */
  readonly openBoard: () => void;
  /** @param id with which each id of the picture begins */
  readonly cleanPicture: (svg: string, id: string) => string;
}

/** VS Code's own Mermaid script clears away what begins with `mermaid`. */
const ID_PREFIX = 'conference-diagram-';

/** Draws with Mermaid, which is loaded with the first drawing. One at a time: Mermaid's settings are global. */
export class Painter {
  readonly #load: () => Promise<Library>;
  #library: Promise<Library> | undefined;
  #theme: Theme | undefined;
  #count = 0;

  /** @param load fetches the library; called again only when it failed */
  constructor(load: () => Promise<Library>) {
    this.#load = load;
  }

  /** How often Mermaid was made to draw, for better or worse. */
  get count(): number {
    return this.#count;
  }

  /** @throws when the library cannot be loaded; the next call tries again */
  async draw({ source, theme }: Sheet): Promise<Drawing> {
    const message = tooLarge(source);
    if (message !== undefined) return { error: { message, line: undefined } };
    const { default: mermaid, openBoard, cleanPicture } = await this.#loaded();
    const id = `${ID_PREFIX}${++this.#count}`;
    try {
      openBoard();
      if (this.#theme !== theme) mermaid.initialize(configOf(theme));
      this.#theme = theme;
      const { svg } = await mermaid.render(id, source);
      return { id, svg: cleanPicture(svg, id) };
    } catch (thrown) {
      return { error: diagramError(source, thrown) };
    }
  }

  async #loaded(): Promise<Library> {
    try {
      return await (this.#library ??= this.#load());
    } catch (error) {
      this.#library = undefined;
      throw error;
    }
  }
}
