import type { Env, MarkdownIt, Token } from 'markdown-it';

/** What VS Code hands to a renderer; while it parses, nobody knows the document. */
export interface RenderEnvironment extends Env {
  /** The document's address. */
  readonly currentDocument?: unknown;
  /** Set while a conference note is parsed and rendered: what the note's page needs to know. */
  conferenceNote?: unknown;
}

/**
 * Lets rules act on conference notes alone. VS Code parses without saying which document it is, and hands the same
 * tokens to its own language features; a conference note is therefore parsed again when it is rendered, with what
 * is known of it in `env.conferenceNote`.
 *
 * @param noteOf what is known of the document; undefined when it is no conference note
 */
export function renderNotes(md: MarkdownIt, noteOf: (document: unknown) => unknown): void {
  const sources = new WeakMap<readonly Token[], string>();
  const parse = md.parse.bind(md);
  md.parse = (source, env) => {
    const tokens = parse(source, env);
    sources.set(tokens, source);
    return tokens;
  };
  const render = md.renderer.render.bind(md.renderer);
  md.renderer.render = (tokens, options, env: RenderEnvironment = {}) => {
    const source = sources.get(tokens);
    const isKnown = env.conferenceNote !== undefined || env.currentDocument === undefined;
    const note = isKnown || source === undefined ? undefined : noteOf(env.currentDocument);
    if (note === undefined) return render(tokens, options, env);
    env.conferenceNote = note;
    return render(parse(source ?? '', env), options, env);
  };
}
