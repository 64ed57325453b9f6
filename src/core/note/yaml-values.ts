import { isAlias, isMap, isNode, isPair, isScalar, isSeq, type Alias, type Node, type Scalar } from 'yaml';
import type { FrontMatterValue } from './front-matter/front-matter';
import { LIMITS } from './front-matter-limits';

/** A word of the YAML and its place in it. */
interface Found {
  readonly name: string;
  readonly range: readonly [number, number, ...number[]];
}

/**
 * The values of one document, with one budget for all of them: aliases of aliases make a few lines mean millions of
 * values. What an alias stands for is looked up once, in one walk over the document.
 */
export class YamlValues {
  /** The second of two equal keys of one map, the first such place. */
  readonly duplicate: Found | undefined;
  /** The first alias without an anchor above it. */
  readonly unknownAlias: Found | undefined;
  readonly #targets = new Map<Alias, Node>();
  /** What aliases around stand for. */
  readonly #open = new Set<Node>();
  #left: number = LIMITS.values;

  constructor(root: Node) {
    const anchors = new Map<string, Node>();
    const waiting: unknown[] = [root];
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
      if (isAlias(node)) {
        const target = anchors.get(node.source);
        if (target) this.#targets.set(node, target);
        else if (node.range) this.unknownAlias ??= { name: node.source, range: node.range };
        continue;
      }
      if (isPair(node)) {
        pushAll(waiting, [node.key, node.value]);
        continue;
      }
      if (!isNode(node)) continue;
      if ('anchor' in node) anchors.set(node.anchor, node);
      if (isMap(node)) this.duplicate ??= duplicateOf(node.items.map(({ key }) => key));
      if (isMap(node) || isSeq(node)) pushAll(waiting, node.items);
    }
  }

  /** Whether values were left out because there are too many. */
  get isBeyond(): boolean {
    return this.#left <= 0;
  }

  /** The node that an alias stands for. */
  target(alias: Alias): Node | undefined {
    return this.#targets.get(alias);
  }

  /**
   * The value of a node; dates stay the words they were written with. What nests too deep, what is too much, and an
   * alias inside of what it stands for are null.
   */
  of(node: unknown, depth = 0): FrontMatterValue {
    if (depth > LIMITS.depth || this.#left <= 0) return null;
    this.#left--;
    if (isAlias(node)) return this.#ofTarget(this.target(node), depth);
    if (isScalar(node)) return scalarValue(node);
    if (isSeq(node)) return this.#ofEach(node.items, (item) => this.of(item, depth + 1));
    if (!isMap(node)) return null;
    return Object.fromEntries(
      this.#ofEach(node.items, ({ key, value }): [string, FrontMatterValue] => [
        isScalar(key) ? asText(key.value, key.source) : '',
        this.of(value, depth + 1),
      ]),
    );
  }

  #ofTarget(target: Node | undefined, depth: number): FrontMatterValue {
    if (target === undefined || this.#open.has(target)) return null;
    this.#open.add(target);
    const value = this.of(target, depth + 1);
    this.#open.delete(target);
    return value;
  }

  /** Ends with the budget. */
  #ofEach<Item, Value>(items: readonly Item[], valueOf: (item: Item) => Value): Value[] {
    const values: Value[] = [];
    for (const item of items) {
      if (this.#left <= 0) break;
      values.push(valueOf(item));
    }
    return values;
  }
}

/** What is pushed is taken from the end: the first comes last. */
function pushAll(waiting: unknown[], nodes: readonly unknown[]): void {
  for (let at = nodes.length - 1; at >= 0; at--) waiting.push(nodes[at]);
}

/** Merge keys may be there more than once; a number and the same digits in quotes are two keys. */
function duplicateOf(keys: readonly unknown[]): Found | undefined {
  const seen = new Set<unknown>();
  for (const key of keys) {
    if (!isScalar(key) || !key.range || key.value === '<<') continue;
    if (seen.has(key.value)) return { name: asText(key.value, key.source), range: key.range };
    seen.add(key.value);
  }
  return undefined;
}

/** Digits that Hugo's reader takes as octal, as YAML 1.1 does: `010` is 8. */
const OCTAL = /^[-+]?0[0-7]+$/;

function scalarValue({ value, source }: Scalar): FrontMatterValue {
  if (typeof value === 'number' && source !== undefined && OCTAL.test(source)) return parseInt(source, 8);
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  return asText(value, source);
}

/** A scalar as words, those it was written with where its value is another. */
export function asText(value: unknown, source: string | undefined): string {
  if (typeof value === 'string') return value;
  if (value === null || value === undefined) return source ?? '';
  return source ?? (typeof value === 'number' || typeof value === 'boolean' ? String(value) : '');
}
