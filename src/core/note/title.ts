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
  if (words[end] !== ':' || !emoji || isWordBefore(words, end - emoji[0].length)) return words.slice(0, end);
  return words.slice(0, end + 1);
}

/** `Host a:b:` ends in a colon, `a :b:` in an emoji. */
const isWordBefore = (words: string, at: number): boolean => /[\p{L}\p{N}]/u.test(words.charAt(at - 1));
