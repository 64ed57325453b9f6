/** A line of a calendar, unfolded. */
export interface ContentLine {
  /** Upper case. */
  readonly name: string;
  /** Everything, name and parameters included. */
  readonly text: string;
  /** Where it begins, from 1. */
  readonly line: number;
}

/** A part of a calendar between BEGIN and END; parts inside it (alarms) are not in its lines. */
export interface CalendarPart {
  /** Upper case: `VEVENT`. */
  readonly name: string;
  readonly line: number;
  readonly lines: ContentLine[];
  readonly parts: CalendarPart[];
  /** False when the file ends, or the next part begins, before its END. */
  isClosed: boolean;
}

/** Parts that never stand inside one another: a second one means that the END of the first is missing. */
const SIBLINGS = new Set(['VEVENT', 'VTIMEZONE', 'VTODO', 'VJOURNAL', 'VFREEBUSY']);

/**
 * The parts of a calendar, however it is broken: any line breaks, lines folded anywhere, ENDs missing, anything before
 * and after it.
 */
export function readParts(text: string): CalendarPart {
  const root: CalendarPart = { name: '', line: 1, lines: [], parts: [], isClosed: true };
  const open = [root];
  for (const content of contentLines(text)) {
    const inner = open.at(-1) ?? root;
    if (content.name === 'BEGIN') {
      const name = valueOf(content.text).toUpperCase();
      const parent = SIBLINGS.has(name) ? closeTo(open, root) : inner;
      const part: CalendarPart = { name, line: content.line, lines: [], parts: [], isClosed: false };
      parent.parts.push(part);
      if (open.length < 50) open.push(part);
    } else if (content.name === 'END') {
      const name = valueOf(content.text).toUpperCase();
      const at = open.findLastIndex((part) => part.name === name);
      if (at <= 0) continue;
      const part = open[at];
      if (part) part.isClosed = true;
      open.length = at;
    } else inner.lines.push(content);
  }
  return root;
}

/** Closes down to the calendar. */
function closeTo(open: CalendarPart[], root: CalendarPart): CalendarPart {
  const at = open.findIndex(({ name }) => SIBLINGS.has(name));
  if (at > 0) open.length = at;
  return open.at(-1) ?? root;
}

/** All parts of a name, wherever they stand. */
export function partsNamed(part: CalendarPart, name: string): CalendarPart[] {
  return part.parts.flatMap((each) => (each.name === name ? [each] : partsNamed(each, name)));
}

function contentLines(text: string): ContentLine[] {
  const found: { pieces: string[]; line: number }[] = [];
  text.split(/\r\n|\n|\r/).forEach((written, index) => {
    const last = found.at(-1);
    if (/^[ \t]/.test(written) && last) last.pieces.push(written.slice(1));
    else if (written.trim() !== '') found.push({ pieces: [written], line: index + 1 });
  });
  return found.map(({ pieces, line }) => {
    const whole = pieces.join('');
    return { name: (/^[^:;]*/.exec(whole)?.[0] ?? '').trim().toUpperCase(), text: whole, line };
  });
}

function valueOf(text: string): string {
  return text.slice(text.indexOf(':') + 1).trim();
}
