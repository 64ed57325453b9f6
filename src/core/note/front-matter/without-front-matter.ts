import type { FrontMatter } from './front-matter';

/** A note with empty lines for its front matter. */
export function withoutFrontMatter(text: string, frontMatter: FrontMatter | undefined): string {
  if (!frontMatter) return text;
  const { end } = frontMatter.span;
  const lines = text.slice(0, end).split('\n').length - 1;
  return '\n'.repeat(lines) + text.slice(end);
}
