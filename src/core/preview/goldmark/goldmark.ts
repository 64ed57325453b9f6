import { attrs } from '@mdit/plugin-attrs';
import type { MarkdownIt } from 'markdown-it';
import deflist from 'markdown-it-deflist';
import footnote from 'markdown-it-footnote';
import { bareLinks } from './bare-links';
import { useConditional } from '../conditional-plugin';
import { ATTRIBUTES, headingAttributes } from './attributes';
import type { PreviewSettings } from '../note-context';
import type { NoteRenderer } from '../note-renderer';
import { singleTilde } from './tilde';
import { TextTerminators } from './text-terminators';
import { taskLists } from './tasks';
import { typographer } from './typographer';

type Plugin = (md: MarkdownIt) => void;

/** The rendering of the note that is parsed; undefined for other Markdown. */
export type RendererOf = (env: unknown) => NoteRenderer | undefined;

interface Extension {
  readonly setting: keyof PreviewSettings;
  /** What a note holds that needs it: its rules cost time, and most notes need none. */
  readonly sign: RegExp;
  readonly plugin: Plugin;
  /** Rules that do nothing. */
  readonly without?: readonly string[];
}

const EXTENSIONS: readonly Extension[] = [
  { setting: 'definitionLists', sign: /\n[ \t>]*:[ \t]/, plugin: deflist },
  {
    setting: 'blockAttributes',
    sign: /\n[ \t>]*\{[^{}\n]+\}[ \t]*(?:\n|$)/,
    plugin: withOptions(attrs, { rule: ['softbreak'], allowed: ATTRIBUTES }),
  },
  // Goldmark has no notes within a line: `^[…]` is text.
  { setting: 'footnotes', sign: /\[\^/, plugin: footnote, without: ['footnote_inline'] },
];

/** What Goldmark reads and markdown-it alone does not, each where the settings have it on. */
export function goldmarkExtensions(md: MarkdownIt, renderingOf: RendererOf): void {
  for (const { setting, sign, plugin, without } of EXTENSIONS) {
    const needs = new WeakMap<NoteRenderer, boolean>();
    const isOn = ({ env }: { env: unknown }): boolean => {
      const rendering = renderingOf(env);
      if (!rendering) return false;
      let isNeeded = needs.get(rendering);
      if (isNeeded === undefined)
        needs.set(rendering, (isNeeded = rendering.settings[setting] === true && sign.test(rendering.text)));
      return isNeeded;
    };
    useConditional(md, plugin, isOn, without);
  }
  taskLists(md, renderingOf);
  headingAttributes(md, renderingOf);
  singleTilde(md);
  bareLinks(md, new TextTerminators(md));
  typographer(md, renderingOf);
}

function withOptions(plugin: unknown, options: object): Plugin {
  return (md) => {
    (plugin as (md: MarkdownIt, options: object) => void)(md, options);
  };
}
