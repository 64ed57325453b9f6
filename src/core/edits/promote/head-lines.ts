/** What lines about a talk begin with, before the colon: how 60 repositories name them, and their German. */
const WHO =
  'speakers?|presenters?|presented by|panel(?:ists?)?|moderators?|authors?|bio|date|room|location|venue|stage|track|duration|slides?|slide deck|video|recording|twitter|mastodon|linkedin|abstract|referent(?:en|in)?|sprecher(?:in)?|vortragende[rn]?|datum|uhrzeit|raum|folien|aufzeichnung|autor(?:in)?';
/** Words that also begin lines of notes: they count beside others only. */
const OTHERS =
  'hosts?|names?|company|organi[sz]ation|day|time|when|where|level|slot|session|type|format|length|language|tags?|topics?|links?|repo(?:sitory)?|github|website|url|schedule|zeit|ort|sprache|thema';
const keyed = (words: string): RegExp =>
  new RegExp(`^(?:[-*+]\\s+)?[*_]{0,3}(?:${words})(?:\\(s\\))?\\s?[*_]{0,3}\\s?[:：][*_]{0,3}(?:\\s|$)`, 'i');
const IS_WHO = keyed(WHO);
const IS_OTHER = keyed(OTHERS);
const LINK =
  /^(?:[-*+]\s+)?(?:[←<«↩\s]*\[[^[\]]{1,200}\]\([^()\s]{1,2000}\)|<?https?:\/\/\S{1,2000}>?)(?:\s*[|·•/]\s*\[[^[\]]{1,200}\]\([^()\s]{1,2000}\)){0,8}\\?$/;

const NAME = `@?\\p{Lu}[\\p{L}.'’-]*(?: (?:(?:van|von|der|den|de|da|di|la|le|al|bin)\\s){0,2}\\p{Lu}[\\p{L}.'’-]*){1,3}`;
const NAME_LINE = new RegExp(`^[*_]{0,3}${NAME}[*_]{0,3}(?:\\s*[,(|@–—-].{1,80})?$`, 'u');
const NAME_AND_PLACE = new RegExp(`^${NAME}\\s*(?:\\s[-–—|@]\\s|[,(@])\\s*[\\p{Lu}\\d@]`, 'u');

const BY = new RegExp(
  `^[*_]{0,3}(?:by|von|presented by)\\s+(?:\\[[^[\\]]{1,100}\\]\\(|[*_]{0,3}${NAME}|@\\w)`,
  'u',
);
const BY_AT_START = /^[*_]{0,3}(?:By|Von|Presented by)\b/;

/** Whether a line tells who spoke, when or where, or is a link alone: no note of the talk. */
export function isMetaLine(line: string): boolean {
  return line.length <= 2500 && (IS_WHO.test(line) || LINK.test(line) || isByLine(line));
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
  return line.length < 120 && NAME_LINE.test(line);
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
