const DELIMITERS = /^[ \t>]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)+\|?[ \t]*$/;
const ITEM = /^[ \t>]*(?:[-*+]|\d{1,9}[.)])[ \t]/;
const FOOTNOTE = /^[ \t>]*\[\^[^\]]+\]:[ \t]/;
/** What opens a part whose lines are indented: an admonition of MkDocs, a tab. */
const ADMONITION = /^[ \t]*(?:!!!|\?\?\?\+?|===)[ \t]/;

/** Tags of Liquid, attributes of kramdown, containers, admonitions, callouts, imports of MDX, definitions. */
const MARKUP =
  /^[ \t>]*(?:\{%.*%\}|\{:.*\}|:{3,}.*|(?:!!!|\?\?\?\+?|===)[ \t].*|\[![\w-]+\].*|import[ \t].*['"];?|export[ \t](?:const|default|function)\b.*|[*]?\[[^\]]+\]:[ \t].*)$/;

/**
 * Which lines of some notes are no words of them: code that is indented, formulae, tables, footnotes, and what tools other than
 * Markdown read (Liquid, MDX, admonitions, callouts).
 *
 * @param lines without line breaks
 */
export function markupLines(lines: readonly string[]): boolean[] {
  let formula: string | undefined;
  let isTable = false;
  let isInList = false;
  let isAbove = true;
  let isCode = false;
  let isFootnote = false;
  return lines.map((line, at) => {
    const isBlank = line.trim() === '';
    const words = line.replace(/^[ \t>]+/, '').trimEnd();
    if (formula !== undefined) {
      if (words.endsWith(formula)) formula = undefined;
      return true;
    }
    formula = openedFormula(words);
    if (formula !== undefined) return true;
    if (isBlank) isTable = false;
    else if (DELIMITERS.test(lines[at + 1] ?? '') && line.includes('|')) isTable = true;
    const isIndented = /^(?: {4}|\t)/.test(line);
    // A footnote goes on in the lines of its paragraph, and in others that are indented.
    if (FOOTNOTE.test(line)) isFootnote = true;
    else if (!isBlank && !isIndented && (isAbove || ITEM.test(line))) isFootnote = false;
    if (ITEM.test(line) || ADMONITION.test(line)) isInList = true;
    else if (!isBlank && !/^[ \t]/.test(line)) isInList = false;
    isCode = !isInList && isIndented && (isAbove || isCode) && !isBlank;
    isAbove = isBlank || isCode;
    return isTable || isCode || (isFootnote && !isBlank) || MARKUP.test(line) || /^\$\$.*\$\$$/.test(words);
  });
}

/** What closes the formula that a line opens and does not close itself. */
function openedFormula(words: string): string | undefined {
  if (/^\$\$/.test(words)) return /^\$\$.*\$\$$/.test(words) && words.length > 3 ? undefined : '$$';
  const environment = /^\\begin(\{[a-z]{1,20}\*?\})/.exec(words)?.[1];
  return environment !== undefined && !words.includes(`\\end${environment}`)
    ? `\\end${environment}`
    : undefined;
}
