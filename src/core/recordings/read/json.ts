import { sentence } from '../../language/sentence';
import { isObject, listAt, objectAt, wordsAt, type Json, type JsonObject } from '../../schedule/json/json';
import { spokenName } from '../../schedule/words/speakers';
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
        remarks.add(sentence('This is one page of several; load the others too, 50 videos each.'));
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
    remarks.add(sentence('The playlist has {0} videos, this list {1} of them.', announced, drafts.length));
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
      channel: wordsAt(video, 'channel_id', 'channel', 'uploader_id', 'uploader'),
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
      channel: wordsAt(snippet, 'videoOwnerChannelId', 'videoOwnerChannelTitle'),
      duration: isoSeconds(wordsAt(objectAt(item, 'contentDetails'), 'duration')),
      isHidden: wordsAt(objectAt(item, 'status'), 'privacyStatus') === 'private',
    },
  ];
}

/** Lists that other hosts' interfaces give: PeerTube, Vimeo, media.ccc.de, Zenodo. */
const HOSTED = ['data', 'events', 'videos', 'hits', 'results', 'records', 'recordings', 'talks', 'lectures'];

/** Reads the answers of other video hosts' interfaces, and lists inside of an object; undefined for anything else. */
export function readHostedLists(values: readonly Json[]): Found | undefined {
  const drafts: EntryDraft[] = [];
  const waiting: Json[] = values.toReversed();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (Array.isArray(next)) for (const each of (next as readonly Json[]).toReversed()) waiting.push(each);
    if (!isObject(next)) continue;
    const own = ofHost(next);
    if (own) drafts.push(...own);
    else
      for (const key of HOSTED.toReversed()) {
        const inner = next[key];
        if (typeof inner === 'object' && inner !== null) waiting.push(inner);
      }
  }
  return drafts.length > 0 ? { drafts, remarks: [] } : undefined;
}

function ofHost(value: JsonObject): EntryDraft[] | undefined {
  const about = isObject(value['metadata']) ? value['metadata'] : value;
  const title = wordsAt(about, 'title', 'name');
  const links = objectAt(value, 'links');
  const url =
    wordsAt(value, 'frontend_link') ?? wordsAt(links, 'self_html', 'html') ?? wordsAt(value, 'link', 'url');
  if (title === undefined || url === undefined || !/^https?:\/\//i.test(url)) return undefined;
  const type = wordsAt(objectAt(about, 'resource_type'), 'type') ?? '';
  const kinds: Readonly<Record<string, MediaKind>> = { presentation: 'slides', video: 'recording' };
  // A host of papers and data has other things too.
  if (type !== '' && kinds[type] === undefined) return [];
  const people = [...listAt(value, 'persons'), ...listAt(about, 'creators')].flatMap(
    (each) => (typeof each === 'string' ? each : wordsAt(each, 'name')) ?? [],
  );
  const isVideo = 'frontend_link' in value || 'duration' in value;
  return [
    {
      title,
      url,
      kind: kinds[type] ?? (isVideo ? 'recording' : undefined),
      speakers: people.map(spokenName),
      published: dateOf(wordsAt(value, 'publishedAt', 'release_date', 'release_time', 'created')),
      duration: numberAt(value, 'length') ?? numberAt(value, 'duration'),
    },
  ];
}

const PLAIN: readonly (readonly [MediaKind | undefined, readonly string[]])[] = [
  ['recording', ['video', 'recording', 'youtube', 'vimeo', 'vod', 'stream', 'frontend']],
  ['slides', ['slides', 'slide', 'deck', 'slidedeck', 'presentation', 'pdf']],
  ['code', ['code', 'repo', 'repository', 'github']],
  [undefined, ['url', 'link', 'href', 'address']],
];

/** `videoUrl`, `video_link`, `Video-URL` are all `video`. */
function plainKey(key: string): string {
  const plain = key.toLowerCase().replace(/[\s_-]+/g, '');
  return plain.replace(/(?<=.)(?:url|link|href|address)$/, '');
}

/** Objects that somebody's script has made. */
function plain(value: JsonObject): EntryDraft[] | undefined {
  const title =
    wordsAt(value, 'title', 'name') ??
    wordsAt(objectAt(value, 'talk'), 'title', 'name') ??
    wordsAt(objectAt(value, 'session'), 'title', 'name') ??
    wordsAt(value, 'talk', 'session');
  if (title === undefined) return undefined;
  const drafts = PLAIN.flatMap(([kind, keys]): EntryDraft[] => {
    const url = Object.entries(value)
      .flatMap(([key, each]) => (keys.includes(plainKey(key)) ? [each] : []))
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
