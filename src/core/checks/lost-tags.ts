import { yamlFlowItem } from '../edits/front-matter-line';
import type { FrontMatter } from '../note/front-matter/front-matter';
import { cut, type Span } from '../text/span';
import type { YamlPair } from './yaml-lines';

/** Tags in brackets that YAML takes for a comment. */
export interface LostTags {
  readonly span: Span;
  readonly comment: string;
  /** What belongs in its place. */
  readonly fixed: string;
}

/** Words with number signs up to the end of a line. */
const TAGS = /^([^#"']*?)(#[^\s#,\]]+(?:[ \t,]+#[^\s#,\]]+)*,?)[ \t]*$/;

/** `[ #docker,` with the rest of the tags on the lines below: comments where a tag would begin. */
export function tagsInComments(text: string, { entries }: FrontMatter, key: RegExp): LostTags[] {
  return entries.flatMap((entry) => {
    const value = cut(text, entry.valueSpan);
    return key.test(entry.key) && value.startsWith('[') ? inLines(value, entry.valueSpan.start) : [];
  });
}

function inLines(value: string, offset: number): LostTags[] {
  const found: LostTags[] = [];
  let beginsItem = false;
  for (const { 0: line, index } of value.matchAll(/[^\r\n]+/g)) {
    const [, before = '', comment = ''] = TAGS.exec(line) ?? [];
    const isOpen = before.trim() === '' ? beginsItem : /[[,][ \t]+$/.test(before);
    if (comment !== '' && isOpen) {
      const start = offset + index + before.length;
      const isLast = value
        .slice(index + line.length)
        .trimStart()
        .startsWith(']');
      const fixed = `${wordsIn(comment).join(', ')}${isLast ? '' : ','}`;
      found.push({ span: { start, end: start + comment.length }, comment, fixed });
      beginsItem = true;
    } else beginsItem = /[[,][ \t]*$/.test(line) || (line.trim() === '' && beginsItem);
  }
  return found;
}

/** What `[#docker, k8s]` on one line should be, which cannot be read; undefined when it holds no such tag. */
export function listWithoutSigns({ value }: YamlPair): string | undefined {
  const [, items] = /^\[([^[\]"'{}]*#[^[\]"'{}]*)\]$/.exec(value.trim()) ?? [];
  return items === undefined || /[^\s,]#/.test(items) ? undefined : `[${wordsIn(items, /,/).join(', ')}]`;
}

function wordsIn(words: string, between = /[\s,]+/): string[] {
  return words.split(between).flatMap((word) => {
    const bare = word.trim().replace(/^#/, '');
    return bare === '' ? [] : [yamlFlowItem(bare)];
  });
}
