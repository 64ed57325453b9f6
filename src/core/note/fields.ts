import { detachString } from '../text/detach-string';
import { MASK } from './body/mask';
import type { Field } from './note';

/** What the words ahead of a colon announce, in lower case. */
const KINDS: ReadonlyMap<string, Field['kind']> = new Map([
  ...names(
    'speaker',
    'speaker, speakers, speaker(s), the speaker, the speakers, presenter, presenters, presenter(s), presented by, talk by, given by, panelist, panelists, panellist, panellists, moderator, moderators',
    'sprecher, sprecherin, sprecherinnen, referent, referentin, referenten, referentinnen, vortragender, vortragende, vortragenden',
    'intervenant, intervenants, intervenante, intervenantes, orateur, orateurs, oratrice, oratrices, conférencier, conférenciers, conférencière, présenté par',
    'ponente, ponentes, orador, oradores, oradora, oradoras, conferenciante, conferenciantes, relatore, relatori, relatrice, relatrici, spreker, sprekers, palestrante, palestrantes',
  ),
  ...names(
    'event',
    'conference, event, conférence, évènement, événement, konferenz, veranstaltung, evento, congreso, conferenza, conferência',
  ),
  ...names(
    'video',
    'video, videos, recording, youtube, video url, video link, youtube url, youtube url(s), youtube link, recording url, recording link, vidéo, enregistrement, aufzeichnung, grabación, registrazione, opname, gravação',
  ),
  ...names(
    'slides',
    'slide, slides, slide deck, slidedeck, deck, slides url, slides link, slide url, folien, diapositives, diapos, diapositivas, dias',
  ),
]);

function names(kind: Field['kind'], ...rows: readonly string[]): [string, Field['kind']][] {
  return rows.flatMap((row) => row.split(', ').map((name): [string, Field['kind']] => [name, kind]));
}

const BYLINE =
  /^(?:[-–—*_>]{0,3}\s*)?(?:by|von|par|por|di|door)[: ]\s*((?:\[|@)?\p{Lu}.{1,100}?)[*_]{0,3}$/iu;
const NAME = /^(?:\[|@|\*)*\p{Lu}[\p{L}'’.-]+(?:\]?\s|$)/u;

/**
 * What a line of a paragraph, a list or a component says about a talk: `Speaker: Ann Lee`, `**Slides:** …`,
 * `by Ann Lee`; undefined for every other line.
 */
export function fieldOfLine(words: string): Omit<Field, 'at'> | undefined {
  const first = words.charCodeAt(0) | 32;
  const colon = colonOf(words);
  if (colon > 2) {
    const label = words.slice(0, colon).replace(/^(?:[-*+]\s+)?[*_]+|^[-*+]\s+|[*_\s]+$/g, '');
    const kind = KINDS.get(label.toLowerCase());
    if (kind) return { kind, value: plainValue(words.slice(colon + 1).replace(/^\s*[*_]+\s*/, '')) };
  }
  // `by`, `von`, `par` or `por`, `di` or `door`, or a mark ahead of one of them.
  const mayBeByline =
    words.length < 110 && (first === 98 || first === 118 || first === 112 || first === 100 || first < 64);
  const byline = mayBeByline ? BYLINE.exec(words)?.[1] : undefined;
  if (byline === undefined || !NAME.test(byline) || /[.!?:;]$/.test(byline)) return undefined;
  return { kind: 'speaker', value: plainValue(byline) };
}

/** Where the first colon stands, in whatever width, if that is near enough; -1 otherwise. */
function colonOf(words: string): number {
  const end = Math.min(words.length, 32);
  for (let at = 0; at < end; at++) {
    const code = words.charCodeAt(at);
    if (code === 0x3a || code === 0xff1a) return at;
  }
  return -1;
}

/** `<Speaker name="Ann" />`, `<Video src="…" />`, `<iframe src="https://www.youtube.com/embed/…">`. */
export function fieldsOfHtml(html: string): Omit<Field, 'at'>[] {
  const fields: Omit<Field, 'at'>[] = [];
  for (const [, tag = '', rest = ''] of html.matchAll(
    /<(speakers?|presenters?|video|youtube|slides?|iframe)\b([^<>]*)/gi,
  )) {
    const name = tag.toLowerCase();
    const value = /\b(?:name|names|src|url|href|id|videoid)\s*=\s*\{?\s*["'`]([^"'`]*)["'`]/i.exec(rest)?.[1];
    if (value === undefined) continue;
    if (/^(?:speaker|presenter)/.test(name)) fields.push({ kind: 'speaker', value });
    else if (/^slides?/.test(name)) fields.push({ kind: 'slides', value });
    else if (name !== 'iframe' || /youtube|youtu\.be|vimeo/.test(value))
      fields.push({ kind: 'video', value });
  }
  return fields;
}

/** A field at its place, its value without the shortcodes in it. */
export function placedField(field: Omit<Field, 'at'>, at: number): Field {
  return { kind: field.kind, value: detachString(field.value.replaceAll(MASK, '').trim()), at };
}

/** A value as a reader sees it: links by their words, without emphasis. */
function plainValue(written: string): string {
  return written
    .replace(/\[([^[\]]*)\]\(([^()]*)\)/g, (_, text: string, href: string) => (text === '' ? href : text))
    .replace(/[*_]{2,3}|<br\s*\/?>/g, '')
    .replace(/[*_]+$/, '')
    .trim();
}
