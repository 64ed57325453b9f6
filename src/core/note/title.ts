/**
 * A title without the colons that are typed when one means to go on in the same line. The colon of an emoji
 * (`:rocket:`) is no such colon, and a title of colons alone stays.
 */
export function withoutColon(title: string): string {
  const words = title.trim();
  let end = words.length;
  while (end > 0 && /[:\s]/.test(words.charAt(end - 1))) end--;
  if (end === 0 || end === words.length) return words;
  const emoji = /:[\w+-]{1,40}$/.exec(words.slice(Math.max(0, end - 41), end));
  if (words[end] !== ':' || !emoji || !isName(emoji[0].slice(1), words.charAt(end - emoji[0].length - 1)))
    return words.slice(0, end);
  return words.slice(0, end + 1);
}

/**
 * Whether a word between colons names an emoji: `a :b:` does, `Host a:b:`, `At 10:30:` and `Intro:Part:` end in a
 * colon. `Beta:smile:` may be either, and stays as it is.
 */
function isName(word: string, before: string): boolean {
  return !/[\p{L}\p{N}]/u.test(before) || (/^[a-z\d_+-]{2,}$/.test(word) && /[a-z]/.test(word));
}
