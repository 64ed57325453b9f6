/**
 * Words in a graph that shares their beginnings and ends, read where it lies (`scripts/build/words/graph.mjs` says
 * how an edge is packed). An edge is a number; a node is the number of its first edge; 0 is no node.
 */
export class Dawg {
  readonly #edges: Uint32Array;
  readonly root: number;
  /** Words that the edges before one in its node lead to; made when a word's number is first asked for. */
  #wordsBefore: Uint32Array | undefined;

  constructor(bytes: Uint8Array) {
    const edges = new Uint32Array(bytes.length / 4);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (let i = 0; i < edges.length; i++) edges[i] = view.getUint32(i * 4, true);
    this.#edges = edges;
    let root = edges.length - 1;
    while (root > 1 && !this.isLast(root - 1)) root--;
    this.root = root > 0 ? root : 0;
  }

  /** The letter of an edge, as `letterCode` gives it. */
  letter(edge: number): number {
    return (this.#edges[edge] ?? 0) & 31;
  }

  isLast(edge: number): boolean {
    return ((this.#edges[edge] ?? 0) & 32) !== 0;
  }

  /** Whether a word ends with this edge. */
  ends(edge: number): boolean {
    return ((this.#edges[edge] ?? 0) & 64) !== 0;
  }

  next(edge: number): number {
    return (this.#edges[edge] ?? 0) >>> 7;
  }

  /** How many words the edges before this one lead to that leave the same node. */
  before(edge: number): number {
    return (this.#wordsBefore ??= this.#countBefore())[edge] ?? 0;
  }

  has(word: string): boolean {
    let node = this.root;
    let ends = false;
    for (let i = 0; i < word.length; i++) {
      const edge = this.#edgeOf(node, letterCode(word, i));
      if (edge === 0) return false;
      ends = this.ends(edge);
      node = this.next(edge);
    }
    return ends;
  }

  /** The place of a word among all words in order, from 0; -1 for one that is not there. */
  numberOf(word: string): number {
    const before = (this.#wordsBefore ??= this.#countBefore());
    let node = this.root;
    let number = 0;
    for (let i = 0; i < word.length; i++) {
      const edge = this.#edgeOf(node, letterCode(word, i));
      if (edge === 0) return -1;
      number += before[edge] ?? 0;
      if (i === word.length - 1) return this.ends(edge) ? number : -1;
      if (this.ends(edge)) number++;
      node = this.next(edge);
    }
    return -1;
  }

  #edgeOf(node: number, letter: number): number {
    if (node === 0 || letter === 0) return 0;
    for (let edge = node; ; edge++) {
      const here = this.letter(edge);
      if (here === letter) return edge;
      if (here > letter || this.isLast(edge)) return 0;
    }
  }

  /** A node's edges lie after those of the nodes it leads to, so that one pass suffices. */
  #countBefore(): Uint32Array {
    const before = new Uint32Array(this.#edges.length);
    const total = new Uint32Array(this.#edges.length);
    let node = 1;
    for (let edge = 1; edge < this.#edges.length; edge++) {
      before[edge] = total[node] ?? 0;
      total[node] = (total[node] ?? 0) + (this.ends(edge) ? 1 : 0) + (total[this.next(edge)] ?? 0);
      if (this.isLast(edge)) node = edge + 1;
    }
    return before;
  }
}

/** 1 to 26 for `a` to `z`, 27 for the apostrophe, 0 for anything else. */
export function letterCode(word: string, at: number): number {
  const code = word.charCodeAt(at);
  if (code >= 97 && code <= 122) return code - 96;
  return code === 39 ? 27 : 0;
}

/** The inverse of `letterCode`. */
export function letterOf(code: number): string {
  return code === 27 ? "'" : String.fromCharCode(96 + code);
}
