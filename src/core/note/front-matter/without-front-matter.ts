import type { FrontMatter } from './front-matter';

/** A note with empty lines for its front matter. */
export function withoutFrontMatter(text: string, frontMatter: FrontMatter | undefined): string {
  if (!frontMatter) return text;
  const { end } = frontMatter.span;
  let lines = 0;
  for (let at = text.indexOf('\n'); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) lines++;
  // Joined into one piece: whoever reads it letter by letter is slower on a sum of two.
  return ['\n'.repeat(lines), text.slice(end)].join('');
}
