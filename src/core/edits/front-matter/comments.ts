import { Lexer } from 'yaml';
import type { FrontMatter } from '../../note/front-matter/front-matter';

/** The comments of a front matter block, in order. */
export function comments(text: string, { language, content }: FrontMatter): string[] {
  const source = text.slice(content.start, content.end);
  if (!source.includes('#') || language === 'json') return [];
  return language === 'toml' ? tomlComments(source) : yamlComments(source);
}

function yamlComments(source: string): string[] {
  let before = '';
  const found: string[] = [];
  for (const token of new Lexer().lex(source)) {
    // The lexer puts this character in front of every plain scalar.
    if (token.startsWith('#') && before !== '\u001F') found.push(token.trimEnd());
    before = token;
  }
  return found;
}

const PIECE =
  /"""(?:[^"\\]|\\[\s\S]|"{1,2}(?!"))*"{3,5}|'''(?:[^']|'{1,2}(?!'))*'{3,5}|"(?:[^"\\\n]|\\.)*"|'[^'\n]*'|#[^\n]*/g;

function tomlComments(source: string): string[] {
  return [...source.matchAll(PIECE)].flatMap(([piece]) => (piece.startsWith('#') ? [piece.trimEnd()] : []));
}
