import { attrs } from '@mdit/plugin-attrs';
import { tasklist } from '@mdit/plugin-tasklist';
import type { MarkdownIt } from 'markdown-it';
import deflist from 'markdown-it-deflist';
import footnote from 'markdown-it-footnote';
import { useGated } from './gated';
import { noteOf, settingsOf, type PreviewSettings } from './note-context';
import { singleTilde } from './single-tilde';
import { typographer } from './typographer';

type Plugin = (md: MarkdownIt) => void;

/** Attributes that a note may give; Goldmark too lets no event handlers through. */
const ATTRIBUTES = [/^(?:id|class|title|lang|dir|role)$/, /^(?:data|aria)-[\w-]+$/];

/** What Goldmark reads and markdown-it alone does not, each where the settings have it on. */
export function goldmarkExtensions(md: MarkdownIt): void {
  const plugins: readonly [keyof PreviewSettings, Plugin][] = [
    ['taskLists', withOptions(tasklist, { label: false })],
    ['definitionLists', deflist],
    ['headingAttributes', withOptions(attrs, { rule: ['heading'], allowed: ATTRIBUTES })],
    ['blockAttributes', withOptions(attrs, { rule: ['softbreak'], allowed: ATTRIBUTES })],
  ];
  for (const [setting, plugin] of plugins) useGated(md, plugin, ({ env }) => isOn(env, setting));
  // Goldmark has no notes within a line: `^[…]` is text.
  useGated(md, footnote, ({ env }) => isOn(env, 'footnotes'), ['footnote_inline']);
  singleTilde(md);
  typographer(md);
}

function withOptions(plugin: unknown, options: object): Plugin {
  return (md) => {
    (plugin as (md: MarkdownIt, options: object) => void)(md, options);
  };
}

function isOn(env: unknown, setting: keyof PreviewSettings): boolean {
  const note = noteOf(env);
  return note !== undefined && settingsOf(note)[setting] === true;
}
