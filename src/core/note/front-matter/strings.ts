import { parseTree, type Node as JsonNode } from 'jsonc-parser';
import type { AST } from 'toml-eslint-parser';
import { isMap, isScalar, isSeq } from 'yaml';
import { cut, type Span } from '../../text/span';
import { LIMITS, nestsTooDeep } from '../front-matter-limits';
import { parseYaml } from '../yaml-document';
import type { FrontMatter } from './front-matter';
import { namesOf, tomlProgram } from './toml';

/** A string of front matter, however deep in lists and tables it stands. */
export interface FrontMatterString {
  /** The name of the innermost key, in lower case. */
  readonly key: string;
  readonly value: string;
  /** The words without their quotes. */
  readonly span: Span;
}

/** The strings of front matter that are written as what they say: escapes, and texts of several lines, are left out. */
export function stringsOf(text: string, { language, content, error }: FrontMatter): FrontMatterString[] {
  if (language === 'unknown' || error || content.end - content.start > LIMITS.length) return [];
  const source = cut(text, content);
  const found: FrontMatterString[] = [];
  const take: Take = (key, value, [start, end]) => {
    const isQuoted = /^["']/.test(source.slice(start, start + 1)) && value !== source.slice(start, end);
    const inner = isQuoted ? { start: start + 1, end: end - 1 } : { start, end };
    if (cut(source, inner) !== value || value === '') return;
    const span = { start: content.start + inner.start, end: content.start + inner.end };
    found.push({ key: key.toLowerCase(), value, span });
  };
  READERS[language](source, take);
  return found;
}

/** @param range with quotes */
type Take = (key: string, value: string, range: readonly [start: number, end: number]) => void;

const READERS = { yaml: takeYaml, toml: takeToml, json: takeJson } as const;

function takeYaml(source: string, take: Take): void {
  const visit = (node: unknown, key: string): void => {
    if (isMap(node))
      for (const pair of node.items) visit(pair.value, isScalar(pair.key) ? String(pair.key.value) : key);
    else if (isSeq(node)) for (const item of node.items) visit(item, key);
    else if (isScalar(node) && typeof node.value === 'string' && node.range)
      take(key, node.value, [node.range[0], node.range[1]]);
  };
  visit(parseYaml(source)?.contents, '');
}

function takeToml(source: string, take: Take): void {
  const visit = (node: AST.TOMLContentNode, key: string): void => {
    if (node.type === 'TOMLArray') for (const item of node.elements) visit(item, key);
    else if (node.type === 'TOMLInlineTable') for (const pair of node.body) enter(pair);
    else if (node.kind === 'string') take(key, node.value, node.range);
  };
  const enter = ({ key, value }: AST.TOMLKeyValue): void => {
    visit(value, namesOf(key).at(-1) ?? '');
  };
  for (const node of tomlProgram(source)?.body[0].body ?? [])
    if (node.type === 'TOMLTable') node.body.forEach(enter);
    else enter(node);
}

function takeJson(source: string, take: Take): void {
  if (nestsTooDeep(source)) return;
  const visit = (node: JsonNode | undefined, key: string): void => {
    if (node?.type === 'string') take(key, String(node.value), [node.offset, node.offset + node.length]);
    else if (node?.type === 'property') visit(node.children?.[1], String(node.children?.[0]?.value));
    else for (const child of node?.children ?? []) visit(child, key);
  };
  visit(parseTree(source), '');
}
