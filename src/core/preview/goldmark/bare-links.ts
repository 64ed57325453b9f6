import type { MarkdownIt, StateInline } from 'markdown-it';
import { coreRule, inlineRule } from '../../note/body/markdown-it-rule';
import { noteOf } from '../note-context';
import type { TextTerminators } from './text-terminators';
import { endsWithSign } from './typographer';

const PATH = String.raw`(?:[/#?][-a-zA-Z0-9@:%_+.~#$!?&/=();,'">^{}[\]` + '`' + String.raw`]*)?`;
const NAME = String.raw`[-a-zA-Z0-9@:%._+~#=]{1,256}\.[a-z]+`;
const WEB = new RegExp(String.raw`(?:https?|ftp)://${NAME}(?::\d+)?${PATH}`, 'y');
const WWW = new RegExp(String.raw`www\.${NAME}${PATH.replace('$', '')}`, 'y');

const LABEL = '[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?';
const MAIL = new RegExp(String.raw`[\w.!#$%&'*+/=?^{|}~-]+@${LABEL}(?:\.${LABEL})+`, 'y');

/**
 * Addresses without brackets around them, as Goldmark finds them in a note: with a scheme of the web, with `www.`,
 * or of mail. What it leaves as text stays so: hosts without a dot or by numbers, schemes in capitals, an address
 * directly after a colon or dash. markdown-it finds others.
 */
export function bareLinks(md: MarkdownIt, stops: TextTerminators): void {
  withoutNotes(md);
  md.inline.ruler.after('text', 'conference_bare_link', (state, silent) => {
    if (stops.at(state) !== 'address' || !mayBegin(state)) return false;
    const found = addressAt(state.src, state.pos);
    const href = found && md.normalizeLink(found.href);
    if (href === undefined || !md.validateLink(href)) return false;
    if (!silent) {
      const open = state.push('link_open', 'a', 1);
      open.attrs = [['href', href]];
      open.markup = 'linkify';
      open.info = 'auto';
      state.push('text', '', 0).content = found?.text ?? '';
      const close = state.push('link_close', 'a', -1);
      close.markup = 'linkify';
      close.info = 'auto';
    }
    state.pos += found?.text.length ?? 0;
    return true;
  });
}

/** markdown-it's own rules leave conference notes alone. */
function withoutNotes(md: MarkdownIt): void {
  const whole = coreRule(md, 'linkify');
  if (whole)
    md.core.ruler.at('linkify', (state) => {
      if (noteOf(state.env) === undefined) whole(state);
    });
  const inline = inlineRule(md, 'linkify');
  if (inline)
    md.inline.ruler.at(
      'linkify',
      (state, silent) => noteOf(state.env) === undefined && inline(state, silent),
    );
}

/** At the head of a line, after a space or one of a few characters, and after whatever is more than text. */
function mayBegin(state: StateInline): boolean {
  const { src, pos, pending, tokens } = state;
  if (pos === 0) return true;
  const before = src.charAt(pos - 1);
  if (/\s/.test(before)) return true;
  if (/[*_~(]/.test(before)) return src.charAt(pos - 2) !== '\\';
  if (pending !== '') return endsWithSign(state);
  return tokens.length > 0 && tokens.at(-1)?.type !== 'text_special';
}

function addressAt(src: string, pos: number): { text: string; href: string } | undefined {
  const web = matchAt(WEB, src, pos);
  if (web !== undefined) return { text: trimmed(web), href: trimmed(web) };
  const www = matchAt(WWW, src, pos);
  // Hugo's default for `linkifyProtocol`.
  if (www !== undefined) return { text: trimmed(www), href: `https://${trimmed(www)}` };
  const mail = matchAt(MAIL, src, pos);
  if (mail === undefined || /[-_]/.test(src.charAt(pos + mail.length))) return undefined;
  return { text: mail, href: `mailto:${mail}` };
}

function matchAt(pattern: RegExp, src: string, pos: number): string | undefined {
  pattern.lastIndex = pos;
  return pattern.exec(src)?.[0];
}

/** Without the punctuation of the sentence around it. */
function trimmed(address: string): string {
  return withoutEnd(address).replace(/(?<![?!.,:*_~])[?!.,:*_~]+$/, '');
}

/** Without a bracket that is not opened in it, or an entity at its end. */
function withoutEnd(address: string): string {
  if (address.endsWith(';')) return address.replace(/&[a-zA-Z0-9]+;$/, '');
  if (!address.endsWith(')')) return address;
  const open = address.split('(').length;
  const closed = address.split(')').length;
  return closed > open ? address.slice(0, open - closed) : address;
}
