import { sentence } from '../../core/language/sentence';
import { tooManyEdges } from './limits';
import { lineInSource } from './source-lines';

/** Why a diagram could not be drawn. */
export interface DiagramError {
  readonly message: string;
  /** 0-based line of the diagram's source; undefined when Mermaid does not say. */
  readonly line: number | undefined;
}

/** What Mermaid's two kinds of parser throw; any field may be missing. */
interface ParserError {
  readonly message?: unknown;
  readonly hash?: { readonly loc?: { readonly first_line?: unknown } };
  readonly result?: {
    readonly lexerErrors?: readonly { readonly line?: unknown; readonly message?: unknown }[];
    readonly parserErrors?: readonly {
      readonly message?: unknown;
      readonly token?: { readonly startLine?: unknown };
    }[];
  };
}

/** Reads what Mermaid threw for a source. */
export function diagramError(source: string, thrown: unknown): DiagramError {
  if (source.trim() === '') return { message: sentence('The diagram is empty.'), line: undefined };
  const error = (typeof thrown === 'object' && thrown !== null ? thrown : {}) as ParserError;
  const message = typeof error.message === 'string' ? error.message : String(thrown);
  if (message.startsWith('No diagram type detected')) {
    const line = lineInSource(source, 1);
    return { message: sentence('Mermaid knows no diagram that begins with this word.'), line };
  }
  const edges = tooManyEdges(message);
  if (edges !== undefined) return { message: edges, line: undefined };
  const line = lineOf(error, message);
  return {
    message: shortened(firstOf(error) ?? message),
    line: line === undefined ? undefined : lineInSource(source, line),
  };
}

/** 1-based, as Mermaid counts. The line in a message's words is where the parser gave up, often far below. */
function lineOf({ hash, result }: ParserError, message: string): number | undefined {
  const [, told] = /on line (\d+)/.exec(message) ?? [];
  const candidates = [
    hash?.loc?.first_line,
    result?.lexerErrors?.[0]?.line,
    result?.parserErrors?.[0]?.token?.startLine,
    told === undefined ? undefined : Number(told),
  ];
  return candidates.find((line): line is number => Number.isInteger(line) && (line as number) > 0);
}

/** The first of several mistakes; the others mostly follow from it. */
function firstOf({ result }: ParserError): string | undefined {
  const message = result?.lexerErrors?.[0]?.message ?? result?.parserErrors?.[0]?.message;
  return typeof message === 'string' ? message.replace(/ at offset: [\s\S]*$/, '') : undefined;
}

/** Without the line, which is said apart and counted in the note, and without forty names of what was expected. */
function shortened(message: string): string {
  return message
    .replace(/^(?:Parse|Lexical) error on line \d+[:.]?\s*/, '')
    .replace(/^Expecting ('[^']*'(?:, '[^']*'){2})(?:, '[^']*')+/m, 'Expecting $1 …')
    .trim();
}
