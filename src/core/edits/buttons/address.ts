import { sentence } from '../../language/sentence';
import type { ButtonKind } from './button';
import { readYouTube } from './youtube';

/** An address as it is written into a button, or why it is none. */
export type ButtonAddress = { readonly url: string } | { readonly reason: string };

const CODE_HOSTS =
  /(?:^|\.)(?:github\.com|gitlab\.com|bitbucket\.org|codeberg\.org|sr\.ht|dev\.azure\.com|sourceforge\.net|huggingface\.co|gitea\.com)$|^git(?:lab|ea|hub)?\./;
const VIDEO_HOSTS = /(?:^|\.)(?:youtube\.com|youtu\.be|youtube-nocookie\.com|vimeo\.com|media\.ccc\.de)$/;

/**
 * Reads what somebody typed as the address of a button: of the web, with the protocol left out if they like, or of a
 * file or page of the site.
 */
export function readAddress(words: string): ButtonAddress {
  const bare = words.trim().replace(/^<(.*)>$/, '$1');
  if (bare === '') return { reason: sentence('Give an address.') };
  if (/\s/.test(bare)) return { reason: sentence('An address cannot contain spaces; write %20 instead.') };
  if (/["`\\]|[{}%]{2}/.test(bare))
    return { reason: sentence('The theme cannot take “"”, “`”, “\\” or “{{” in an address.') };
  const scheme = /^([a-z][a-z\d+.-]*):/i.exec(bare)?.[1]?.toLowerCase();
  const isPort = scheme !== undefined && /^[^:]+:\d+(?:\/|$)/.test(bare);
  if (scheme !== undefined && !isPort) {
    if (scheme === 'mailto') return { url: bare };
    if (!/^https?$/.test(scheme))
      return { reason: sentence('“{0}:” is not an address that readers of the notes can open.', scheme) };
    return isWeb(bare) ? { url: bare } : { reason: sentence('“{0}” has no host name.', bare) };
  }
  if (/^(?:\.{0,2}\/|#)/.test(bare)) return { url: bare };
  const host = /^[^/?#]+/.exec(bare)?.[0] ?? '';
  const isHost = /^(?:[\p{L}\d-]+\.)+\p{L}{2,}(?::\d+)?$/u.test(host) && !isFileName(bare);
  return { url: isHost || isPort ? `https://${bare}` : bare };
}

/** Whether an address out of the clipboard is likely meant for a button of this kind. */
export function fitsKind(kind: ButtonKind, address: string): boolean {
  if (kind === 'video') return 'url' in readYouTube(address);
  if (!/^https?:\/\//i.test(address) || !isWeb(address)) return false;
  const { hostname, pathname } = new URL(address);
  const isDeck = /\.(?:pdf|pptx?|key|odp)$/i.test(pathname);
  const isCode = CODE_HOSTS.test(hostname);
  if (kind === 'code') return isCode && !isDeck;
  if (kind === 'slides') return isDeck || !(isCode || VIDEO_HOSTS.test(hostname));
  return true;
}

function isWeb(address: string): boolean {
  return URL.canParse(address) && new URL(address).hostname !== '';
}

/** `slides.pdf`: a file beside the page, not a host. */
function isFileName(bare: string): boolean {
  return /^[^/]+\.(?:pdf|pptx?|key|odp|md|html?|zip|png|jpe?g|svg|mp4)$/i.test(bare);
}
