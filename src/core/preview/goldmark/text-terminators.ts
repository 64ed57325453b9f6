import type { MarkdownIt, StateInline } from 'markdown-it';
import { inlineRule } from '../../note/body/markdown-it-rule';
import { noteOf, settingsOf } from '../note-context';

/** Whether a text may hold any of them; most lines do not. */
const SIGN = /["'@]|\.\.\.|:\/\/|www\./;

/** What of a text is read as a whole, or counts on the way: escapes, code, brackets, then the stops themselves. */
const PIECE =
  /\\[\s\S]|(?<!`)(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)|[[\]]|(["']|\.\.\.)|((?:https?|ftp):\/\/|www\.|(?<=^|[\s(*_~])[a-zA-Z0-9][\w.!#$%&'*+/=?^{|}~-]{0,63}@)/g;

/** Where the words of a block are not just words: one at a place of its text. */
export type Stop = 'sign' | 'address';

/** A block's stops: their places in its text, in order. */
interface Stops {
  readonly kinds: ReadonlyMap<number, Stop>;
  readonly places: readonly number[];
}

const none: Stops = { kinds: new Map(), places: [] };

/** So many texts are read within each other, the words of pictures in the words of pictures, before one is read twice. */
const MOST = 100;

/**
 * markdown-it runs over letters, quotes and dots in one go. In a conference note its rule for text ends where a
 * bare address may begin or a typographer's sign stands, so that rules can act there.
 */
export class TextTerminators {
  /** What the text at hand stands in comes before it. A weak map of things that live so shortly costs more than they. */
  readonly #open: { readonly state: StateInline; readonly stops: Stops }[] = [];
  #last: StateInline | undefined;
  #lastStops = none;

  constructor(md: MarkdownIt) {
    const text = inlineRule(md, 'text');
    if (!text) throw new Error('markdown-it has no rule “text”');
    md.inline.ruler.at('text', (state, silent) => {
      const stops = this.#of(state);
      if (stops === none) return text(state, silent);
      const stop = nextFrom(state.pos, stops.places);
      if (stop >= state.posMax) return text(state, silent);
      if (stop === state.pos) return false;
      const { posMax } = state;
      state.posMax = stop;
      const isText = text(state, silent);
      state.posMax = posMax;
      return isText;
    });
    md.core.ruler.push('conference_text_terminators', () => {
      this.#forget();
    });
  }

  /** What stands at the place where markdown-it reads. */
  at(state: StateInline): Stop | undefined {
    const { kinds } = this.#of(state);
    return kinds.size === 0 ? undefined : kinds.get(state.pos);
  }

  /** A state leads to all tokens of its page, which nobody needs when they are shown. */
  #forget(): void {
    this.#open.length = 0;
    this.#last = undefined;
    this.#lastStops = none;
  }

  #of(state: StateInline): Stops {
    if (state !== this.#last) {
      this.#last = state;
      this.#lastStops = this.#known(state) ?? this.#find(state);
    }
    return this.#lastStops;
  }

  /** Of a text that is gone on with after one in it: what stood in it is read. */
  #known(state: StateInline): Stops | undefined {
    const at = this.#open.findLastIndex((other) => other.state === state);
    if (at < 0) return undefined;
    this.#open.length = at + 1;
    return this.#open[at]?.stops;
  }

  #find(state: StateInline): Stops {
    const stops = stopsIn(state);
    // Only the words of pictures are read in between, and only what costs something is kept meanwhile.
    if ((stops !== none || state.src.length > 100) && state.src.includes('![')) {
      if (this.#open.length === MOST) this.#open.shift();
      this.#open.push({ state, stops });
    }
    return stops;
  }
}

function nextFrom(pos: number, places: readonly number[]): number {
  let from = 0;
  let to = places.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((places[middle] ?? 0) < pos) from = middle + 1;
    else to = middle;
  }
  return places[from] ?? Infinity;
}

function stopsIn({ src, env, md }: StateInline): Stops {
  const note = noteOf(env);
  if (note === undefined || !SIGN.test(src)) return none;
  const { typographer } = settingsOf(note);
  const kinds = new Map<number, Stop>();
  let brackets = 0;
  for (const { index, 0: piece, 2: sign, 3: address } of src.matchAll(PIECE)) {
    if (piece === '[') brackets++;
    else if (piece === ']') brackets = Math.max(0, brackets - 1);
    else if (sign !== undefined && typographer) kinds.set(index, 'sign');
    // Goldmark looks for no addresses after an open bracket, for it may begin a link.
    else if (address !== undefined && brackets === 0 && md.options.linkify) kinds.set(index, 'address');
  }
  return { kinds, places: [...kinds.keys()] };
}
