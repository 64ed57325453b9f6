import type { FrontMatter, FrontMatterError, FrontMatterReading } from './front-matter';
import { splitFrontMatter, type FrontMatterBlock } from './split';
import { detachString } from '../../text/detach-string';
import { beyondLimit, LIMITS } from '../front-matter-limits';
import { readJson } from '../read-json';
import { readToml } from './toml';
import { readYaml } from './yaml';

/** Reads the front matter of a text; undefined when it has none. Never throws: broken data is in `error`. */
export function readFrontMatter(text: string): FrontMatter | undefined {
  const block = splitFrontMatter(text);
  if (!block) return undefined;
  const { entries, error, language, keysEnd } = readBlock(text, block);
  const { span, content } = block;
  const unclosed: FrontMatterError = {
    kind: 'unclosed',
    message: 'The front matter is not closed',
    span: { start: span.start, end: span.start + 3 },
  };
  return { language, span, content, keysEnd, entries, error: error ?? (block.closed ? undefined : unclosed) };
}

function readBlock(
  text: string,
  block: FrontMatterBlock,
): FrontMatterReading & Pick<FrontMatter, 'language'> {
  const { start, end } = block.content;
  const language = LANGUAGES.get(block.language) ?? 'unknown';
  if (language === 'unknown') {
    const message = `Front matter in “${block.language}” is not read`;
    return { language, entries: [], error: { kind: 'language', message, span: block.span }, keysEnd: end };
  }
  if (end - start > LIMITS.length)
    return { language, entries: [], error: beyondLimit('length', start, end), keysEnd: end };
  // Keys and values are pieces of it, and none of the whole text.
  return { language, ...READERS[language](detachString(text.slice(start, end)), start) };
}

const LANGUAGES: ReadonlyMap<string, 'yaml' | 'toml' | 'json'> = new Map([
  ['yaml', 'yaml'],
  ['yml', 'yaml'],
  ['toml', 'toml'],
  ['json', 'json'],
]);

const READERS = { yaml: readYaml, toml: readToml, json: readJson } as const;
