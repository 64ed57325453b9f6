/**
 * The address in what somebody has copied, where that is more than an address: a player to embed, a Markdown link, an
 * HTML link, Hugo's shortcode of a video. All else is given back as it is.
 */
export function copiedAddress(copied: string): string {
  const words = copied.trim();
  if (/^\S*$/.test(words) && !/^[[<]/.test(words)) return words;
  const iframe = /^<iframe\b[^>]*?\bsrc\s*=\s*(?:"([^"]*)"|'([^']*)')[^>]*>(?:\s*<\/iframe>)?$/is.exec(words);
  if (iframe) return address(iframe[1] ?? iframe[2] ?? '');
  const anchor = /^<a\b[^>]*?\bhref\s*=\s*(?:"([^"]*)"|'([^']*)')[^>]*>.*<\/a>$/is.exec(words);
  if (anchor) return address(anchor[1] ?? anchor[2] ?? '');
  const link =
    /^\[[^\]\r\n]*\]\(\s*(?:<([^>\r\n]+)>|([^\s()]+(?:\([^\s()]*\)[^\s()]*)*))(?:\s+"[^"]*")?\s*\)$/.exec(
      words,
    );
  if (link) return link[1] ?? link[2] ?? words;
  const shortcode = /^\{\{[<%]\s*youtube\s+(?:id=)?"?([\w-]{11})"?\s*\/?[>%]\}\}$/i.exec(words);
  return shortcode?.[1] === undefined ? words : `https://youtu.be/${shortcode[1]}`;
}

/** As HTML writes it: `&amp;` for `&`, and `//` for the protocol of the page. */
function address(written: string): string {
  const plain = written.trim().replaceAll('&amp;', '&');
  return plain.startsWith('//') ? `https:${plain}` : plain;
}
