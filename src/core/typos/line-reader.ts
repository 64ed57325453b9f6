import { isForeign } from './languages';
import { NONE, type Capitals, type DoubtfulWord, type LineReading } from './line-reading';
import type { MistakenWord } from './real-words';
import type { Piece, Token } from './tokens';

/** Takes the tokens of a line one by one, in order. */
export class LineReader {
  readonly #doubtful: DoubtfulWord[] = [];
  #count = 0;
  #english = 0;
  #other = 0;
  #unknown = 0;
  /** Whether the next word begins a sentence. */
  #opening = true;
  /** Whether the word in front is capitalised, and whether it is the last doubtful one. */
  #capitalBefore = false;
  #doubtfulBefore = false;

  #isTitledLine: boolean | undefined;

  readonly #tokens: readonly { token: Token }[];
  readonly #isSlip: (plain: string) => boolean;

  constructor(tokens: readonly { token: Token }[], isSlip: (plain: string) => boolean) {
    this.#tokens = tokens;
    this.#isSlip = isSlip;
  }

  /** Asked for a few lines only. */
  get #titled(): boolean {
    return (this.#isTitledLine ??= isTitled(this.#tokens));
  }

  take(token: Token, at: number): void {
    if (token.isProse) {
      for (const piece of token.pieces) this.#takeWord(piece, at);
      this.#opening = token.isEnd;
      if (token.isEnd) this.#capitalBefore = false;
      return;
    }
    if (token.isWord) this.#opening = token.isEnd;
    this.#capitalBefore = token.isCapital;
    this.#doubtfulBefore = false;
  }

  #takeWord(piece: Piece, tokenAt: number): void {
    const { word, plain, shape } = piece;
    const opens = piece.isOpened || (piece.isFirst && this.#opening);
    const isCapital = shape === 'capital' || shape === 'two' || /^\p{Lu}/u.test(word);
    const isPair = isCapital && this.#capitalBefore && !this.#titled;
    if (isPair && this.#doubtfulBefore && piece.isNext) this.#markPair();
    this.#capitalBefore = isCapital;
    this.#doubtfulBefore = false;
    this.#opening = false;
    if (shape === 'other') return;
    this.#count++;
    if (piece.tongue === 'english') this.#english++;
    else if (piece.tongue === 'other') this.#other++;
    if (plain === '') this.#unknown++;
    if (!piece.isDoubtful) return;
    const capitals = this.#capitalsOf(shape, opens);
    if (capitals !== 'inside' && capitals !== 'mixed') this.#unknown++;
    const at = tokenAt + piece.at;
    const { isHyphenated, isPath } = piece;
    this.#doubtful.push({ word, plain, at, capitals, isHyphenated, isPath, isBesideName: isPair });
    this.#doubtfulBefore = true;
  }

  #capitalsOf(shape: Piece['shape'], opens: boolean): Capitals {
    if (shape === 'small') return 'none';
    if (shape === 'two' || shape === 'mixed') return shape;
    return opens ? 'opening' : this.#titled ? 'titled' : 'inside';
  }

  /** A slip of an English word, and no word of another language. */
  #isPlainSlip({ plain, capitals }: DoubtfulWord): boolean {
    return capitals !== 'inside' && capitals !== 'mixed' && this.#isSlip(plain);
  }

  #markPair(): void {
    const last = this.#doubtful.pop();
    if (last) this.#doubtful.push({ ...last, isBesideName: true });
  }

  reading(mistaken: readonly MistakenWord[]): LineReading {
    const doubtful = this.#doubtful;
    const count = this.#count;
    const english = this.#english;
    const other = this.#other;
    const unknown = this.#unknown;
    const slips = (): number => doubtful.filter((word) => this.#isPlainSlip(word)).length;
    const isEnglish =
      english >= 2 ||
      (other === 0 && count >= 3 && (unknown * 5 <= count || (unknown <= 2 && slips() === unknown)));
    return {
      doubtful: doubtful.length > 0 ? doubtful : NONE,
      mistaken,
      names: NONE,
      count,
      english,
      isEnglish,
      isForeign: isForeign({ english, other }, count, unknown, slips),
    };
  }
}

/** A heading or title whose words are capitalised like names. */
function isTitled(tokens: readonly { token: Token }[]): boolean {
  let capital = 0;
  let small = 0;
  for (const { token } of tokens) {
    for (const { word, shape } of token.pieces) {
      if (word.length < 4) continue;
      if (shape === 'small') small++;
      else capital++;
    }
  }
  return capital + small >= 2 && capital >= 2 * small;
}
