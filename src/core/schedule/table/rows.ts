import Papa from 'papaparse';
import { columnsOf, type Column } from './columns';

/** A row of a table with the line where it begins, from 1. */
export interface Row {
  readonly cells: readonly string[];
  readonly line: number;
  /** A quotation mark in it is never closed: it holds the rest of the text. */
  readonly isBroken: boolean;
}

/** So many lines may stand above the header: the conference's name, `sep=;`. */
const ABOVE = 8;

/**
 * The rows of a table from its header on: columns separated by commas, semicolons, tabs or bars, as Markdown writes
 * tables too.
 *
 * @returns undefined when no line near the top is a header with two columns that a schedule has
 */
export function tableRows(text: string): Row[] | undefined {
  let from = 0;
  for (let above = 0; above <= ABOVE && from < text.length; above++) {
    const header = /[^\r\n]*/.exec(text.slice(from, from + LONGEST_HEADER))?.[0] ?? '';
    const rest = text.slice(from);
    const columns = isMarkdownRow(header) ? columnsOf(markdownCells(header)) : undefined;
    if (columns && columns.size >= 2) return markdownRows(rest, above + 1, columns);
    const delimiter = delimiterOf(header);
    if (delimiter !== undefined) return rowsOf(rest, delimiter, above + 1);
    from +=
      header.length +
      (/^(?:\r\n|\r|\n)/.exec(text.slice(from + header.length, from + header.length + 2))?.[0].length ?? 1);
  }
  return undefined;
}

/** Nobody names so many columns. */
const LONGEST_HEADER = 5000;

/** The one by which the header has most columns of a schedule. */
function delimiterOf(header: string): string | undefined {
  const scored = ['\t', ';', ',', '|'].map((delimiter) => {
    const cells = Papa.parse<string[]>(header, { delimiter }).data[0] ?? [];
    return { delimiter, count: columnsOf(cells).size };
  });
  const best = scored.toSorted((a, b) => b.count - a.count)[0];
  return best && best.count >= 2 ? best.delimiter : undefined;
}

/**
 * All rows of a table that hold something.
 *
 * @param first number of the line with which the text begins
 */
export function rowsOf(text: string, delimiter: string, first: number): Row[] {
  const rows: Row[] = [];
  let from = 0;
  let line = first;
  Papa.parse<string[]>(text, {
    delimiter,
    step: ({ data, meta, errors }) => {
      const [empty] = /^[\r\n]*/.exec(text.slice(from, meta.cursor)) ?? [''];
      const begins = line + breaksIn(empty);
      if (data.some((cell) => cell.trim() !== ''))
        rows.push({
          cells: data,
          line: begins,
          isBroken: errors.some(({ code }) => code === 'MissingQuotes'),
        });
      line += breaksIn(text.slice(from, meta.cursor));
      from = meta.cursor;
    },
  });
  return rows;
}

const breaksIn = (text: string): number => text.split(/\r\n|\n|\r/).length - 1;

const isMarkdownRow = (line: string): boolean => /^\s*\|.*\|\s*$/.test(line);

/** The cells of `| a | b \| c |`. */
function markdownCells(line: string): string[] {
  return line
    .trim()
    .replace(/^\||(?<!\\)\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.replaceAll('\\|', '|').trim());
}

function markdownRows(text: string, first: number, columns: ReadonlyMap<Column, number>): Row[] {
  const rows: Row[] = [];
  const addresses = new Set(ADDRESSES.map((column) => columns.get(column)));
  for (const [index, line] of text.split(/\r\n|\n|\r/).entries()) {
    if (!isMarkdownRow(line)) break;
    const cells = markdownCells(line);
    if (cells.every((cell) => /^:?-+:?$/.test(cell))) continue;
    const words = cells.map((cell, column) => unmarked(cell, addresses.has(column)));
    rows.push({ cells: words, line: first + index, isBroken: false });
  }
  return rows;
}

const ADDRESSES = ['url', 'slides', 'recording'] as const;

/** What a reader sees of a cell, or where its link leads. */
function unmarked(cell: string, isAddress: boolean): string {
  return cell
    .replace(/\[([^[\]]*)\]\(([^()\s]*)\)/g, (_, words: string, href: string) => (isAddress ? href : words))
    .replace(/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/g, '$2');
}
