import { isObject, listAt, objectAt, wordsAt, type Json, type JsonObject } from '../../schedule/json/json';
import type { MediaKind } from '../list';
import { dateOf, type EntryDraft } from './draft';

/** What a reader has found; undefined where the file is of another format. */
export interface Found {
  readonly drafts: readonly EntryDraft[];
  readonly remarks: readonly string[];
}

/** Reads lists of yt-dlp and YouTube’s API, and plain lists of objects that have a title and an address. */
export function readJsonLists(values: readonly Json[]): Found | undefined {
  const drafts: EntryDraft[] = [];
  const remarks = new Set<string>();
  let isList = false;
  let announced = 0;
  // A playlist may hold playlists, a file several pages.
  const waiting: Json[] = values.toReversed();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (Array.isArray(next)) for (const each of (next as readonly Json[]).toReversed()) waiting.push(each);
    if (!isObject(next)) continue;
    if (Array.isArray(next['entries'])) {
      isList = true;
      announced += numberAt(next, 'playlist_count') ?? 0;
      for (const each of listAt(next, 'entries').toReversed()) waiting.push(each);
      continue;
    }
    if (
      Array.isArray(next['items']) &&
      ((wordsAt(next, 'kind') ?? '').startsWith('youtube#') || isPage(next))
    ) {
      isList = true;
      if (wordsAt(next, 'nextPageToken') !== undefined || wordsAt(next, 'prevPageToken') !== undefined)
        remarks.add('This is one page of several; load the others too, 50 videos each.');
      for (const each of listAt(next, 'items').toReversed()) waiting.push(each);
      continue;
    }
    const draft = isObject(next['snippet']) ? ofApi(next) : isVideo(next) ? ofYtDlp(next) : plain(next);
    if (!draft) continue;
    drafts.push(...draft);
    isList = true;
    announced = Math.max(announced, numberAt(next, 'playlist_count') ?? 0);
  }
  if (!isList) return undefined;
  if (announced > drafts.length)
    remarks.add(`The playlist has ${String(announced)} videos, this list ${String(drafts.length)} of them.`);
  return { drafts, remarks: [...remarks] };
}

const isPage = (value: JsonObject): boolean =>
  listAt(value, 'items').some((item) => isObject(item) && isObject(item['snippet']));

const isVideo = (value: JsonObject): boolean =>
  ('ie_key' in value || '_type' in value || 'extractor' in value || 'webpage_url' in value) &&
  ('id' in value || 'url' in value);

function ofYtDlp(video: JsonObject): EntryDraft[] {
  const id = wordsAt(video, 'id');
  const written = [wordsAt(video, 'webpage_url'), wordsAt(video, 'url'), wordsAt(video, 'original_url')];
  const address = written.find(
    (url) => url !== undefined && /^https?:\/\//i.test(url) && !/googlevideo\.com/i.test(url),
  );
  const isYouTube = /youtube/i.test(wordsAt(video, 'ie_key', 'extractor_key', 'extractor') ?? 'youtube');
  const bare = [wordsAt(video, 'url'), id].find((each) => each !== undefined && /^[\w-]{11}$/.test(each));
  return [
    {
      title: wordsAt(video, 'title', 'fulltitle'),
      url:
        address ?? (isYouTube && bare !== undefined ? `https://www.youtube.com/watch?v=${bare}` : undefined),
      kind: 'recording',
      description: wordsAt(video, 'description'),
      published: dateOf(wordsAt(video, 'upload_date', 'release_date') ?? numberAt(video, 'timestamp')),
      duration: numberAt(video, 'duration'),
      isHidden:
        /^(?:private|needs_auth|subscriber_only|premium_only)$/.test(wordsAt(video, 'availability') ?? '') ||
        wordsAt(video, 'live_status') === 'is_upcoming',
    },
  ];
}

function ofApi(item: JsonObject): EntryDraft[] {
  const snippet = objectAt(item, 'snippet');
  const id =
    wordsAt(objectAt(snippet, 'resourceId'), 'videoId') ??
    wordsAt(objectAt(item, 'contentDetails'), 'videoId') ??
    wordsAt(objectAt(item, 'id'), 'videoId') ??
    (wordsAt(item, 'kind') === 'youtube#video' ? wordsAt(item, 'id') : undefined);
  return [
    {
      title: wordsAt(snippet, 'title'),
      url: id === undefined ? undefined : `https://www.youtube.com/watch?v=${id}`,
      kind: 'recording',
      description: wordsAt(snippet, 'description'),
      published: dateOf(wordsAt(objectAt(item, 'contentDetails'), 'videoPublishedAt')),
      duration: isoSeconds(wordsAt(objectAt(item, 'contentDetails'), 'duration')),
      isHidden: wordsAt(objectAt(item, 'status'), 'privacyStatus') === 'private',
    },
  ];
}

const PLAIN: readonly (readonly [MediaKind | undefined, readonly string[]])[] = [
  ['recording', ['video', 'videoUrl', 'video_url', 'recording', 'recordingUrl', 'recording_url', 'youtube']],
  ['slides', ['slides', 'slidesUrl', 'slides_url', 'slideUrl', 'presentation']],
  ['code', ['code', 'repo', 'repository', 'github']],
  [undefined, ['url', 'link', 'href', 'address']],
];

/** Objects that somebody's script has made. */
function plain(value: JsonObject): EntryDraft[] | undefined {
  const title = wordsAt(value, 'title', 'name', 'talk', 'session');
  if (title === undefined) return undefined;
  const drafts = PLAIN.flatMap(([kind, keys]): EntryDraft[] => {
    const url = keys
      .map((key) => value[key])
      .find((each) => typeof each === 'string' && /^https?:\/\//i.test(each));
    return typeof url === 'string' ? [{ title, url, kind }] : [];
  });
  return drafts.length > 0 ? drafts : undefined;
}

function numberAt(value: JsonObject, key: string): number | undefined {
  const found = value[key];
  return typeof found === 'number' && Number.isFinite(found) ? found : undefined;
}

/** `PT25M3S`. */
function isoSeconds(written: string | undefined): number | undefined {
  const found = /^PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?$/.exec(written ?? '');
  return found
    ? Number(found[1] ?? 0) * 3600 + Number(found[2] ?? 0) * 60 + Number(found[3] ?? 0)
    : undefined;
}
