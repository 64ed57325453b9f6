import { mapPieces, type LineMap, type MappedLine } from './line-map';

/** Where the cells of one table row stand. */
export interface TableRow {
  /** A map for the next cell, whose content the parser gives; undefined when it is empty or not found. */
  next(content: string): LineMap | undefined;
}

/** The cells of the row between two offsets of a text; `\|` in a cell is a pipe that divides nothing. */
export function tableRow(text: string, start: number, end: number): TableRow {
  const cells = splitCells(text.slice(start, end), start);
  let index = 0;
  return {
    next(content) {
      for (let at = index; content !== '' && at < cells.length; at++) {
        const cell = cells[at];
        if (!cell || !isCell(cell.words, content, at === 0)) continue;
        index = at + 1;
        return mapCell(cell, content);
      }
      return undefined;
    },
  };
}

interface Cell {
  readonly words: string;
  readonly start: number;
}

function splitCells(row: string, start: number): Cell[] {
  const cells: Cell[] = [];
  let from = 0;
  for (let at = row.indexOf('|'); at >= 0; at = row.indexOf('|', at + 1)) {
    if (row[at - 1] === '\\') continue;
    cells.push({ words: row.slice(from, at), start: start + from });
    from = at + 1;
  }
  cells.push({ words: row.slice(from), start: start + from });
  return cells;
}

/** In front of the first cell quote signs and list markers may stand. */
function isCell(words: string, content: string, first: boolean): boolean {
  const plain = words.replaceAll('\\|', '|').trim();
  return first ? plain.endsWith(content) : plain === content;
}

/** The pieces between escaped pipes, each at its place. */
function mapCell({ words, start }: Cell, content: string): LineMap {
  const pieces: MappedLine[] = [];
  let at = content.length;
  let end = words.trimEnd().length;
  for (const piece of content.split('|').toReversed()) {
    at -= piece.length;
    end -= piece.length;
    pieces.unshift({ words: piece, at, source: start + end });
    at -= 1;
    end -= 2;
  }
  return mapPieces(pieces);
}
