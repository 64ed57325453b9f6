/** What a column of a schedule can hold. */
export type Column =
  | 'id'
  | 'title'
  | 'subtitle'
  | 'date'
  | 'start'
  | 'end'
  | 'duration'
  | 'room'
  | 'track'
  | 'type'
  | 'status'
  | 'speakers'
  | 'affiliation'
  | 'language'
  | 'url'
  | 'abstract'
  | 'slides'
  | 'recording';

/** Headers as exports and people name them, most telling first. */
const COLUMNS: readonly (readonly [Column, RegExp])[] = [
  ['id', /^(?:(?:session|event|talk|proposal|submission)[ _-]?)?(?:id|code|uid|guid|key)$/],
  [
    'title',
    /^(?:(?:proposal|session|talk|event|submission)[ _-]?(?:title|name)|title|titel|titre|título|titolo|name|talk|session|summary|subject|vortrag)$/,
  ],
  ['subtitle', /^(?:subtitle|untertitel)$/],
  [
    'start',
    /^(?:(?:session|event)?[ _-]?starts?(?:[ _-]?(?:time|at|date(?:[ _-]?(?:and[ _-]?)?time)?))?|time|uhrzeit|zeit|beginn|from|von|when|(?:scheduled|startdatum)(?:[ _-]?(?:at|time))?|heure|hora|begin|dtstart)$/,
  ],
  [
    'end',
    /^(?:(?:session|event)?[ _-]?ends?(?:[ _-]?(?:time|at|date(?:[ _-]?(?:and[ _-]?)?time)?))?|ende|until|bis|to|finish|dtend)$/,
  ],
  ['date', /^(?:(?:session|event)?[ _-]?date|day|datum|tag|jour|fecha|data|scheduled[ _-]date)$/],
  [
    'duration',
    /^(?:(?:scheduled[ _-])?duration|length|dauer|minutes|durée|duración)(?: \(?min(?:utes)?\)?)?$/,
  ],
  ['room', /^(?:room|raum|location|venue|place|ort|hall|saal|stage|salle|sala)(?:[ _-]?name)?$/],
  ['track', /^(?:track|topic|category|stream|theme|thema|session type)s?(?:[ _-]?name)?$/],
  ['type', /^(?:type|format|session[ _-]?(?:type|format)|kind|art)$/],
  ['status', /^(?:status|state)$/],
  [
    'speakers',
    /^(?:speakers?|presenters?|authors?|people|persons?|names? of speakers?|referent(?:en|in)?|vortragende(?:r)?|intervenants?|ponentes?|speaker[ _-]?names?|speakers?[ _-]?\(?names?\)?|owner)$/,
  ],
  ['affiliation', /^(?:affiliation|company|organi[sz]ation|firma)$/],
  ['language', /^(?:language|lang|sprache|locale)$/],
  ['url', /^(?:url|link|address|web(?:site|page)?|page|permalink)$/],
  ['abstract', /^(?:abstract|description|beschreibung|details|résumé|zusammenfassung)$/],
  ['slides', /^(?:slides?|slides?[ _-]?(?:url|link)|folien)$/],
  ['recording', /^(?:recording|video)(?:[ _-]?(?:url|link))?$/],
];

/** Which column stands where; the first of several of a kind. */
export function columnsOf(header: readonly string[]): Map<Column, number> {
  const found = new Map<Column, number>();
  header.forEach((cell, index) => {
    const words = cell
      .replace(/^\uFEFF/, '')
      .trim()
      .toLowerCase()
      .replace(/\s+/g, ' ');
    const column = COLUMNS.find(([name, pattern]) => pattern.test(words) && !found.has(name))?.[0];
    if (column !== undefined) found.set(column, index);
  });
  return found;
}
