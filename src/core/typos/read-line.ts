import { MASK } from '../note/body/mask';
import { LineReader } from './line-reader';
import { NOTHING, type LineReading } from './line-reading';
import { mistakenWords } from './real-words';
import { plainWord } from './spelling';
import type { Token, Tokenizer } from './tokens';

/** A line that says who speaks: `**Speakers:** Ada Lovelace, Analytical Engines`. */
const SPEAKERS =
  /^[\s>#*_|+-]*(?:speakers?|speaking|by|presente(?:rs?|d by)|hosts?|hosted by|moderat(?:ors?|ed by)|panell?(?:ists)?|authors?)[*_\s]*[:|]/i;
const BY = /^[\s>#*_+-]*[Bb]y \p{Lu}\p{L}+ \p{Lu}/u;

/**
 * A command as it stands in a terminal, be it in an item: `- $ recieve`, `root@host:~# recieve`, `PS C:\> recieve`.
 * What costs `$ 5` is prose; `> ` and `# ` begin quotes and headings.
 */
const PROMPT =
  /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?(?:[$\u276F\u279C][ \t]+(?=[a-z./~_]|[A-Z_]+=)|(?:[\w.-]+@[\w.-]+[: ]\S{0,200}?[$#%>]|(?:PS )?[A-Z]:\\\S{0,200}?>)[ \t]+\S)/u;

/** A command without a prompt: the names with hyphens in it are those of branches, images, releases. */
const COMMAND =
  /(?:^|[\s>:(])(?:git (?:add|branch|checkout|cherry-pick|clone|commit|diff|merge|pull|push|rebase|switch|tag|worktree)|(?:kubectl|oc) (?:apply|create|delete|describe|edit|exec|get|label|logs|port-forward|rollout|run|scale)|(?:docker|podman) (?:build|exec|image|network|pull|push|rm|run|start|stop|volume)|helm (?:install|repo|template|upgrade)|(?:npm|yarn|pnpm) (?:add|i|install|run)|npx|(?:pip3?|brew|gem|apt|apt-get|dnf|cargo|go) (?:add|get|install|run)|terraform (?:apply|import|init|plan)|cd|mkdir|ssh) /;
const NAMES = /(?<![\p{L}\p{N}])[a-z\d]+(?:-[a-z\d]+)+(?![\p{L}\p{N}])/gu;

/**
 * Code, tags, formulas, links to notes by name, emojis, placeholders, what matches many names: `librar*`.
 * Nothing looks on past where another one begins, so a line of nothing but openings takes no longer than others.
 */
const CODE =
  /(?<!`)(`+)(?!`)[^`]*(?:`[^`]+)*?\1(?!`)|<\/?[a-z][^<>]*>|\$\$?[^$\s][^$]*\$|\\\((?:[^\\]|\\(?![()]))*\\\)|\[\[[^[\]]*\]\]|:[a-z0-9_+-]+:|(?<!\{)\{+[^{}]*\}+|%\w+%/giu;
const UNSPACED = /^#{1,6}(?=\p{Lu}\p{Ll}+ [^#])/u;
const WILDCARD = /(?<![\p{L}\p{N}_./-])[\p{L}\p{N}_./-]+\*(?![\p{L}\p{N}*])/u;

/** Reads a line of prose. */
export function readLine(line: string, tokenizer: Tokenizer): LineReading {
  if (PROMPT.test(line)) return NOTHING;
  if (SPEAKERS.test(line) || BY.test(line)) return { ...NOTHING, names: namesIn(line) };
  const prose = withoutCode(line);
  const found = tokensOf(prose, tokenizer);
  const reader = new LineReader(found, (plain) => tokenizer.isPlainSlip(plain));
  for (const { token, at } of found) reader.take(token, at);
  return reader.reading(mistakenWords(prose));
}

function withoutCode(line: string): string {
  const blank = (code: string): string => MASK.repeat(code.length);
  // A heading whose space is missing: `#Auth and tokens`.
  const spaced = line.startsWith('#') ? line.replace(UNSPACED, (marks) => ' '.repeat(marks.length)) : line;
  const prose = /[`<$[:{%\\]/.test(line) ? spaced.replace(CODE, blank) : spaced;
  const named = prose.includes('-') && COMMAND.test(prose) ? prose.replace(NAMES, blank) : prose;
  // A lone asterisk after a word neither opens nor closes an emphasis.
  return hasLoneAsterisk(named) ? named.replace(WILDCARD, blank) : named;
}

/** Whether there is one asterisk, besides that of an item. */
function hasLoneAsterisk(line: string): boolean {
  const first = line.indexOf('*');
  if (first < 0) return false;
  const isItem = line.slice(0, first).trim() === '' && /\s/.test(line.charAt(first + 1));
  const lone = isItem ? line.indexOf('*', first + 1) : first;
  return lone >= 0 && !line.includes('*', lone + 1);
}

/** The tokens of a line; spaces, masks and the bars of tables are between them. */
function tokensOf(line: string, tokenizer: Tokenizer): { token: Token; at: number }[] {
  const found: { token: Token; at: number }[] = [];
  let start = -1;
  for (let at = 0; at <= line.length; at++) {
    if (at < line.length && !isBetween(line.charCodeAt(at))) {
      if (start < 0) start = at;
    } else if (start >= 0) {
      found.push({ token: tokenizer.get(line.slice(start, at)), at: start });
      start = -1;
    }
  }
  return found;
}

function isBetween(code: number): boolean {
  return (
    code <= 0x20 || code === 0x7c || code === 0xa0 || (code >= 0x2000 && code <= 0x200b) || code === 0x3000
  );
}

function namesIn(line: string): string[] {
  return (line.match(/(?<![\p{L}\p{M}'’])\p{Lu}[\p{L}\p{M}'’]*/gu) ?? [])
    .map(plainWord)
    .filter((word) => word.length > 2);
}
