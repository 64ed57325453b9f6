import type { MarkdownIt } from 'markdown-it';
import deflist from 'markdown-it-deflist';
import footnote from 'markdown-it-footnote';
import { bareLinks } from './bare-links';
import { blockAttributes } from '../block-attributes';
import { useConditional } from '../conditional-plugin';
import { headingAttributes } from './attributes';
import type { PreviewSettings } from '../note-context';
import type { ExpandContext, ExpandContextOf } from '../expand-context';
import { passthrough } from '../passthrough';
import { singleTilde } from './tilde';
import { TextTerminators } from './text-terminators';
import { taskLists } from './tasks';
import { typographer } from './typographer';

/** Nobody writes so many footnotes, and their plugin copies all tokens for each. */
const MOST = 500;

type Plugin = (md: MarkdownIt) => void;

interface Extension {
  readonly setting: keyof PreviewSettings;
  /** What a note holds that needs it: its rules cost time, and most notes need none. */
  readonly cue: RegExp;
  readonly plugin: Plugin;
  /** What it takes longer for with each one that is there; with more than some hundreds it stays off. */
  readonly counted?: RegExp;
  /** Rules that do nothing. */
  readonly without?: readonly string[];
}

const EXTENSIONS: readonly Extension[] = [
  { setting: 'definitionLists', cue: /\n[ \t>]*:[ \t]/, plugin: deflist },
  // Goldmark has no notes within a line: `^[…]` is text.
  {
    setting: 'footnotes',
    cue: /\[\^/,
    counted: /\n[ \t>]*\[\^/g,
    plugin: footnote,
    without: ['footnote_inline'],
  },
];

/** What Goldmark reads and markdown-it alone does not, each where the settings have it on. */
export function goldmarkExtensions(md: MarkdownIt, renderingOf: ExpandContextOf): void {
  for (const { setting, cue, counted, plugin, without } of EXTENSIONS) {
    // Asked line by line of one note.
    const last: { rendering: ExpandContext | undefined; isNeeded: boolean } = {
      rendering: undefined,
      isNeeded: false,
    };
    const isOn = ({ env }: { env: unknown }): boolean => {
      const rendering = renderingOf(env);
      if (rendering === undefined || rendering === last.rendering)
        return rendering !== undefined && last.isNeeded;
      last.rendering = rendering;
      last.isNeeded =
        rendering.settings[setting] === true &&
        cue.test(rendering.text) &&
        !isMoreThan(MOST, counted, rendering.text);
      return last.isNeeded;
    };
    useConditional(md, plugin, isOn, without);
  }
  passthrough(md, renderingOf);
  taskLists(md, renderingOf);
  blockAttributes(md, renderingOf);
  headingAttributes(md, renderingOf);
  singleTilde(md);
  bareLinks(md, new TextTerminators(md));
  typographer(md, renderingOf);
}

function isMoreThan(most: number, pattern: RegExp | undefined, text: string): boolean {
  return pattern !== undefined && (text.match(pattern)?.length ?? 0) > most;
}
