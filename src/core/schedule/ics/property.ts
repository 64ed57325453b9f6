import ICAL from 'ical.js';
import type { CalendarPart, ContentLine } from './components';

/** A property of a calendar's part. */
export interface Property {
  /** Of parameters, by lower-case name. */
  readonly params: Readonly<Record<string, string>>;
  /** As written, after the colon. */
  readonly raw: string;
  /** Its texts, unescaped once. */
  readonly values: readonly string[];
  readonly line: number;
}

/** @returns undefined for a line that is no property at all */
export function readProperty({ text: written, name, line }: ContentLine): Property | undefined {
  if (!/^[A-Z\d-]+$/.test(name)) return undefined;
  const text = quotedZone(written);
  try {
    // Its parser of whole calendars gives up at the first mistake; that of single lines can be asked again.
    const [, params, type, ...values] = ICAL.parse.property(text) as unknown[];
    const raw = rawValue(text);
    return {
      params: textsOf(params),
      raw,
      values:
        type === 'unknown'
          ? [unescape(raw)]
          : values.flatMap((value) => (typeof value === 'string' ? [value] : [])),
      line,
    };
  } catch {
    const at = text.indexOf(':');
    // A colon is all that a line needs to be of use: parameters may be nonsense.
    return at < 0
      ? undefined
      : { params: {}, raw: text.slice(at + 1), values: [unescape(text.slice(at + 1))], line };
  }
}

/** A zone's name may have colons, `(UTC+01:00) Berlin`, and not every program sets it in quotes. */
function quotedZone(text: string): string {
  return text.replace(/^([^":]*;TZID=)([^";]*:[^";]*)(?=:\d{8}T?\d*Z?\s*$)/i, '$1"$2"');
}

/** The first property of a name that can be read. */
export function property(part: CalendarPart, name: string): Property | undefined {
  for (const line of part.lines) {
    const found = line.name === name ? readProperty(line) : undefined;
    if (found) return found;
  }
  return undefined;
}

export function properties(part: CalendarPart, name: string): Property[] {
  return part.lines.flatMap((line) => (line.name === name ? (readProperty(line) ?? []) : []));
}

/** Its text; undefined when it is missing or empty. */
export function textOf(part: CalendarPart, name: string): string | undefined {
  const words = property(part, name)?.values.join(', ').trim();
  return words === '' ? undefined : words;
}

function textsOf(params: unknown): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [key, value] of Object.entries(params ?? {})) {
    found[key] = Array.isArray(value) ? value.join(',') : String(value);
  }
  return found;
}

/** After the first colon that no quoted parameter holds. */
function rawValue(text: string): string {
  let isQuoted = false;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '"') isQuoted = !isQuoted;
    else if (text[at] === ':' && !isQuoted) return text.slice(at + 1);
  }
  return text.slice(text.indexOf(':') + 1);
}

function unescape(words: string): string {
  return words.replace(/\\([\\;,nN])/g, (_, character: string) => (/n/i.test(character) ? '\n' : character));
}
