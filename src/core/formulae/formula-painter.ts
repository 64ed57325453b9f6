/** Turns formulae of TeX into MathML. It is large, so whoever shows notes loads it with the first formula. */
export interface FormulaPainter {
  /** @param isBlock whether it stands in a line of its own */
  draw(tex: string, isBlock: boolean): DrawnFormula;
}

/** The HTML of a formula, well-formed as XML is; or why there is none. */
export type DrawnFormula = { readonly html: string } | { readonly problem: string };

/** Whether a text may hold a formula: a shortcode or fence named `math`, or the delimiters around one. */
export function mayHoldFormula(text: string, delimiters: readonly string[] = []): boolean {
  return /\bmath\b/.test(text) || delimiters.some((delimiter) => text.includes(delimiter));
}

/** Why a formula was not drawn; undefined when it was. */
export function problemOf(drawn: DrawnFormula): string | undefined {
  return 'problem' in drawn ? drawn.problem : undefined;
}
