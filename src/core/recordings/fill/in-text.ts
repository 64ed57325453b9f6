import type { Session } from '../../conference/model';
import { addressKey } from '../address';
import type { MediaKind } from '../list';
import { habitOf, type Habits } from './habits';
import { isBlankAddress } from './held';
import type { ReadText, TalkMedia } from './needs';

/** An address that stands only in the text of a talk, where the author has buttons for such. */
export interface LinkInText {
  readonly session: Session;
  readonly kind: MediaKind;
  readonly url: string;
  /** Whether its line says nothing but what it leads to: `slides: https://…`. Others may lead to another talk. */
  readonly isLabelled: boolean;
}

const KINDS: readonly MediaKind[] = ['recording', 'slides', 'code'];

/** The addresses that could be buttons: of each talk and kind one, those that are labelled before the others. */
export function linksInText(
  talks: readonly TalkMedia[],
  habits: Habits,
  read: (path: string) => ReadText | undefined,
): LinkInText[] {
  const taken = new Map<string, Session>();
  for (const { session, held } of talks)
    for (const { source, isParked, url } of held)
      if (source !== 'link' && !isParked) taken.set(addressKey(url), session);
  return talks.flatMap(({ session, held, filled }) =>
    KINDS.flatMap((kind): LinkInText[] => {
      const own = held.filter((each) => each.kind === kind);
      const links = own.filter(({ source, url }) => source === 'link' && !isBlankAddress(url));
      const current = filled.get(kind);
      const isOpen = current === undefined || links.some(({ url }) => url === current);
      const hasButton = own.some(({ source }) => source === 'button');
      if (!isOpen || links.length === 0 || !(hasButton || habits.of(kind)?.way === 'button')) return [];
      const text = read(session.path)?.text ?? '';
      const free = links
        .filter(({ url }) => (taken.get(addressKey(url)) ?? session) === session)
        .map((link) => ({ url: link.url, isLabelled: habitOf(text, link) !== undefined }));
      const labelled = free.filter(({ isLabelled }) => isLabelled);
      const [only] = labelled.length > 0 ? labelled : free;
      // Repositories are named in every other sentence.
      if (!only || (!only.isLabelled && (kind === 'code' || free.length > 1))) return [];
      return [{ session, kind, ...only }];
    }),
  );
}
