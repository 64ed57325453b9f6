import katex from 'katex';
import 'katex/contrib/mhchem';
import type { FormulaPainter } from './formula-painter';

/** As Hugo has it: MathML alone, chemistry included, and commands that nobody knows are errors. */
export const katexPainter: FormulaPainter = {
  draw(tex, isBlock) {
    try {
      const html = katex.renderToString(tex, {
        displayMode: isBlock,
        output: 'mathml',
        throwOnError: true,
        strict: 'ignore',
        maxSize: 100,
      });
      return { html };
    } catch (thrown) {
      // KaTeX says what it does not take.
      return { problem: thrown instanceof Error ? thrown.message : String(thrown) };
    }
  },
};
