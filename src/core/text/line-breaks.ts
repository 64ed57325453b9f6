/** Line breaks as the parser wants them, with every place kept. */
export function plainBreaks(text: string): string {
  return text.includes('\r') ? text.replaceAll('\r\n', ' \n').replaceAll('\r', '\n') : text;
}

/** Number of line breaks in front of an offset: `\n`, `\r\n` or a lone `\r`. */
export function countBreaks(text: string, end: number): number {
  let breaks = 0;
  for (let at = 0; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) breaks++;
  }
  return breaks;
}
