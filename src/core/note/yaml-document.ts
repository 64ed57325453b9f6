import { Composer, Lexer, Parser, YAMLParseError, type Document } from 'yaml';
import { LIMITS } from './front-matter-limits';

/**
 * The document of a YAML text, errors and all; undefined when it nests deeper than a reader may be asked to follow,
 * which is seen word by word before the parser has to. Keys that are there twice are no error here.
 */
export function parseYaml(source: string): Document.Parsed | undefined {
  const parser = new Parser();
  const composer = new Composer({
    keepSourceTokens: false,
    // The pretty form of an error looks for its line, for each error again.
    prettyErrors: false,
    uniqueKeys: false,
    logLevel: 'silent',
  });
  const depth = new Nesting();
  const documents: Document.Parsed[] = [];
  for (const lexeme of new Lexer().lex(source)) {
    if (depth.isTooDeepWith(lexeme)) return undefined;
    for (const token of parser.next(lexeme))
      documents.push(...(composer.next(token) as Iterable<Document.Parsed>));
  }
  for (const token of parser.end()) documents.push(...(composer.next(token) as Iterable<Document.Parsed>));
  documents.push(...(composer.end(true, source.length) as Iterable<Document.Parsed>));
  const [first, second] = documents;
  if (first && second) {
    const message = 'A second YAML document begins, and it is ignored';
    first.errors.push(new YAMLParseError([second.range[0], second.range[1]], 'MULTIPLE_DOCS', message));
  }
  return first;
}

/** How deep lists and maps stand inside each other: by indentation, by dashes that begin a line, by brackets. */
class Nesting {
  readonly #indents: number[] = [];
  #brackets = 0;
  #marks = 0;
  #isAtStart = true;
  #hasWords = false;
  #indent = 0;

  isTooDeepWith(lexeme: string): boolean {
    this.#take(lexeme);
    return this.#indents.length + this.#brackets + this.#marks > LIMITS.depth;
  }

  #take(lexeme: string): void {
    if (lexeme === '\n' || lexeme === '\r\n') {
      this.#isAtStart = true;
      this.#indent = 0;
      this.#marks = 0;
      this.#hasWords = false;
      return;
    }
    if (/^[ \t]+$/.test(lexeme)) {
      if (this.#isAtStart) this.#indent = lexeme.length;
      return;
    }
    if (this.#isAtStart) {
      this.#isAtStart = false;
      while ((this.#indents.at(-1) ?? -1) >= this.#indent) this.#indents.pop();
      this.#indents.push(this.#indent);
    }
    const isMark = lexeme === '-' || lexeme === '?' || lexeme === ':';
    if (isMark && !this.#hasWords) this.#marks++;
    else this.#hasWords = true;
    if (lexeme === '[' || lexeme === '{') this.#brackets++;
    else if (lexeme === ']' || lexeme === '}') this.#brackets = Math.max(this.#brackets - 1, 0);
  }
}
