/** What would end an address where it is written: in a link, in quotes, in a shortcode, in a table. */
const ENDS = /["'`<>\\{}|^[\]]/g;

/**
 * An address of a file that somebody else has made, as it can be written into a note and stays one address;
 * undefined for what is none. One of the web is as it was, but for characters that would end it.
 */
export function closedAddress(words: string | undefined): string | undefined {
  const url = words?.trim() ?? '';
  if (!/^https?:\/\/[^/]/i.test(url) || /[\s\p{Cc}]/u.test(url)) return undefined;
  const closed = url.replace(ENDS, percent);
  return isPaired(closed) ? closed : closed.replace(/[()]/g, percent);
}

const percent = (character: string): string =>
  `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;

/** Whether each parenthesis has its partner. */
function isPaired(words: string): boolean {
  let open = 0;
  for (const character of words) {
    if (character === '(') open++;
    else if (character === ')' && --open < 0) return false;
  }
  return open === 0;
}
