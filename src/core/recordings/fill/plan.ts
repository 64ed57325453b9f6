import type { Session } from '../../conference/model';
import { addressKey } from '../address';
import type { ListEntry, MediaKind } from '../list';
import { matchTalks, SURE, type Candidate } from '../match/match';
import { mediaOf, type NotesToFill, type TalkMedia } from './needs';

/** A talk that lacks a kind, with what of the list may be its own. */
export interface FillRow {
  readonly session: Session;
  readonly kind: MediaKind;
  /** `fill`: sure enough to be written without asking. */
  readonly decision: 'fill' | 'review';
  /** Of the first candidate. */
  readonly confidence: number;
  /** Up to three, best first; at least one. */
  readonly candidates: readonly Candidate[];
}

/** What a list has for the notes. */
export interface FillPlan {
  /** In the order of the talks, recordings before slides before code. */
  readonly rows: readonly FillRow[];
  /** Talks that lack a kind of the list, which has nothing for them. */
  readonly without: readonly { readonly session: Session; readonly kind: MediaKind }[];
  /** Talks that have one address where the list surely has another. Never written unasked. */
  readonly differing: readonly {
    readonly session: Session;
    readonly kind: MediaKind;
    readonly current: string;
    readonly entry: ListEntry;
  }[];
  /** What no talk has got. */
  readonly left: readonly ListEntry[];
}

/** What a schedule knows of a talk. */
export interface ScheduledTalk {
  readonly speakers?: readonly string[];
  readonly day?: string | undefined;
  readonly duration?: number | undefined;
}

/**
 * Plans which addresses of a list go to which talks.
 *
 * @param isWanted talks for which rows are made; all others are still matched, so that nobody gets what is theirs
 * @param scheduled what the conference's schedule says of a talk, where there is one
 */
export function planFill(
  notes: NotesToFill,
  entries: readonly ListEntry[],
  isWanted: (session: Session) => boolean = () => true,
  scheduled: (session: Session) => ScheduledTalk | undefined = () => undefined,
): FillPlan {
  const talks = mediaOf(notes);
  const kinds = (['recording', 'slides', 'code'] as const).filter((kind) =>
    entries.some((each) => each.kind === kind),
  );
  const plans = kinds.map((kind) =>
    planKind(
      talks,
      entries.filter((each) => each.kind === kind),
      kind,
      isWanted,
      scheduled,
    ),
  );
  const order = new Map(talks.map(({ session }, at) => [session, at]));
  const at = (session: Session): number => order.get(session) ?? 0;
  return {
    rows: plans.flatMap(({ rows }) => rows).sort((a, b) => at(a.session) - at(b.session)),
    without: plans.flatMap(({ without }) => without),
    differing: plans.flatMap(({ differing }) => differing),
    left: plans.flatMap(({ left }) => left),
  };
}

function planKind(
  talks: readonly TalkMedia[],
  entries: readonly ListEntry[],
  kind: MediaKind,
  isWanted: (session: Session) => boolean,
  scheduled: (session: Session) => ScheduledTalk | undefined,
): FillPlan {
  const listed = new Set(entries.map(({ url }) => addressKey(url)));
  const held = new Set<string>();
  for (const { filled } of talks) {
    const url = filled.get(kind);
    if (url !== undefined && listed.has(addressKey(url))) held.add(addressKey(url));
  }
  const free = entries.filter(({ url }) => !held.has(addressKey(url)));
  const open = talks.filter(({ filled }) => !held.has(addressKey(filled.get(kind) ?? '')));
  const matches = matchTalks(
    open.map(({ session, speakers }) => {
      const known = scheduled(session);
      return {
        title: session.title,
        speakers: speakers.length > 0 ? speakers : known?.speakers,
        day: known?.day,
        duration: known?.duration,
      };
    }),
    free,
  );
  const rows: FillRow[] = [];
  const without: { session: Session; kind: MediaKind }[] = [];
  const differing: { session: Session; kind: MediaKind; current: string; entry: ListEntry }[] = [];
  const placed = new Set<ListEntry>();
  open.forEach(({ session, filled }, at) => {
    const candidates = matches[at] ?? [];
    const [best] = candidates;
    const current = filled.get(kind);
    const isSure = best !== undefined && best.confidence >= SURE;
    if (isSure) placed.add(best.entry);
    if (!isWanted(session)) return;
    if (current !== undefined) {
      if (isSure) differing.push({ session, kind, current, entry: best.entry });
    } else if (best)
      rows.push({
        session,
        kind,
        decision: isSure ? 'fill' : 'review',
        confidence: best.confidence,
        candidates,
      });
    else without.push({ session, kind });
  });
  return { rows, without, differing, left: free.filter((each) => !placed.has(each)) };
}
