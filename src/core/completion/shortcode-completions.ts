import { sentence, translated } from '../language/sentence';
import { CATALOGUE, describe } from '../shortcodes/catalogue/catalogue';
import type { ParamDescription, ShortcodeDescription } from '../shortcodes/catalogue/description';
import { fallbackOf, isLiked, paramNamed, paramsIn } from '../shortcodes/catalogue/parameters';
import { isAtLeast } from '../text/version';
import { NEWEST_RELEASE } from '../site/relearn-releases';
import { parseShortcodes } from '../shortcodes/parse';
import { STYLES } from '../shortcodes/styles';
import type { Completion, KnownAround, PlaceInText } from './completion';

/** Inside a shortcode's tag: its name, a parameter, a value, or the name of the one that is to be closed. */
export function shortcodeCompletions(place: PlaceInText, around: KnownAround): Completion[] | undefined {
  const tag = openTag(place.before);
  if (!tag) return undefined;
  const { delimiter, words } = tag;
  const closing = /^\s*\/\s*([\w-]*)$/.exec(words);
  if (closing) return closingNames(place, delimiter, closing[1] ?? '');
  const relearn = around.relearn ?? NEWEST_RELEASE;
  const name = /^(\s*)([\w-]*)$/.exec(words);
  if (name) return names(place, delimiter, name[1] ?? '', name[2] ?? '', relearn);
  const [, own = '', rest = ''] = /^\s*([\w-]+)(\s[^]*)$/.exec(words) ?? [];
  const shortcode = describe(own);
  if (!shortcode) return [];
  const value = /(?:^|\s)([\w-]+)\s*=\s*(?:(")([^"]*)|([^"\s]*))$/.exec(withoutClosedValues(rest));
  if (value)
    return values(
      place,
      around,
      paramNamed(shortcode, value[1] ?? ''),
      value[2] ?? '',
      value[3] ?? value[4] ?? '',
    );
  const param = /\s([\w-]*)$/.exec(withoutClosedValues(rest));
  return param ? params(place, shortcode, rest, param[1] ?? '', relearn) : [];
}

/** Nobody writes a longer one on a line, and each of its words is looked at with each letter that is typed. */
const LONGEST_TAG = 2000;

/** What stands between the last `{{%` or `{{<` of the line and the place, when the tag is not closed before it. */
function openTag(before: string): { readonly delimiter: '%' | '<'; readonly words: string } | undefined {
  const at = Math.max(before.lastIndexOf('{{%'), before.lastIndexOf('{{<'));
  if (at < 0) return undefined;
  const delimiter = before[at + 2] === '<' ? '<' : '%';
  const words = before.slice(at + 3);
  if (words.length > LONGEST_TAG) return undefined;
  return words.includes(delimiter === '%' ? '%}}' : '>}}') ? undefined : { delimiter, words };
}

/** Values with both quotes give way to spaces, so that their words are not taken for parameters. */
function withoutClosedValues(words: string): string {
  return words.replace(/"(?:\\.|[^"\\])*"/g, (value) => '_'.repeat(value.length));
}

/** The names, as whole shortcodes where nothing of the tag is written after the place yet. */
function names(
  place: PlaceInText,
  delimiter: '%' | '<',
  space: string,
  typed: string,
  relearn: string,
): Completion[] {
  const { offset, after } = place;
  const isAlone = !/^[^{]*[%>]\}\}/.test(after);
  const rest = /^[\w-]*/.exec(after)?.[0].length ?? 0;
  // VS Code closes `{{` by itself: what it has put after the place goes when the tag is written.
  const closers = isAlone ? (/^\s*\}{1,2}/.exec(after.slice(rest))?.[0].length ?? 0) : 0;
  const span = { start: offset - typed.length - space.length, end: offset + rest + closers };
  return CATALOGUE.filter((shortcode) => isLiked(shortcode, relearn)).map((shortcode) => ({
    label: shortcode.name,
    kind: 'shortcode',
    insert: isAlone ? ` ${wholeTag(shortcode, delimiter)}` : `${space === '' ? ' ' : space}${shortcode.name}`,
    isSnippet: isAlone,
    span,
    detail: shortcode.from === 'hugo' ? 'Hugo' : `Relearn ${shortcode.since}`,
    about: translated(shortcode.about),
    filter: `${space}${shortcode.name}`,
  }));
}

/** `button href="${1}" style="${2}" %}}${3}{{% /button %}}` */
function wholeTag({ name, params: all, closing }: ShortcodeDescription, delimiter: '%' | '<'): string {
  const [open, close] = delimiter === '%' ? ['{{%', '%\\}\\}'] : ['{{<', '>\\}\\}'];
  const wanted = all.filter(
    ({ kind, name: param }) => usual(name).includes(param) || (kind === 'page' && all.length === 1),
  );
  const written = wanted
    .map((param, at) => ` ${param.name}="\${${String(at + 1)}${choices(param)}}"`)
    .join('');
  const next = wanted.length + 1;
  const tag = `${name}${written} ${close}`;
  return closing === 'always' ? `${tag}\${${String(next)}}${open} /${name} ${close}$0` : `${tag}$0`;
}

