import type { TalkKind } from '../schedule';

const BREAK_CATEGORY =
  /^(?:breaks?|pausen?|lunch|meals?|coffee|catering|food(?: (?:&|and) drinks?)?)(?:\s*[+&/,]\s*(?:and )?(?:breaks?|meals?|lunch|networking|food|drinks?))*$/i;
const EVENT_CATEGORY =
  /^(?:registration|special events?|social(?: events?)?|party|parties|general info|logistics|exhibits?|expo|solutions showcase|networking|concerts?)$/i;
/** `Coffee Break`, not “Break the Monolith”. */
const BREAK =
  /(?:^|\s)(?:break|pause|kaffeepause|mittagspause|coffee|tea|lunch|brunch|dinner|breakfast)(?:\s\d+(?:\s?min(?:utes)?)?)?$|^(?:(?:\S+\s)?(?:lunch|lunchtime|breakfast|brunch|coffee|dinner|mittagessen|frühstück|abendessen|mittag|pranzo|almuerzo|comida|cena|desayuno|déjeuner|dîner|café))(?:\s|$)/i;
const EVENT =
  /^(?:\S+\s)?(?:registration|check-in|checkin|badge pick-up|badge pickup|doors open|anmeldung|registrierung|einlass)(?:\s|$)|(?:^|\s)(?:party|after-party|afterparty|reception|social|get-together|happy hour|cocktails?)$/i;

/** What a title says when nothing else does: short, and nobody speaks. */
export function kindOf(
  title: string,
  { type, track, hasSpeakers }: { type: string | undefined; track: string | undefined; hasSpeakers: boolean },
): TalkKind {
  for (const category of [type, track]) {
    const words = category?.trim() ?? '';
    if (BREAK_CATEGORY.test(words)) return 'break';
    if (EVENT_CATEGORY.test(words) && !hasSpeakers) return 'event';
  }
  if (hasSpeakers) return 'talk';
  const words = title.replace(/[^\p{L}\p{N}\s-]+/gu, ' ').trim();
  const count = words.split(/\s+/).length;
  if (count <= 4 && BREAK.test(words)) return 'break';
  return count <= 4 && EVENT.test(words) ? 'event' : 'talk';
}

const CANCELLED =
  '(?:cancell?ed|abgesagt|annulé|annulée|annullato|cancelado|cancelada|geannuleerd|withdrawn|entfällt)';
const BEFORE = new RegExp(
  `^\\s*(?:\\[${CANCELLED}\\]|\\(${CANCELLED}\\)|${CANCELLED}\\s*[:!–—-])\\s*[:!–—-]?\\s*`,
  'iu',
);
/** Shouted, it needs no colon; “Cancelled talk” may be a title. */
const SHOUTED = /^\s*(?:CANCELL?ED|ABGESAGT)\s+(?=\S)/;
const AFTER = new RegExp(`\\s*(?:[–—-]\\s*${CANCELLED}!?|\\[${CANCELLED}\\]|\\(${CANCELLED}\\))\\s*$`, 'iu');

/** A title without the word that says it is cancelled, and whether there was one. */
export function cancelledTitle(title: string): { title: string; isCancelled: boolean } {
  const bare = title.replace(BEFORE, '').replace(SHOUTED, '').replace(AFTER, '').trim();
  const isCancelled = bare !== title.trim();
  return { title: bare === '' ? title : bare, isCancelled };
}

/** Whether a state that a producer has (`CANCELED`, `withdrawn`, `Declined`) means that it does not take place. */
export function isCancelledState(state: string | undefined): boolean {
  return state !== undefined && /^(?:cancell?ed|withdrawn|rejected|declined|deleted)$/i.test(state.trim());
}
