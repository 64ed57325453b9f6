import { speakersIn } from '../../conference/evidence/speakers';

/** What lines about a talk begin with, before the colon: how 60 repositories name them, and in other languages. */
const WHO =
  'speakers?|presenters?|presented by|panel(?:ists?)?|moderators?|authors?|bio|date|room|location|venue|stage|track|duration|slides?|slide deck|video|recording|twitter|mastodon|linkedin|abstract|referent(?:en|in)?|sprecher(?:in)?|vortragende[rn]?|datum|uhrzeit|raum|folien|aufzeichnung|autor(?:in)?|intervenant(?:e|s|es)?|orat(?:eur|rice)|conférenci(?:er|ère)s?|salle|lieu|ponentes?|orador(?:a|es|as)?|palestrantes?|relator(?:e|i)|relatrice|sprekers?|sala|zaal|fecha|lugar|vidéo|vídeo';
/** Words that also begin lines of notes: they count beside others only. */
const OTHERS =
  'hosts?|names?|company|organi[sz]ation|day|time|when|where|level|slot|session|type|format|length|language|tags?|topics?|links?|repo(?:sitory)?|github|website|url|schedule|zeit|ort|sprache|thema';
const keyed = (words: string): RegExp =>
  new RegExp(
    `^(?:[-*+]\\s+)?[*_]{0,3}(?:${words})(?:\\(s\\))?\\s?[*_]{0,3}\\s?[:：]{1,2}[*_]{0,3}(?:\\s|$)`,
    'i',
  );
const IS_WHO = keyed(WHO);
const IS_OTHER = keyed(OTHERS);
const LINK =
  /^(?:[-*+]\s+)?(?:[←<«↩\s]*\[[^[\]]{1,200}\]\([^()\s]{1,2000}\)|<?https?:\/\/\S{1,2000}>?)(?:\s*[|·•/]\s*\[[^[\]]{1,200}\]\([^()\s]{1,2000}\)){0,8}\\?$/;

const NAME = `@?\\p{Lu}[\\p{L}.'’-]*(?: (?:(?:van|von|der|den|de|da|di|la|le|al|bin)\\s){0,2}\\p{Lu}[\\p{L}.'’-]*){1,3}`;
const NAME_LINE = new RegExp(`^[*_]{0,3}${NAME}[*_]{0,3}(?:\\s*[,(|@–—-].{1,80})?$`, 'u');
const NAME_AND_PLACE = new RegExp(`^${NAME}\\s*(?:\\s[-–—|@]\\s|[,(@])\\s*[\\p{Lu}\\d@]`, 'u');

const BY = new RegExp(
  `^[*_]{0,3}(?:by|von|par|por|door|presented by)\\s+(?:\\[[^[\\]]{1,100}\\]\\(|[*_]{0,3}${NAME}|@\\w)`,
  'u',
);
const BY_AT_START = /^[*_]{0,3}(?:By|Von|Par|Por|Door|Presented by)\b/;

/** `🎤 Jane Doe`: a picture in front of who or what is named. */
const PICTOGRAPH = /^(?:\p{Extended_Pictographic}[\uFE0F\u200D\p{Emoji_Modifier}]*\s*){1,3}/u;
/** A firm or a room on a line of its own: few words, each with a capital or a number. */
const PLACE_LINE = /^@?[\p{Lu}\d][^\s.!?;:]*(?: (?:[\p{Lu}\d&][^\s.!?;:]*|of|at|the)){0,4}$/u;
/** Fields of Obsidian (`speaker:: [[Jane]]`) and lines of its tags. */
const INLINE_FIELD = /^(?:[-*+]\s+)?[*_]{0,3}\p{L}[\p{L}\d _-]{0,30}[*_]{0,3}::[*_]{0,3}(?:\s|$)/u;
const TAG_LINE = /^#[\p{L}_][\p{L}\d/_-]*(?:[\s,]+#[\p{L}_][\p{L}\d/_-]*)*$/u;

/** Whether a line tells who spoke, when or where, or is a link alone: no note of the talk. */
export function isMetaLine(line: string): boolean {
  if (line.length > 2500) return false;
  const words = line.replace(PICTOGRAPH, '');
  return (
    IS_WHO.test(words) ||
    LINK.test(words) ||
    INLINE_FIELD.test(words) ||
    TAG_LINE.test(words) ||
    isByLine(words)
  );
}

/** Whether some lines, which stand on top of a talk, say nothing but things about it. */
export function areMetaLines(lines: readonly string[]): boolean {
  return (
    lines.some((line) => isMetaLine(line)) && lines.every((line) => isMetaLine(line) || IS_OTHER.test(line))
  );
}

function isByLine(line: string): boolean {
  if (line.length > 120) return false;
  return BY.test(BY_AT_START.test(line) ? line.replace(/[A-Z]/, (letter) => letter.toLowerCase()) : line);
}

/** Whether a line by itself is likely the speaker: two to four words in capitals, and what belongs to the name. */
export function isNameLine(line: string): boolean {
  return line.length < 120 && NAME_LINE.test(line.replace(PICTOGRAPH, ''));
}

/** What tells a name with its firm or room from words that happen to have capitals. */
const SIGN = /^[*_]|[,@(|–—]|\s-\s|\d/;

/**
 * Whether some lines on top of a talk are its speaker and where: a name, then a firm, a room, another name. Several
 * lines of words in capitals alone may be notes.
 */
export function areNameAndPlace(lines: readonly string[]): boolean {
  const [name, ...others] = lines;
  return (
    name !== undefined &&
    lines.length <= 4 &&
    isNameLine(name) &&
    (lines.length === 1 ||
      (speakersIn(name.replace(PICTOGRAPH, '').replace(/^[*_]+/, '')).length > 0 &&
        lines.some((line) => SIGN.test(line) || PICTOGRAPH.test(line) || isMetaLine(line)))) &&
    others.every((line) => {
      const words = line.replace(PICTOGRAPH, '').replace(/^[*_]+|[*_]+$/g, '');
      return isMetaLine(words) || (words.length <= 60 && PLACE_LINE.test(words));
    })
  );
}

/** `Jane Doe - Acme`, where `Service Mesh - Overview` is none: for headings that could be a part of the talk as well. */
export function isPersonHeading(words: string): boolean {
  return (
    isSpeakerHeading(words) && (!NAME_AND_PLACE.test(words.trim()) || speakersIn(words.trim()).length > 0)
  );
}

/** `Jane Doe - Acme`, `Speaker: Jane Doe`, `by Jane Doe`. */
export function isSpeakerHeading(words: string): boolean {
  const plain = words.trim();
  if (plain.length > 120) return false;
  return (
    NAME_AND_PLACE.test(plain) ||
    /^(?:speakers?|presenters?|referent(?:en|in)?)\b/i.test(plain) ||
    isByLine(plain)
  );
}

/** Lines that are never proposed for a Summary: questions and answers, and what opens a list. */
export function opensOrAsks(line: string): boolean {
  const plain = line.replace(/^[\s>*_-]+/, '');
  return (
    /[:：][*_\s]*$/.test(line.slice(-12)) ||
    /^(?:q(?:uestion)?|a(?:nswer)?|q\s?&\s?a|f(?:rage)?|antwort)\s?\d{0,3}[*_]{0,2}\s?[:：.)]/i.test(plain)
  );
}
