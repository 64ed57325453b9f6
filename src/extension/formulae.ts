import * as vscode from 'vscode';
import type { FormulaPainter } from '../core/formulae/formula-painter';

/** What draws formulae: it is large, and loaded when there is one. */
export class Formulae implements vscode.Disposable {
  readonly #loaded = new vscode.EventEmitter<void>();
  /** Formulae that nobody could draw before can be drawn now. */
  readonly onDidLoad = this.#loaded.event;
  #painter: FormulaPainter | undefined;
  #isAsked = false;

  /** Undefined until it is loaded, which begins when it is asked for. */
  painter(): FormulaPainter | undefined {
    if (!this.#isAsked) {
      this.#isAsked = true;
      void this.#load();
    }
    return this.#painter;
  }

  /** Why a formula cannot be drawn; undefined when it can, or when nobody knows yet. */
  problem(tex: string, isBlock: boolean): string | undefined {
    const drawn = this.painter()?.draw(tex, isBlock);
    return drawn && 'problem' in drawn ? drawn.problem : undefined;
  }

  dispose(): void {
    this.#loaded.dispose();
  }

  async #load(): Promise<void> {
    const { katexPainter } = await import('../core/formulae/katex-painter');
    this.#painter = katexPainter;
    this.#loaded.fire();
  }
}
