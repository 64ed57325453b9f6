/** An address of the web, made whole, or why it is none. */
export type WebAddress = { readonly url: string } | { readonly reason: string };

/** Reads an address for a button: of the web, an e-mail address, or a path in the site. Nothing that runs code. */
export function readAddress(words: string): WebAddress {
  const bare = words.trim().replace(/^<(.*)>$/, '$1');
  if (bare === '') return { reason: 'Give an address.' };
  if (/\s/.test(bare)) return { reason: 'An address cannot contain spaces; write %20 instead.' };
  if (/^(?:https?):\/\//i.test(bare)) {
    return isUrl(bare) ? { url: bare } : { reason: `“${bare}” is not an address that a browser can open.` };
  }
  if (/^mailto:[^@\s]+@[^@\s]+$/i.test(bare)) return { url: bare };
  const scheme = /^([a-z][a-z\d+.-]*):/i.exec(bare)?.[1];
  if (scheme !== undefined && !/^localhost$|\./.test(scheme))
    return { reason: `A button cannot lead to “${scheme}:”.` };
  if (/^(?:\/|\.{1,2}\/|#)/.test(bare)) return { url: bare };
  if (/^[\w-]+(?:\.[\w-]+)+(?:[/?#:]|$)/.test(bare) && isUrl(`https://${bare}`))
    return { url: `https://${bare}` };
  return { reason: `“${bare}” is not an address; begin with https://.` };
}

function isUrl(words: string): boolean {
  try {
    return new URL(words).hostname !== '';
  } catch {
    return false;
  }
}
