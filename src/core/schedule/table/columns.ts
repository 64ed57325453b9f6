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
    /^(?:(?:proposal|session|talk|event|submission)[ _-]?(?:title|name)|title|titel|titre|título|titolo|name|talk|session|summary|subject|vortrag|lezing|tytuł|názov|název|otsikko|тема|название|доклад|タイトル|题目|标题|議題|제목)$/,
  ],
  ['subtitle', /^(?:subtitle|untertitel)$/],
  [
    'start',
    /^(?:(?:session|event)?[ _-]?starts?(?:[ _-]?(?:time|at|date[ _-]?(?:and[ _-]?|& ?)?time))?(?: \((?:date(?: and time)?|time)\))?|time|uhrzeit|startzeit|orario|ora|horário|horario|inicio|début|inizio|zeit|beginn|from|von|when|scheduled(?:[ _-]?(?:at|time))?|heure|hora|begin|dtstart|aanvang|tijd|tid|starttid|starttijd|godzina|čas|kello|время|начало|時間|时间|開始|开始|開始時間|开始时间|시간)$/,
  ],
  [
    'end',
    /^(?:(?:session|event)?[ _-]?ends?(?:[ _-]?(?:time|at|date[ _-]?(?:and[ _-]?|& ?)?time))?(?: \((?:date(?: and time)?|time)\))?|ende|endzeit|fin|fine|fim|until|bis|to|finish|dtend|einde|eindtijd|sluttid|slut|koniec|konec|конец|終了|終了時間|结束|结束时间)$/,
  ],
  [
    'date',
    /^(?:(?:session|event|start)?[ _-]?date|startdatum|day|datum|tag|jour|día|dia|giorno|fecha|data|dag|dato|dzień|дата|日付|日期|날짜|scheduled[ _-]date)$/,
  ],
  [
    'duration',
    /^(?:(?:scheduled[ _-])?duration|length|dauer|minutes|durée|duración)(?: \(?min(?:utes)?\)?)?$/,
  ],
  [
    'room',
    /^(?:room|raum|location|venue|place|ort|hall|saal|stage|salle|sala|zaal|sal|lokal|зал|部屋|会場|会议室|地点|場所|장소)(?:[ _-]?name)?$/,
  ],
  ['track', /^(?:track|topic|category|stream|theme|thema|session type)s?(?:[ _-]?name)?$/],
  ['type', /^(?:type|format|session[ _-]?(?:type|format)|kind|art)$/],
  ['status', /^(?:status|state)$/],
  [
    'speakers',
    /^(?:speakers?|presenters?|authors?|people|persons?|names? of speakers?|referent(?:en|in)?|vortragende(?:r)?|orateurs?|conférenciers?|intervenants?|ponentes?|oradore?s?|palestrantes?|relator[ei]|sprekers?|talare?|talere?|foredragsholder(?:e)?|prelegen(?:t|ci|tka)|řečník|puhujat?|докладчики?|спикеры?|登壇者|発表者|讲者|演讲者|演讲人|발표자|speaker[ _-]?names?|speakers?[ _-]?\(?names?\)?)$/,
  ],
  [
    'affiliation',
    /^(?:(?:speaker[ _-]?)?(?:affiliation|company|organi[sz]ation)|firma|unternehmen|entreprise|empresa|azienda)$/,
  ],
  ['language', /^(?:language|lang|sprache|locale)$/],
  ['url', /^(?:url|link|address|web(?:site|page)?|page|permalink)$/],
  [
    'abstract',
    /^(?:(?:session|talk)?[ _-]?(?:abstract|description)|beschreibung|descripción|descrizione|descrição|kurzbeschreibung|details|résumé|zusammenfassung)$/,
  ],
  ['slides', /^(?:slides?|slides?[ _-]?(?:url|link)|folien)$/],
  ['recording', /^(?:recording|video)(?:[ _-]?(?:url|link))?$/],
];

/** Headers that name a column where no other does: who owns a talk gives it. */
const INSTEAD: readonly (readonly [Column, RegExp])[] = [
  ['end', /^(?:ends?[ _-]?date|enddatum)$/],
  ['speakers', /^owner$/],
];

/** Which column stands where; the first of several of a kind. */
export function columnsOf(header: readonly string[]): Map<Column, number> {
  const found = new Map<Column, number>();
  const names = header.map(plainHeader);
  const look = (columns: typeof COLUMNS): void => {
    names.forEach((words, index) => {
      const column = columns.find(([name, pattern]) => pattern.test(words) && !found.has(name))?.[0];
      if (column !== undefined) found.set(column, index);
    });
  };
  look(COLUMNS);
  look(INSTEAD.filter(([column]) => !found.has(column)));
  // A day beside no time at all may hold both: `Start date`.
  const date = found.get('date');
  if (
    date !== undefined &&
    !found.has('start') &&
    /^starts?[ _-]?date$|^startdatum$/.test(names[date] ?? '')
  ) {
    found.set('start', date);
    found.delete('date');
  }
  return found;
}

/** A header without what varies: case, white space, `*` of what is needed, `(s)`. */
function plainHeader(cell: string): string {
  return cell
    .replace(/^\uFEFF/, '')
    .toLowerCase()
    .replace(/\((?:s|n|en|in|innen|es)\)|[/:*_]in(?:nen)?\b|\s*[*:]\s*$/g, '')
    .replace(/\*\*|`/g, '')
    .trim()
    .replace(/\s+/g, ' ');
}
