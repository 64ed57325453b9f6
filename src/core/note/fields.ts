import type { Field } from './note';

const KINDS: readonly (readonly [Field['kind'], string])[] = [
  [
    'speaker',
    'speakers?|speaker\\(s\\)|presenters?|presenter\\(s\\)|presented by|talk by|given by|panell?ists?|moderators?|sprecher(?:in|innen)?|referent(?:in|en|innen)?|vortragende[rn]?|intervenante?s?|orateurs?|oratrices?|conférencier(?:e|s|es)?|présenté par|ponentes?|orador(?:a|es|as)?|conferenciantes?|relator[ei]|relatrice|sprekers?|palestrantes?',
  ],
  ['event', 'conference|event|conférence|évènement|événement|konferenz|veranstaltung|evento|congreso|conferenza|conferência'],
  ['video', 'video|recording|youtube|vidéo|enregistrement|aufzeichnung|grabación|registrazione|opname|gravação'],
  ['slides', 'slides?|slide ?deck|deck|folien|diapositives|diapos|diapositivas|dias'],
];

const FIELD = new RegExp(
  `^(?:[-*+]\\s+)?[*_]{0,3}(?:(?:the )?(?:${KINDS.map(([, names]) => `(${names})`).join('|')}))(?: url\\(?s?\\)?| link)?[*_]{0,3}\\s*[:：]\\s*[*_]{0,3}\\s*(.*)$`,
  'iu',
);
const BYLINE = /^(?:[-–—*_>]{0,3}\s*)?(?:by|von|par|por|di|door)[: ]\s*((?:\[|@)?\p{Lu}.{1,100}?)[*_]{0,3}$/iu;
const NAME = /^(?:\[|@|\*)*\p{Lu}[\p{L}'’.-]+(?:\]?\s|$)/u;

/**
 * What a line of a paragraph, a list or a component says about a talk: `Speaker: Ann Lee`, `**Slides:** …`,
 * `by Ann Lee`; undefined for every other line.
 */
export function fieldOfLine(words: string): Omit<Field, 'at'> | undefined {
  const first = words.charCodeAt(0) | 32;
  const colon = words.search(/[:：]/);
  if (colon > 0 && colon < 32) {
    const found = FIELD.exec(words);
    if (found) {
      const index = KINDS.findIndex((_, at) => found[at + 1] !== undefined);
      const kind = KINDS[index]?.[0] ?? 'speaker';
      return { kind, value: plainValue(found[KINDS.length + 1] ?? '') };
    }
  }
  // `by`, `von`, `par` or `por`, `di` or `door`, or a mark ahead of one of them.
  const mayBeByline = words.length < 110 && (first === 98 || first === 118 || first === 112 || first === 100 || first < 64);
  const byline = mayBeByline ? BYLINE.exec(words)?.[1] : undefined;
  if (byline === undefined || !NAME.test(byline) || /[.!?:;]$/.test(byline)) return undefined;
  return { kind: 'speaker', value: plainValue(byline) };
}

/** `<Speaker name="Ann" />`, `<Video src="…" />`, `<iframe src="https://www.youtube.com/embed/…">`. */
export function fieldsOfHtml(html: string): Omit<Field, 'at'>[] {
  const fields: Omit<Field, 'at'>[] = [];
  for (const [, tag = '', rest = ''] of html.matchAll(/<(speakers?|presenters?|video|youtube|slides?|iframe)\b([^<>]*)/gi)) {
    const name = tag.toLowerCase();
    const value = /\b(?:name|names|src|url|href|id|videoid)\s*=\s*\{?\s*["'`]([^"'`]*)["'`]/i.exec(rest)?.[1];
    if (value === undefined) continue;
    if (/^(?:speaker|presenter)/.test(name)) fields.push({ kind: 'speaker', value });
    else if (/^slides?/.test(name)) fields.push({ kind: 'slides', value });
    else if (name !== 'iframe' || /youtube|youtu\.be|vimeo/.test(value)) fields.push({ kind: 'video', value });
  }
  return fields;
}

/** A value as a reader sees it: links by their words, without emphasis. */
function plainValue(written: string): string {
  return written
    .replace(/\[([^[\]]*)\]\(([^()]*)\)/g, (_, text: string, href: string) => (text === '' ? href : text))
    .replace(/[*_]{2,3}|<br\s*\/?>/g, '')
    .replace(/[*_]+$/, '')
    .trim();
}
