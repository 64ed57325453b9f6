import { isNear } from '../../text/distance';
import { remembered } from '../../text/remembered';
import type { MappedLine } from './line-map';
import type { Heading, SectionLabel } from '../note';

const SUMMARY = [
  'summary',
  'tldr',
  'zusammenfassung',
  'fazit',
  'résumé',
  'resumen',
  'samenvatting',
  'riassunto',
  'resumo',
];
const NOTES = [
  'notes',
  'raw notes',
  'talk notes',
  'my notes',
  'session notes',
  'notizen',
  'mitschrift',
  'notas',
  'notities',
  'appunti',
];

/** The letters with which they begin: most headings do with another one. */
const FIRST: ReadonlySet<string> = new Set([...SUMMARY, ...NOTES].map((name) => name.charAt(0)));

/** What a heading, a bold line or a label such as `Summary:` opens; misspelt ones (`Sumary`) count. */
export function labelKind(words: string): SectionLabel['kind'] | undefined {
  const first = words.charAt(0).toLowerCase();
  return first >= 'a' && first <= 'z' && !FIRST.has(first) ? undefined : kindOf(words);
}

const kindOf = remembered((words): SectionLabel['kind'] | undefined => {
  const plain = words
    .toLowerCase()
    .replace(/[\p{P}\p{S}]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (plain === '' || plain.length > 20) return undefined;
  if (SUMMARY.includes(plain) || (plain.startsWith('su') && isNear(plain, 'summary', 2))) return 'summary';
  return NOTES.includes(plain) ? 'notes' : undefined;
});

export function labelOfHeading(heading: Heading): SectionLabel | undefined {
  if (heading.style === 'underline') return undefined;
  const kind = labelKind(heading.text);
  return kind && { kind, style: 'heading', span: heading.span, level: heading.level };
}

const INS = /^<(ins|u|b|strong|em|i)>([^<]{1,30})<\/\1>:?\s*(?:<br\s*\/?>)?\s*/i;
const BOLD = /^(\*\*|__)([^*_]{1,30})\1:?\s*/;
const LINE = /^([\p{L};/ ]{3,20}):\s*/u;

/**
 * The label that a line of a paragraph is or begins with.
 * @param opens whether it is the paragraph's first line; a plain `Summary:` elsewhere is part of the talk
 * @returns the label with its place in the text of the line, `alone` when nothing else stands on the line
 */
export function labelOfLine(
  line: MappedLine,
  opens: boolean,
): (SectionLabel & { alone: boolean }) | undefined {
  const [pattern, style] = wayOf(line.words);
  if (style === 'line' && (!opens || !line.words.slice(0, 21).includes(':'))) return undefined;
  const found = pattern.exec(line.words);
  const words = style === 'line' ? found?.[1] : found?.[2];
  const kind = words === undefined ? undefined : labelKind(words);
  if (!found || !kind) return undefined;
  const start = line.source;
  const end = start + found[0].trimEnd().length;
  return { kind, style, span: { start, end }, level: 0, alone: found[0].length === line.words.length };
}

/** The one way in which a line with such a first character can be a label. */
function wayOf(words: string): readonly [RegExp, Exclude<SectionLabel['style'], 'heading'>] {
  const first = words.charAt(0);
  if (first === '<') return [INS, 'ins'];
  return first === '*' || first === '_' ? [BOLD, 'bold'] : [LINE, 'line'];
}
