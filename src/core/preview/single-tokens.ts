import type { Token } from 'markdown-it';
import type { TokenConstructor } from './content';

/** An inline token that holds a text. */
export function inlineToken(Token: TokenConstructor, text: string): Token {
  const token = new Token('inline', '', 0);
  token.content = text;
  token.children = [];
  return token;
}

/** A block that is drawn by a renderer of its type. */
export function blockToken(Token: TokenConstructor, type: string, content: string): Token {
  const token = new Token(type, '', 0);
  token.content = content;
  token.block = true;
  return token;
}

/** A fenced code block. */
export function fenceToken(Token: TokenConstructor, language: string, code: string): Token {
  const token = new Token('fence', 'code', 0);
  token.info = language;
  token.content = code;
  token.markup = '```';
  token.block = true;
  return token;
}

/** HTML as it is written. */
export function htmlToken(Token: TokenConstructor, html: string): Token {
  const token = new Token('html_inline', '', 0);
  token.content = html;
  return token;
}
