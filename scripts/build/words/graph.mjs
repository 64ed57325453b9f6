/**
 * Packs words into a graph that shares their beginnings and their ends; `src/core/typos/dawg.ts` reads it
 * where it lies, without unpacking a word.
 *
 * An edge takes four bytes, lowest first: the letter (5 bits: 1 to 26, and 27 for the apostrophe), whether it is
 * the last one of its node (1 bit), whether a word ends with it (1 bit), and where the next node begins (25 bits,
 * 0 when there is none). A node is a run of edges, its letters ascending. Edge 0 is unused; the root comes last.
 */

/** @typedef {{ edges: [number, Node][], ends: boolean, at: number }} Node */

/** What the graph can spell. */
export const SPELLABLE = /^[a-z][a-z']*$/;

/**
 * The words in the order in which the graph numbers them, each once.
 *
 * @param {Iterable<string>} words
 */
export function inGraphOrder(words) {
  const key = (/** @type {string} */ word) => word.replaceAll("'", '{');
  return [...new Set(words)]
    .map(key)
    .sort()
    .map((word) => word.replaceAll('{', "'"));
}

/**
 * @param {Iterable<string>} words
 * @returns {Uint8Array}
 */
export function packGraph(words) {
  /** @type {number[]} */
  const packed = [0];
  /** @type {Map<string, Node>} */
  const nodes = new Map();
  /** @type {Node[]} */
  const open = [{ edges: [], ends: false, at: 0 }];

  const close = (/** @type {number} */ depth) => {
    while (open.length > depth) {
      const node = /** @type {Node} */ (open.pop());
      const key =
        node.edges.map(([letter, { ends, at }]) => edge(letter, false, ends, at)).join() + node.ends;
      const twin = nodes.get(key);
      const parent = open.at(-1)?.edges.at(-1);
      if (!twin) {
        if (node.edges.length > 0) node.at = packed.length;
        node.edges.forEach(([letter, { ends, at }], i) =>
          packed.push(edge(letter, i === node.edges.length - 1, ends, at)),
        );
        nodes.set(key, node);
      }
      if (parent) parent[1] = twin ?? node;
    }
  };

  let before = '';
  for (const word of inGraphOrder(words)) {
    let shared = 0;
    while (shared < before.length && word[shared] === before[shared]) shared++;
    close(shared + 1);
    for (const letter of word.slice(shared)) {
      const node = { edges: [], ends: false, at: 0 };
      open.at(-1)?.edges.push([code(letter), node]);
      open.push(node);
    }
    const last = open.at(-1);
    if (last) last.ends = true;
    before = word;
  }
  close(0);
  const bytes = new Uint8Array(packed.length * 4);
  const view = new DataView(bytes.buffer);
  packed.forEach((value, i) => view.setUint32(i * 4, value, true));
  return bytes;
}

/** @param {string} letter */
function code(letter) {
  return letter === "'" ? 27 : letter.charCodeAt(0) - 96;
}

/**
 * @param {number} letter
 * @param {boolean} last
 * @param {boolean} ends
 * @param {number} next
 */
function edge(letter, last, ends, next) {
  return letter | (last ? 32 : 0) | (ends ? 64 : 0) | (next << 7);
}
