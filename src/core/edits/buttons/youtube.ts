import { sentence } from '../../language/sentence';

/** An address of a YouTube video in its short form, or why it is none. */
export type YouTubeAddress = { readonly url: string } | { readonly reason: string };

const ID = /^[\w-]{11}$/;
const HOSTS = /^(?:www\.|m\.|music\.|gaming\.)?(?:youtube\.com|youtube-nocookie\.com)$/;

/**
 * Reads an address of a video in any of its forms (`watch?v=`, `youtu.be`, `shorts`, `live`, `embed`, a bare id) and
 * gives `https://youtu.be/ID`, with the second at which it starts. Lists and tracking are left out.
 */
export function readYouTube(words: string): YouTubeAddress {
  const bare = words.trim().replace(/^<(.*)>$/, '$1');
  if (bare === '') return { reason: sentence('Give the address of a YouTube video.') };
  if (ID.test(bare) && looksRandom(bare)) return { url: `https://youtu.be/${bare}` };
  const url = urlOf(bare);
  if (!url) return { reason: sentence('“{0}” is not an address.', shortened(bare)) };
  const host = url.hostname.toLowerCase();
  if (host !== 'youtu.be' && !HOSTS.test(host)) return { reason: sentence('“{0}” is not YouTube.', host) };
  const id = idIn(url, host);
  if (id === undefined) {
    const isList = url.searchParams.has('list') || url.pathname.startsWith('/playlist');
    return {
      reason: isList
        ? sentence('This is a playlist, not a video.')
        : sentence('This YouTube address has no video in it.'),
    };
  }
  if (!ID.test(id))
    return { reason: sentence('“{0}” is not a video id: those have eleven characters.', shortened(id)) };
  const start = startOf(url);
  return { url: `https://youtu.be/${id}${start > 0 ? `?t=${String(start)}` : ''}` };
}

/**
 * Whether eleven characters are no words: capitals in the middle of lower case or digits, or two in a row; nearly
 * all ids have them. `hello-world` and `day-1-notes` have none.
 */
function looksRandom(id: string): boolean {
  return /[a-z\d_][A-Z]|[A-Z]{2}/.test(id);
}

function idIn(url: URL, host: string): string | undefined {
  const parts = url.pathname.split('/').filter((part) => part !== '');
  if (host === 'youtu.be') return parts[0];
  const [kind, id] = parts;
  if (kind === 'watch' && id !== undefined) return id;
  if (kind !== undefined && /^(?:shorts|live|embed|v|e)$/.test(kind))
    return id === 'videoseries' ? undefined : id;
  if (kind === 'attribution_link')
    return new URLSearchParams((url.searchParams.get('u') ?? '').split('?')[1]).get('v') ?? undefined;
  return url.searchParams.get('v') ?? undefined;
}

/** Seconds: `t=90`, `t=90s`, `t=1m30s`, `start=90`, `#t=90`. */
function startOf(url: URL): number {
  const written =
    url.searchParams.get('t') ??
    url.searchParams.get('start') ??
    url.searchParams.get('time_continue') ??
    /[#&]t=([^&]+)/.exec(url.hash)?.[1] ??
    '';
  const found = /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s?)?$/.exec(written);
  if (!found) return 0;
  return Number(found[1] ?? 0) * 3600 + Number(found[2] ?? 0) * 60 + Number(found[3] ?? 0);
}

function urlOf(words: string): URL | undefined {
  const whole = /^[a-z][a-z\d+.-]*:\/\//i.test(words) ? words : `https://${words.replace(/^\/\//, '')}`;
  try {
    const url = new URL(whole);
    const isWeb = /^https?:$/.test(url.protocol) && url.hostname.includes('.');
    return isWeb && !/\s/.test(words) ? url : undefined;
  } catch {
    return undefined;
  }
}

const shortened = (words: string): string => (words.length > 60 ? `${words.slice(0, 57)}…` : words);
