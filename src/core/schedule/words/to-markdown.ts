import { decodeHTMLStrict } from 'entities';
import { Parser } from 'htmlparser2';

const HTML =
  /<\/?(?:p|br|div|span|ul|ol|li|a|b|i|u|strong|em|h[1-6]|table|tr|td|blockquote|pre|code|img|hr|font)(?:\s[^<>]*)?\/?>/i;

/**
 * A description as Markdown. HTML is translated; everything else is Markdown or plain text already, of which only
 * entities are decoded.
 *
 * @returns undefined when nothing is left
 */
export function toMarkdown(text: string | undefined | null): string | undefined {
  if (text === undefined || text === null) return undefined;
  const lines = text.replace(/\r\n?/g, '\n').replace(/\0/g, '');
  const markdown = (HTML.test(lines) ? fromHtml(lines) : decode(lines)).replace(/[ \t]+$/gm, '').trim();
  return markdown === '' ? undefined : markdown;
}

/** `&lt;` stays: decoded it would be a tag to a reader of Markdown. */
function decode(text: string): string {
  return text.replace(
    /&(?!lt;|gt;)(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,30});/g,
    (entity) => {
      const plain = decodeHTMLStrict(entity);
      return plain === '<' || plain === '>' ? entity : plain;
    },
  );
}

const BLOCKS = new Set([
  'p',
  'div',
  'section',
  'article',
  'table',
  'blockquote',
  'ul',
  'ol',
  'pre',
  'dl',
  'figure',
]);
const MARKS: Readonly<Record<string, string>> = { b: '**', strong: '**', i: '*', em: '*', code: '`' };
const UNSEEN = new Set(['script', 'style', 'head', 'title', 'template', 'noscript']);

interface OpenLink {
  readonly href: string;
  readonly words: string[];
}

/** Paragraphs, lists, emphasis, links, headings and code; of anything else the words. */
function fromHtml(html: string): string {
  const out: string[] = [];
  const lists: { ordered: boolean; count: number }[] = [];
  let link: OpenLink | undefined;
  let unseen = 0;
  let pre = 0;
  const write = (words: string): void => {
    (link?.words ?? out).push(words);
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (UNSEEN.has(name)) unseen++;
        if (name === 'pre') pre++;
        if (name === 'br') write('\n');
        else if (name === 'hr') write('\n\n---\n\n');
        else if (/^h[1-6]$/.test(name)) write(`\n\n${'#'.repeat(Number(name[1]))} `);
        else if (name === 'ul' || name === 'ol') {
          write(lists.length > 0 ? '\n' : '\n\n');
          lists.push({ ordered: name === 'ol', count: 0 });
        } else if (name === 'li')
          write(`\n${'  '.repeat(Math.min(Math.max(lists.length - 1, 0), 8))}${marker(lists.at(-1))} `);
        else if (name === 'a' && link === undefined) link = { href: attributes['href'] ?? '', words: [] };
        else if (name === 'pre') write('\n\n```\n');
        else if (MARKS[name] !== undefined && pre === 0) write(MARKS[name]);
        else if (BLOCKS.has(name)) write('\n\n');
      },
      ontext(words) {
        if (unseen === 0) write(pre > 0 ? words : words.replace(/[ \t\u00a0]+/g, ' ').replace(/</g, '\\<'));
      },
      onclosetag(name) {
        if (UNSEEN.has(name)) unseen--;
        if (name === 'a' && link !== undefined) {
          const { href, words } = link;
          link = undefined;
          write(writeLink(words.join(''), href));
        } else if (name === 'ul' || name === 'ol') {
          lists.pop();
          if (lists.length === 0) write('\n\n');
        } else if (name === 'pre') {
          pre = Math.max(pre - 1, 0);
          write('\n```\n\n');
        } else if (MARKS[name] !== undefined && pre === 0) write(MARKS[name]);
        else if (BLOCKS.has(name) || /^h[1-6]$/.test(name)) write('\n\n');
        else if (name === 'tr') write('\n');
        else if (name === 'td' || name === 'th') write(' ');
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.end(html);
  return out
    .join('')
    .replace(/\*\*\s*\*\*|``/g, '')
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n[ \t]+(?![-\d ])/g, '\n')
    .replace(/\n{3,}/g, '\n\n');
}

function marker(list: { ordered: boolean; count: number } | undefined): string {
  if (list?.ordered !== true) return '-';
  list.count++;
  return `${String(list.count)}.`;
}

function writeLink(words: string, href: string): string {
  const text = words.replace(/\s+/g, ' ').trim();
  const address = href.trim().replace(/[\s<>()]/g, encodeURIComponent);
  if (!/^(?:https?|mailto):/i.test(address)) return text;
  if (text === '') return '';
  return text === href.trim() ? `<${address}>` : `[${text.replace(/[[\]]/g, '\\$&')}](${address})`;
}
