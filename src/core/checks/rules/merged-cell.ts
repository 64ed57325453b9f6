import { sentence } from '../../language/sentence';
import { markupOf } from '../markup';
import type { Finding, Rule } from '../rule';
import { SIGN } from '../signs/sign';
import { isInSite } from '../site';
import { siteAround } from '../site-versions';

const DELIMITERS = /^[ \t>]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*\r?$/;

export const mergedCell: Rule = {
  id: 'merged-cell',
  severity: 'hint',
  about:
    'A table cell with nothing but `>` or `^`: Relearn 9.2 and later merge it with the cell to its right or the one above.',
  needs: SIGN.mergedCell,
  *check(checked) {
    if (!isInSite(checked) || !siteAround(checked).since('9.2')) return;
    const prose = markupOf(checked);
    if (!prose.includes('|') || !/[>^]/.test(prose)) return;
    yield* cells(prose);
  },
};

/** No author writes longer ones. */
function isDelimiters(line: string): boolean {
  return line.length < 1_000 && line.includes('-') && DELIMITERS.test(line);
}

function* cells(prose: string): Iterable<Omit<Finding, 'rule'>> {
  const lines = prose.split('\n');
  let at = 0;
  /** Rows of the body so far; undefined outside of tables. */
  let rows: number | undefined;
  for (const [index, line] of lines.entries()) {
    const isHead = isDelimiters(lines[index + 1] ?? '') && line.includes('|');
    if (isHead) yield* cellsOf(line, at, false);
    else if (isDelimiters(line) && (lines[index - 1] ?? '').includes('|')) rows = 0;
    else if (rows !== undefined && line.trim() === '') rows = undefined;
    else if (rows !== undefined) {
      yield* cellsOf(line, at, rows > 0);
      rows++;
    }
    at += line.length + 1;
  }
}

/** @param hasRowAbove a `^` in the first row is a character */
function* cellsOf(line: string, at: number, hasRowAbove: boolean): Iterable<Omit<Finding, 'rule'>> {
  const found = [...line.matchAll(/(?:\\.|[^|\\])+/g)].filter(
    ({ index, 0: words }) => words.trim() !== '' || index > 0,
  );
  const last = found.findLast(({ 0: words }) => words.trim() !== '');
  for (const cell of found) {
    const words = cell[0];
    const mark = words.trim();
    const joins = (mark === '>' && cell !== last) || (mark === '^' && hasRowAbove);
    if (!joins) continue;
    const start = at + cell.index + words.indexOf(mark);
    yield {
      span: { start, end: start + 1 },
      message:
        mark === '>'
          ? sentence(
              'Relearn 9.2 and later merge this cell with the cell to its right; write \\\\> for the character itself.',
            )
          : sentence(
              'Relearn 9.2 and later merge this cell with the cell above; write \\\\^ for the character itself.',
            ),
      fixes: [
        {
          title: sentence('Write \\\\{0}', mark),
          edits: [{ span: { start, end: start }, text: '\\\\' }],
        },
      ],
    };
  }
}
