/** Which names are events (`kubecon-2019`), collections of them (`talks/`), or something else (`posts/`). */

const EVENT_WORD =
  /(?:^|[^\p{L}])(?:conf|conference|confs|summit|camp|fest|festival|meetup|forum|congress|symposium|hackathon|unconference|barcamp|expo|world|fosdem|devoxx|voxxed|re[:-]?invent|re[:-]?inforce|strange ?loop|velocity|jax|ndc|goto|wwdc|google ?i\/?o|ignite|openstack|devopsdays|devternity|agile ?india|render ?atl|react ?europe|gopher ?days|full ?stack fest|tech ?days|dev ?days|code ?mash|mix-?it|bdx ?i\/?o|riviera ?dev|sunny ?tech|øredev|oredev|ng-?europe|rails ?conf|all ?things ?open|web ?summit|oscon|defcon|def ?con|black ?hat|europython|scipy|codemotion|spring ?one|dot(?:js|css|scale|go|ai|py)|buzzwords|build ?stuff|js ?nation|monitorama|percona live|usenix|siggraph|lambda ?world|code ?europe|konferenz|tagung|kongress|conférence|rencontres|congreso|jornadas|convegno|congres|encontro|\p{L}+(?:conf|camp|fest|days|summit|fest|tech days))(?=$|[^\p{L}])/iu;
const CON_WORD = /(?:^|[^\p{L}])(\p{L}{2,}con)(?=$|[^\p{L}])/iu;
const NO_CON =
  /^(?:sili|i|lexi|fal|bea|ba|dea|recon|emoti|lat|hexag|pent|prec|re|eco|bal|cor|tele|ru?bi)con$/i;
const DAYS = /(?:^|[^\p{L}])(?:Days|Day|Tage|Tag|Week|Connect|World|Live|Evening|Night|Meetup)$/u;
const YEAR = /(?<!\d)(?:19[89]|20[0-4])\d(?!\d)|['’]\d\d\b/;
const COLLECTION =
  /^(?:\d{1,2}[-_. ]+)?(?:talks?|conf|confs|conference|conferences|conference[-_ ]?(?:notes|talks)|conf[-_ ]?notes|events?|sessions?|meetups?|summits|lectures|presentations|keynotes|webinars|talk[-_ ]?notes|notes[-_ ]?from[-_ ]?(?:talks|conferences)|konferenzen|vorträge|vortraege|veranstaltungen|conférences|conferencias|charlas|eventos|congressi|conferenze|congressen|palestras|conferências|workshops?|trainings?|salons)$/iu;
const OTHER =
  /^(?:\d{1,2}[-_. ]+)?(?:_?posts?|_?drafts|blogs?|blog[-_ ]?posts?|articles?|wikis?|dail(?:y|ies)(?:[-_ ]?notes)?|journals?|diary|people|persons|projects?|books?|reading|papers?|courses?|classes|meetings?|1on1s?|one-on-ones|recipes?|til|exercises?|labs?|cfps?|proposals|abstracts|areas|archives?|inbox|zettels?|zettelkasten|personal|guides?|cheat[-_ ]?sheets?|howtos?|how-to|snippets|scripts|src|lib|bookmarks|goals|podcasts?|movies|hobbies|travel|evergreen|fleeting|literature|mocs?|dashboards?|attachments?|excalidraw|releases?|changelogs?|about|rfcs?|adrs?|jobs?|resume|cv)$/iu;
const DOCS = /^(?:docs?|documentation|manual|website)$/i;

/** A short name of one event: `PyCon 2019`, `react-europe`, `Open Geo Day, Ghent`. */
export function isEventName(name: string): boolean {
  const words = name.match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length === 0 || words.length > 9) return false;
  return hasEventWord(name) || (words.length <= 6 && YEAR.test(name) && /\p{L}{2}/u.test(name));
}

/** A word that only events have in their names, or a year beside a short one. */
export function hasEventWord(name: string): boolean {
  const spaced = name.replace(/_/g, ' ');
  if (EVENT_WORD.test(spaced)) return true;
  const con = CON_WORD.exec(spaced)?.[1];
  if (con !== undefined && !NO_CON.test(con)) return true;
  const [head = ''] = spaced.replace(/\s*(?:19|20)\d\d\s*$/, '').split(/\s*[,(|:–—]\s*|\s-\s/);
  return DAYS.test(head) && head.split(/[\s-]+/).length <= 4 && /^\p{Lu}/u.test(head) && / /.test(head);
}

export function hasYear(name: string): boolean {
  return YEAR.test(name);
}

/** A folder of events or talks of several: `talks`, `conferences`, `Konferenzen`. */
export function isCollection(name: string): boolean {
  return COLLECTION.test(name);
}

/** A folder that is kept for other things. */
export function isOtherFolder(name: string): boolean {
  return OTHER.test(name);
}

export function isDocsFolder(name: string): boolean {
  return DOCS.test(name);
}

/** Words that say only that there are notes of conferences, not of which. */
const GENERIC =
  /\b(?:my|the|a|some|personal|raw|public|conf(?:erence)?s?|talks?|events?|meetups?|sessions?|notes?|from|of|on|at|for|about|and|summar(?:y|ies)|recaps?|reports?|trip|attended|konferenz(?:en)?|notizen|vorträge|von|conférences?|notas|charlas|tech|repository|repo)\b/giu;

/** The event that a name or title is about: `My notes from FOSDEM` → `FOSDEM`; undefined for `Conference notes`. */
export function eventIn(title: string): string | undefined {
  const rest = title
    .replace(/[_]|-(?=\p{L})/gu, ' ')
    .replace(GENERIC, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s:,-]+|[\s:,-]+$/g, '');
  if (!/\p{L}{2}/u.test(rest) || rest.length > 60) return undefined;
  return isEventName(rest) ? rest : undefined;
}
