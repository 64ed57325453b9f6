import { readYouTube } from '../edits/buttons/youtube';
import type { MediaKind } from './list';

const RECORDING =
  /^https?:\/\/(?:(?:www\.|m\.|music\.)?(?:youtu\.be\/|youtube(?:-nocookie)?\.com\/(?:watch|live\/|shorts\/|embed\/|v\/))|(?:www\.|player\.)?vimeo\.com\/(?:video\/|event\/|channels\/\w+\/)?\d|media\.ccc\.de\/v\/|video\.fosdem\.org\/|(?:[\w-]+\.)?(?:tube|peertube)\.[\w.]+\/(?:w|videos)\/|[\w.-]+\/w\/[\w]{20,24}(?:[?#]|$)|[\w.-]+\/videos\/watch\/|(?:www\.)?infoq\.com\/presentations\/|(?:www\.)?twitch\.tv\/videos\/|(?:www\.)?bilibili\.com\/video\/)|^https?:\/\/[^?#]*\.(?:mp4|webm|mkv|m4v|mov)(?:[?#]|$)/i;
const SLIDES =
  /^https?:\/\/(?:docs\.google\.com\/presentation|(?:www\.)?speakerdeck\.com\/\w|(?:[a-z-]+\.)?slideshare\.net\/|static\.sched\.com\/hosted_files\/|slides\.com\/|(?:[\w-]+\.)?noti\.st\/|(?:www\.)?canva\.com\/design\/|(?:[\w-]+\.)?pitch\.com\/|(?:www\.)?beautiful\.ai\/player|prezi\.com\/|(?:www\.)?zenodo\.org\/(?:records?|doi)\/|(?:dx\.)?doi\.org\/10\.5281\/zenodo\.|(?:www\.)?figshare\.com\/articles\/presentation\/|osf\.io\/\w)|^https?:\/\/[^?#]*(?:\.(?:pdf|pptx?|key|odp)(?:\/content)?|\/slides?\/?)(?:[?#]|$)/i;
const CODE =
  /^https?:\/\/(?:www\.)?(?:github\.com|gitlab\.com|codeberg\.org|bitbucket\.org)\/[\w.-]+\/[\w.-]+/i;

/** What an address leads to, by itself; undefined for pages that could be anything. */
export function kindOfAddress(url: string): MediaKind | undefined {
  if (RECORDING.test(url)) return 'recording';
  if (SLIDES.test(url)) return 'slides';
  return CODE.test(url) ? 'code' : undefined;
}

/** What two addresses of the same thing have in common, however they are written. */
export function addressKey(url: string): string {
  const video = videoOf(url);
  if (video) return `youtube:${video.id}${video.start > MISSED ? `@${String(video.start)}` : ''}`;
  return url
    .trim()
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/[?&](?:utm_\w+|si|feature|pp|usp)=[^&#]*/g, '')
    .replace(/[/?#]+$/, '')
    .replace(/^[^/?#]+/, (host) => host.toLowerCase());
}

/** So many seconds in, an address was copied while the video played; later ones are talks in a recording of a day. */
const MISSED = 60;

/** A video of YouTube with the second at which its address starts; undefined for anything else. */
export function videoOf(url: string): { id: string; start: number } | undefined {
  if (!/youtu/i.test(url)) return undefined;
  const found = readYouTube(url);
  if (!('url' in found)) return undefined;
  const [, id, start] = /youtu\.be\/([\w-]{11})(?:\?t=(\d+))?/.exec(found.url) ?? [];
  return id === undefined ? undefined : { id, start: Number(start ?? 0) };
}

/** How an author writes the addresses of YouTube. */
export type VideoForm = 'short' | 'watch';

export function formOf(url: string): VideoForm | undefined {
  if (/^https?:\/\/youtu\.be\//i.test(url)) return 'short';
  return /youtube\.com\/watch\?/i.test(url) ? 'watch' : undefined;
}

/** The address as it is written into a note: without what a list or a player has added to it. */
export function writtenAddress(url: string, form: VideoForm | undefined): string {
  const video = videoOf(url);
  if (!video) return url;
  const start = video.start > MISSED ? video.start : 0;
  const wanted = form ?? formOf(url) ?? 'watch';
  if (wanted === 'short') return `https://youtu.be/${video.id}${start > 0 ? `?t=${String(start)}` : ''}`;
  return `https://www.youtube.com/watch?v=${video.id}${start > 0 ? `&t=${String(start)}` : ''}`;
}
