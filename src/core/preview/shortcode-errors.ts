import { describe } from '../shortcodes/catalogue/catalogue';
import { isInVersion, notInVersion } from '../shortcodes/catalogue/parameters';
import { leastHugo } from '../site/relearn-version';
import type { Shortcode, ShortcodeProblem } from '../shortcodes/shortcode';
import { element, type Content } from './content';
import type { NoteContext, PreviewSettings } from './note-context';
import type { ShortcodeNode } from './placeholders';
import { rendererOf } from './relearn/shortcodes/renderers';

const PROBLEMS: Readonly<Record<ShortcodeProblem, string>> = {
  'unterminated-tag': 'This tag is not closed: end it with %}} or >}}, as it began.',
  'stray-closing': 'This closing tag closes nothing: no such shortcode is open here.',
  'bad-quote': 'A parameter cannot be read: check its quotes.',
  'mixed-parameters': 'Parameters with and without names are mixed; Hugo accepts only one kind.',
  'no-name': 'The shortcode has no name.',
  'bad-character': 'A value has a character that Hugo accepts only in double quotes.',
  'runs-on': 'A value without quotes needs a space after it: Hugo reads the end of the tag as part of it.',
  'closing-with-words': 'A closing tag takes nothing but its name.',
  'bad-comment': 'This comment is not closed: end it with */%}} or */>}}, as it began.',
};

/** What makes Hugo stop at a shortcode, in a sentence for the author; undefined when nothing does. */
export function mistakeOf(
  shortcode: Shortcode,
  { site }: NoteContext,
  { relearnVersion }: PreviewSettings,
): string | undefined {
  const { name, problem, selfClosing, close } = shortcode;
  if (problem) return PROBLEMS[problem];
  if (site?.ownShortcodes?.has(name)) return undefined;
  const description = describe(name);
  if (!description && !rendererOf(name)) return `Hugo knows no shortcode “${name}”.`;
  if (!description) return undefined;
  const isThere = isInVersion(description, { relearn: relearnVersion, hugo: leastHugo(relearnVersion) });
  if (isThere === false) return notInVersion(description, name, relearnVersion);
  if (description.closing === 'always' && !selfClosing && !close)
    return `“${name}” is not closed: write {{% /${name} %}} after its text.`;
  if (description.closing === 'never' && close) return `“${name}” takes no closing tag.`;
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
