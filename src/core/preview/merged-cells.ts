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
 * has it from 9.2 on; head and body never join. Alignment becomes a class.
 *
 * @param tokens from the table's opening to its closing one
 */
export function withMergedCells(tokens: readonly Token[]): Token[] {
  const gone = new Set<Token>();
  for (const rows of sectionsOf(tokens)) {
    const cells = rows.flat();
    for (const cell of cells) {
      align(cell.open);
      cell.into = neighbour(cell, rows);
    }
    for (const cell of cells) {
      if (cell.into === undefined) unescape(cell.inline);
      else [cell.open, cell.inline, cell.close].forEach((token) => gone.add(token));
    }
    span(cells);
  }
  return tokens.filter((token) => !gone.has(token));
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

function neighbour({ inline, row, column }: Cell, rows: readonly (readonly Cell[])[]): Cell | undefined {
  const sign = /^\\?(>|\^)$|^(&gt;)$/.exec(inline.content.trim());
  if (!sign) return undefined;
  return sign[1] === '^' ? rows[row - 1]?.[column] : rows[row]?.[column + 1];
}

/** Two backslashes say that a sign is none. */
function unescape(inline: Token): void {
  const sign = /^\\\\([>^])$/.exec(inline.content.trim())?.[1];
  if (sign !== undefined) inline.content = `\\${sign}`;
}

/** A cell reaches over the rectangle around all that is joined to it. */
function span(cells: readonly Cell[]): void {
  const reach = new Map<Cell, { top: number; bottom: number; left: number; right: number }>();
  for (const cell of cells) {
    const root = rootOf(cell);
    const known = reach.get(root) ?? {
      top: root.row,
      bottom: root.row,
      left: root.column,
      right: root.column,
    };
    reach.set(root, {
      top: Math.min(known.top, cell.row),
      bottom: Math.max(known.bottom, cell.row),
      left: Math.min(known.left, cell.column),
      right: Math.max(known.right, cell.column),
    });
  }
  for (const [{ open }, { top, bottom, left, right }] of reach) {
    if (right > left) open.attrSet('colspan', String(right - left + 1));
    if (bottom > top) open.attrSet('rowspan', String(bottom - top + 1));
  }
}

/** Signs lead to the right and up only, so never in a circle. */
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
