import type { Token } from 'markdown-it';

/** A cell of a table: its three tokens, and what it is joined to. */
interface Cell {
  readonly open: Token;
  readonly inline: Token;
  readonly close: Token;
  readonly row: number;
  readonly column: number;
  /** The cell that it is a part of, when it only says so. */
  into: Cell | undefined;
}

/**
 * The tokens of a table whose cells of a lone `>` or `^` join the cell to their right or the one above, as Relearn
 * has it from 9.2 on; head and body never join. Joined cells stand where the first of them stood, and reach over the
 * rectangle around all of them. Alignment becomes a class.
 *
 * @param tokens from the table's opening to its closing one
 */
export function withMergedCells(tokens: readonly Token[]): Token[] {
  const instead = new Map<Token, readonly Token[]>();
  for (const rows of sectionsOf(tokens)) {
    const cells = rows.flat();
    for (const cell of cells) {
      align(cell.open);
      cell.into = neighbour(cell, rows);
    }
    const boxes = boxesOf(cells);
    for (const cell of cells) {
      const root = rootOf(cell);
      const box = boxes.get(root);
      const isFirst = box?.top === cell.row && box.left === cell.column;
      instead.set(cell.open, isFirst ? [root.open, root.inline, root.close] : []);
      instead.set(cell.inline, []);
      instead.set(cell.close, []);
    }
  }
  return tokens.flatMap((token) => instead.get(token) ?? [token]);
}

/** The rows of the head, and those of the body. */
function sectionsOf(tokens: readonly Token[]): Cell[][][] {
  const sections: Cell[][][] = [];
  tokens.forEach((open, at) => {
    if (open.type === 'thead_open' || open.type === 'tbody_open') sections.push([]);
    const rows = sections.at(-1);
    if (open.type === 'tr_open') rows?.push([]);
    const row = rows?.at(-1);
    const [inline, close] = [tokens[at + 1], tokens[at + 2]];
    if (!rows || !row || !inline || !close || (open.type !== 'th_open' && open.type !== 'td_open')) return;
    row.push({ open, inline, close, row: rows.length - 1, column: row.length, into: undefined });
  });
  return sections;
}

/** What a cell is joined to. Two backslashes before a mark say that it is none, and one of them goes. */
function neighbour({ inline, row, column }: Cell, rows: readonly (readonly Cell[])[]): Cell | undefined {
  const [, backslashes = '', mark = ''] = /^(\\*)(>|\^|&gt;)$/.exec(inline.content.trim()) ?? [];
  if (mark === '') return undefined;
  const shown = Math.floor(backslashes.length / 2);
  if (shown > 0) inline.content = `${'\\\\'.repeat(shown - 1)}\\${mark === '^' ? '^' : '>'}`;
  else return mark === '^' ? rows[row - 1]?.[column] : rows[row]?.[column + 1];
  return undefined;
}

interface Box {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** The rectangles around cells and all that is joined to them; the cells are told how far they reach. */
function boxesOf(cells: readonly Cell[]): ReadonlyMap<Cell, Box> {
  const boxes = new Map<Cell, Box>();
  for (const { row, column, ...cell } of cells.map((one) => ({ ...one, root: rootOf(one) }))) {
    const known = boxes.get(cell.root) ?? { top: row, bottom: row, left: column, right: column };
    boxes.set(cell.root, {
      top: Math.min(known.top, row),
      bottom: Math.max(known.bottom, row),
      left: Math.min(known.left, column),
      right: Math.max(known.right, column),
    });
  }
  for (const [{ open }, { top, bottom, left, right }] of boxes) {
    if (right > left) open.attrSet('colspan', String(right - left + 1));
    if (bottom > top) open.attrSet('rowspan', String(bottom - top + 1));
  }
  return boxes;
}

/** Marks lead to the right and up only, so never in a circle. */
function rootOf(cell: Cell): Cell {
  let root = cell;
  while (root.into) root = root.into;
  // Whoever asks next is there at once.
  for (let at = cell; at.into;) {
    const next = at.into;
    at.into = root;
    at = next;
  }
  return root;
}

function align(open: Token): void {
  const side = /^text-align:\s*(\w+)/.exec(String(open.attrGet('style') ?? ''))?.[1];
  if (side === undefined) return;
  open.attrs = (open.attrs ?? []).filter(([name]) => name !== 'style');
  open.attrJoin('class', `align-${side}`);
}