/** Parameters that authors give nearly always. */
function usual(name: string): readonly string[] {
  const known: Readonly<Record<string, readonly string[]>> = {
    button: ['href', 'style', 'icon'],
    callout: ['style', 'title'],
    notice: ['style', 'title'],
    expand: ['title'],
    details: ['summary'],
    tab: ['title'],
    card: ['title', 'href'],
    badge: ['style', 'title'],
    icon: ['icon'],
    include: ['file'],
    figure: ['src', 'alt'],
    highlight: ['lang'],
    ref: ['path'],
    relref: ['path'],
    youtube: ['id'],
    param: ['name'],
    siteparam: ['name'],
  };
  return known[name] ?? [];
}

function choices({ kind, name, values: own }: ParamDescription): string {
  const list = kind === 'style' ? ['tip', 'info', 'note', 'warning', 'primary', 'secondary'] : own;
  if (list !== undefined && list.length > 0) return `|${list.join(',')}|`;
  return name === 'href' ? ':https://' : '';
}

function closingNames(
  { text, offset, after }: PlaceInText,
  delimiter: '%' | '<',
  typed: string,
): Completion[] {
  const rest = /^[\w-]*\s*/.exec(after)?.[0].length ?? 0;
  const isClosed = /^[\w-]*\s*[%>]\}\}/.test(after);
  const closers = isClosed ? 0 : (/^\}{1,2}/.exec(after.slice(rest))?.[0].length ?? 0);
  const span = { start: offset - typed.length, end: offset + (isClosed ? rest : rest + closers) };
  const begin = Math.max(text.lastIndexOf('{{', offset - 1), 0);
  return openNames(text.slice(0, begin)).map((name) => ({
    label: name,
    kind: 'shortcode',
    insert: isClosed ? `${name} ` : `${name} ${delimiter === '%' ? '%' : '>'}}}`,
    isSnippet: false,
    span,
    detail: '',
    about: translated(describe(name)?.about ?? ''),
  }));
}

/** Shortcodes that are open at the end of a text and want to be closed, the innermost first. */
function openNames(text: string): string[] {
  const open = parseShortcodes(text)
    .filter(({ close, selfClosing, problem }) => close === undefined && !selfClosing && problem === undefined)
    .filter(({ name }) => describe(name)?.closing !== 'never')
    .map(({ name }) => name);
  return [...new Set(open.toReversed())];
}

function params(
  { offset, after }: PlaceInText,
  shortcode: ShortcodeDescription,
  before: string,
  typed: string,
  relearn: string,
): Completion[] {
  const taken = new Set([...withoutClosedValues(before).matchAll(/([\w-]+)\s*=/g)].map(([, name]) => name));
  const nameLength = /^[\w-]*/.exec(after)?.[0].length ?? 0;
  const hasValue = after.slice(nameLength).startsWith('=');
  return paramsIn(shortcode, relearn)
    .filter(
      ({ name, deprecated }) => !taken.has(name) && !(deprecated && isAtLeast(relearn, deprecated.since)),
    )
    .map((param) => ({
      label: param.name,
      kind: 'param',
      insert: hasValue
        ? param.name
        : `${param.name}="\${1${choices(param).startsWith('|') ? choices(param) : ''}}"`,
      isSnippet: !hasValue,
      span: { start: offset - typed.length, end: offset + nameLength },
      detail: detailOf(param.kind, fallbackOf(param, relearn)),
      about: translated(param.about),
    }));
}

/** `string, else blue`. */
function detailOf(kind: string, fallback: string | undefined): string {
  return fallback === undefined ? kind : sentence('{0}, else {1}', kind, fallback);
}

function values(
  { offset, after }: PlaceInText,
  around: KnownAround,
  param: ParamDescription | undefined,
  quote: string,
  typed: string,
): Completion[] {
  if (!param) return [];
  const rest = quote === '"' ? (/^[^"{}]*(?=")/.exec(after)?.[0].length ?? 0) : 0;
  const span = { start: offset - typed.length, end: offset + rest };
  const value = (label: string, kind: Completion['kind'], detail: string, about = ''): Completion => ({
    label,
    kind,
    insert: quote === '"' ? label : `"${label}"`,
    isSnippet: false,
    span,
    detail,
    about,
  });
  if (param.kind === 'style')
    return STYLES.map(({ name, title, colour, since }) =>
      value(name, 'value', title ?? colour ?? '', `Relearn ${since}`),
    );
  if (param.kind === 'icon')
    return (around.icons() ?? []).map(({ name, families }) => ({
      ...value(name, 'icon', families.join(', ')),
      insert: iconValue(name, families, quote),
    }));
  if (param.kind === 'address')
    return around.copied === undefined ? [] : [value(around.copied, 'value', 'clipboard')];
  if (param.kind === 'flag') return [value('true', 'value', ''), value('false', 'value', '')];
  return (param.values ?? []).map((each) => value(each, 'value', each === param.fallback ? 'default' : ''));
}

/** A bare name stands for the solid icon; a brand needs its family. */
function iconValue(name: string, families: readonly string[], quote: string): string {
  const whole = families.includes('solid')
    ? name
    : `fa-fw ${families.includes('brands') ? 'fab' : 'far'} fa-${name}`;
  return quote === '"' ? whole : `"${whole}"`;
}
