import type { FrontMatter, FrontMatterError, FrontMatterReading } from './front-matter';
import { splitFrontMatter, type FrontMatterBlock } from './split';
import { detachString } from '../../text/detach-string';
import { readToml } from './toml';
import { readYaml } from './yaml';

/** Reads the front matter of a text; undefined when it has none. Never throws: broken data is in `error`. */
export function readFrontMatter(text: string): FrontMatter | undefined {
  const block = splitFrontMatter(text);
  if (!block) return undefined;
  const { entries, error, language } = readBlock(text, block);
  const { span, content } = block;
  const unclosed: FrontMatterError = {
    message: 'The front matter is not closed',
    span: { start: span.start, end: span.start + 3 },
  };
  return { language, span, content, entries, error: error ?? (block.closed ? undefined : unclosed) };
}

function readBlock(
  text: string,
  block: FrontMatterBlock,
): FrontMatterReading & Pick<FrontMatter, 'language'> {
  // Keys and values are pieces of it, and none of the whole text.
  const source = detachString(text.slice(block.content.start, block.content.end));
  switch (block.language) {
    case 'yaml':
    case 'yml':
      return { language: 'yaml', ...readYaml(source, block.content.start) };
    case 'json': {
      // The YAML reader takes JSON too and knows the places.
      const reading = readYaml(source, block.content.start);
      return { language: 'json', ...reading };
    }
    case 'toml':
      return { language: 'toml', ...readToml(source, block.content.start) };
    default: {
      const message = `Front matter in “${block.language}” is not read`;
      return { language: 'unknown', entries: [], error: { message, span: block.span } };
    }
  }
}
