import type { MermaidConfig } from 'mermaid';
import { MOST_CHARACTERS, MOST_EDGES } from './limits';

/** The kinds of colour themes that VS Code names on a preview's body. */
export type Theme = 'light' | 'dark' | 'contrast' | 'contrast-light';

/** @param classes of the preview's body */
export function themeOf(classes: DOMTokenList): Theme {
  if (classes.contains('vscode-high-contrast-light')) return 'contrast-light';
  if (classes.contains('vscode-high-contrast')) return 'contrast';
  return classes.contains('vscode-dark') ? 'dark' : 'light';
}

/** Settings that a diagram's own front matter and directives do not change, at any depth. */
const SET_HERE_ONLY = [
  'secure',
  'securityLevel',
  'startOnLoad',
  'maxTextSize',
  'maxEdges',
  'suppressErrorRendering',
  'dompurifyConfig',
  'themeCSS',
  'fontFamily',
  'altFontFamily',
  'arrowMarkerAbsolute',
  'deterministicIds',
  'deterministicIDSeed',
  'logLevel',
];

/** Labels are words with marks; nothing in them is fetched. */
const LABELS: NonNullable<MermaidConfig['dompurifyConfig']> = {
  FORBID_TAGS: [
    'img',
    'image',
    'picture',
    'source',
    'video',
    'audio',
    'svg',
    'style',
    'form',
    'input',
    'button',
  ],
  FORBID_ATTR: ['style', 'src', 'srcset', 'poster', 'background', 'ping', 'name', 'id'],
};

/** How Mermaid draws in a theme: as Relearn's light and dark sites, and in two colours where contrast matters. */
export function configOf(theme: Theme): MermaidConfig {
  const config: MermaidConfig = {
    startOnLoad: false,
    // No script, no click handler and no address but a web page's gets out of a note.
    securityLevel: 'strict',
    suppressErrorRendering: true,
    maxTextSize: MOST_CHARACTERS,
    maxEdges: MOST_EDGES,
    secure: SET_HERE_ONLY,
    dompurifyConfig: LABELS,
  };
  if (theme === 'light') return { ...config, theme: 'default' };
  if (theme === 'dark') return { ...config, theme: 'dark' };
  const [ink, paper] = theme === 'contrast' ? ['#ffffff', '#000000'] : ['#000000', '#ffffff'];
  return { ...config, theme: 'base', themeVariables: twoColours(ink, paper, theme === 'contrast') };
}

function twoColours(ink: string, paper: string, darkMode: boolean): Record<string, string | boolean> {
  const fills = ['background', 'mainBkg', 'primaryColor', 'secondaryColor', 'tertiaryColor', 'noteBkgColor'];
  const lines = ['lineColor', 'primaryBorderColor', 'secondaryBorderColor', 'tertiaryBorderColor'];
  const texts = ['textColor', 'primaryTextColor', 'secondaryTextColor', 'tertiaryTextColor', 'noteTextColor'];
  return {
    darkMode,
    ...Object.fromEntries(fills.map((name) => [name, paper])),
    ...Object.fromEntries([...lines, ...texts].map((name) => [name, ink])),
    edgeLabelBackground: paper,
    noteBorderColor: ink,
  };
}
