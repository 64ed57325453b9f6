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
    readonly lexerErrors?: readonly { readonly line?: unknown }[];
    readonly parserErrors?: readonly { readonly token?: { readonly startLine?: unknown } }[];
  };
}

/** Reads what Mermaid threw for a source. */
export function diagramError(source: string, thrown: unknown): DiagramError {
  const error = (typeof thrown === 'object' && thrown !== null ? thrown : {}) as ParserError;
  const message = typeof error.message === 'string' ? error.message : String(thrown);
  if (message.startsWith('No diagram type detected')) {
    return {
      message: 'No diagram type that Mermaid knows stands on its first line.',
      line: lineInSource(source, 1),
    };
  }
  const line = lineOf(error, message);
  return {
    // The line is said apart, counted in the note.
    message: message.replace(/^(Parse|Lexical) error on line \d+:?\s*/, '').trim(),
    line: line === undefined ? undefined : lineInSource(source, line),
  };
}

/** 1-based, as Mermaid counts. */
function lineOf({ hash, result }: ParserError, message: string): number | undefined {
  const [, told] = /on line (\d+)/.exec(message) ?? [];
  const candidates = [
    told === undefined ? undefined : Number(told),
    hash?.loc?.first_line,
    result?.lexerErrors?.[0]?.line,
    result?.parserErrors?.[0]?.token?.startLine,
  ];
  return candidates.find((line): line is number => Number.isInteger(line) && (line as number) > 0);
}
