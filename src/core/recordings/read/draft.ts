import { sentence } from '../../language/sentence';
import { oneLine } from '../../schedule/words/plain-words';
import { closedAddress } from '../../schedule/words/web-address';
import { addressKey, kindOfAddress } from '../address';
import type { ListEntry, MediaKind, MediaList } from '../list';

/** An entry as a reader finds it. */
export interface EntryDraft {
  readonly title: string | undefined;
  readonly url: string | undefined;
  /** Where the list says it; else the address does. */
  readonly kind?: MediaKind | undefined;
  readonly description?: string | undefined;
  readonly speakers?: readonly string[] | undefined;
  readonly day?: string | undefined;
  readonly published?: string | undefined;
  readonly channel?: string | undefined;
  readonly duration?: number | undefined;
  /** How well the title belongs to the address, from 0; of two titles of an address the better one is kept. */
  readonly closeness?: number;
  /** Whether nobody can watch it (yet). */
  readonly isHidden?: boolean;
}

const HIDDEN = /^\[?(?:private|deleted|unavailable) video\]?$/i;

/** The entries of a list: addresses once each, what nobody can watch left out and counted. */
export function finishList(drafts: readonly EntryDraft[], remarks: readonly string[]): MediaList {
  const found = new Map<string, { entry: ListEntry; closeness: number }>();
  let hidden = 0;
  let unknown = 0;
  for (const draft of drafts) {
    const title = oneLine(draft.title);
    if (draft.isHidden === true || HIDDEN.test(title ?? '')) {
      hidden++;
      continue;
    }
    const url = closedAddress(draft.url);
    if (title === undefined || url === undefined || !/[\p{L}\p{N}]/u.test(title)) continue;
    const kind = draft.kind ?? kindOfAddress(url);
    if (kind === undefined) {
      unknown++;
      continue;
    }
    const key = `${kind} ${addressKey(url)}`;
    const closeness = draft.closeness ?? 1;
    const known = found.get(key);
    if (known && known.closeness >= closeness) continue;
    const { speakers, day, published, channel, duration } = draft;
    const entry: ListEntry = {
      kind,
      title,
      url,
      fullTitle: fullTitle(title, draft.description),
      ...(speakers && speakers.length > 0 && { speakers }),
      ...(day !== undefined && { day }),
      ...(published !== undefined && { published }),
      ...(channel !== undefined && { channel }),
      ...(duration !== undefined && duration > 0 && { duration }),
    };
    found.set(key, { entry, closeness });
  }
  return {
    entries: [...found.values()].map(({ entry }) => entry),
    remarks: [
      ...remarks,
      ...(hidden > 0
        ? [
            hidden === 1
              ? sentence('1 private, deleted or coming video was left out.')
              : sentence('{0} private, deleted or coming videos were left out.', hidden),
          ]
        : []),
      ...(unknown > 0
        ? [
            unknown === 1
              ? sentence('1 address was left out: neither a recording nor slides nor code.')
              : sentence('{0} addresses were left out: neither a recording nor slides nor code.', unknown),
          ]
        : []),
    ],
  };
}

/** The title before it was cut to fit, where one of the first lines of the description has it. */
function fullTitle(title: string, description: string | undefined): string | undefined {
  const head = /^(.{12,}?)(?:\.{3}|…)/.exec(title)?.[1]?.trim().toLowerCase();
  if (head === undefined || description === undefined) return undefined;
  const lines = description.slice(0, 2000).split(/\r?\n/, 6);
  return lines
    .map((line) => line.trim())
    .find(
      (line) =>
        line.length < 300 &&
        line.toLowerCase().startsWith(head) &&
        !/^(?:\.{3}|…)/.test(line.slice(head.length)),
    );
}

/** `2025-04-15` of a date as programs write it: ISO 8601, `20250415`, seconds since 1970. */
export function dateOf(written: string | number | undefined): string | undefined {
  if (typeof written === 'number')
    return written > 1e9 && written < 1e10 ? new Date(written * 1000).toISOString().slice(0, 10) : undefined;
  const [, year, month, day] = /^(\d{4})-?(\d{2})-?(\d{2})/.exec(written ?? '') ?? [];
  return year === undefined || month === undefined || day === undefined
    ? undefined
    : `${year}-${month}-${day}`;
}
