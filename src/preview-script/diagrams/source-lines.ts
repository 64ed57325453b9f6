/** What Mermaid takes away before it reads a diagram, in its order. */
const unread = [
  { name: 'front matter', pattern: /^[^\S\n]*---\s*\n[\s\S]*?\n[^\S\n]*---\s*\n/g },
  { name: 'directives', pattern: /%%\{[\s\S]*?\}%%/g },
  { name: 'comments', pattern: /^\s*%%(?!\{)[^\n]+\n?/gm },
  { name: 'leading blanks', pattern: /^\s+/g },
];

/**
 * Mermaid's messages count the lines that are left when front matter, directives and comments are taken away.
 *
 * @param line 1-based, as Mermaid counts
 * @returns the 0-based line of the source as it is written; the last one read when Mermaid points behind the end
 */
export function lineInSource(source: string, line: number): number {
  const whole = source.replace(/\r\n?/g, '\n');
  const { text, lines } = unread.reduce<Traced>((read, { pattern }) => without(read, pattern), {
    text: whole,
    lines: lineOfEach(whole),
  });
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const start = starts[Math.min(line, starts.length) - 1] ?? 0;
  return lines[start] ?? lines.at(-1) ?? 0;
}

/** A text, and for each of its characters the line it came from. */
interface Traced {
  readonly text: string;
  readonly lines: readonly number[];
}

function without({ text, lines }: Traced, pattern: RegExp): Traced {
  const kept: number[] = [];
  let end = 0;
  for (const { 0: match, index } of text.matchAll(pattern)) {
    for (let at = end; at < index; at++) kept.push(lines[at] ?? 0);
    end = index + match.length;
  }
  for (let at = end; at < lines.length; at++) kept.push(lines[at] ?? 0);
  return { text: text.replace(pattern, ''), lines: kept };
}

function lineOfEach(text: string): number[] {
  let line = 0;
  return Array.from({ length: text.length }, (_, at) => (text[at] === '\n' ? line++ : line));
}
