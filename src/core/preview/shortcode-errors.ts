import { sentence } from '../language/sentence';
import { describe } from '../shortcodes/catalogue/catalogue';
import { isInVersion, notInVersion } from '../shortcodes/catalogue/parameters';
import { leastHugo } from '../site/relearn-version';
import type { Shortcode, ShortcodeProblem } from '../shortcodes/shortcode';
import { element, type Content } from './content';
import type { NoteContext, PreviewSettings } from './note-context';
import type { ShortcodeNode } from './placeholders';
import { rendererOf } from './relearn/shortcodes/renderers';

const PROBLEMS: Readonly<Record<ShortcodeProblem, () => string>> = {
  'unterminated-tag': () => sentence('This tag is not closed: end it with %}} or >}}, as it began.'),
  'stray-closing': () => sentence('This closing tag closes nothing: no such shortcode is open here.'),
  'bad-quote': () => sentence('A parameter cannot be read: check its quotes.'),
  'mixed-parameters': () =>
    sentence('Parameters with and without names are mixed; Hugo accepts only one kind.'),
  'no-name': () => sentence('The shortcode has no name.'),
  'bad-character': () => sentence('A value has a character that Hugo accepts only in double quotes.'),
  'runs-on': () =>
    sentence('A value without quotes needs a space after it: Hugo reads the end of the tag as part of it.'),
  'closing-with-words': () => sentence('A closing tag takes nothing but its name.'),
  'bad-comment': () => sentence('This comment is not closed: end it with */%}} or */>}}, as it began.'),
};

/** What makes Hugo stop at a shortcode, in a sentence for the author; undefined when nothing does. */
export function mistakeOf(
  shortcode: Shortcode,
  { site }: NoteContext,
  { relearnVersion }: PreviewSettings,
): string | undefined {
  const { name, problem, selfClosing, close } = shortcode;
  if (problem) return PROBLEMS[problem]();
  if (site?.ownShortcodes?.has(name)) return undefined;
  const description = describe(name);
  if (!description && !rendererOf(name)) return sentence('Hugo knows no shortcode “{0}”.', name);
  if (!description) return undefined;
  const isThere = isInVersion(description, { relearn: relearnVersion, hugo: leastHugo(relearnVersion) });
  if (isThere === false) return notInVersion(description, name, relearnVersion);
  if (description.closing === 'always' && !selfClosing && !close)
    return sentence('“{0}” is not closed: write {{% /{0} %}} after its text.', name);
  if (description.closing === 'never' && close) return sentence('“{0}” takes no closing tag.', name);
  return undefined;
}

/** A mistake, shown where it stands with what the author wrote. */
export function buildError({ source }: ShortcodeNode, message: string): Content {
  return element(
    'span',
    { class: 'conference-error', role: 'alert' },
    element('code', {}, source.length > 120 ? `${source.slice(0, 119)}…` : source),
    ' ',
    element('span', { class: 'conference-error-reason' }, message),
  );
}

/** A shortcode of the site's own, or one that needs the network: its name, and what stands between its tags. */
export function placeholder({ shortcode }: ShortcodeNode, inner: Content): Content {
  const name = element('span', { class: 'conference-placeholder' }, shortcode.name);
  return inner === undefined ? name : [name, inner];
}
