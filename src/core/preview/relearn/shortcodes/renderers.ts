import type { ShortcodeRenderer } from '../../rendering';
import { attachments } from './attachments';
import { badge } from './badge';
import { button } from './button';
import { callout } from './callout';
import { card } from './card';
import { cards } from './cards';
import { children } from './children';
import { details } from './details';
import { expand } from './expand';
import { figure } from './figure';
import { highlight } from './highlight';
import { icon } from './icon';
import { include } from './include';
import { math } from './math';
import { mermaid } from './mermaid';
import { notice } from './notice';
import { pages } from './pages';
import { param } from './param';
import { ref } from './ref';
import { relref } from './relref';
import { resources } from './resources';
import { siteparam } from './siteparam';
import { tab } from './tab';
import { tabs } from './tabs';
import { tree } from './tree';
import { youtube } from './youtube';

/** Every shortcode that is shown. A new one is a file beside this and a name here. */
const RENDERERS: readonly ShortcodeRenderer[] = [
  attachments,
  badge,
  button,
  callout,
  card,
  cards,
  children,
  details,
  expand,
  figure,
  highlight,
  icon,
  include,
  math,
  mermaid,
  notice,
  pages,
  param,
  ref,
  relref,
  resources,
  siteparam,
  tab,
  tabs,
  tree,
  youtube,
];

const byName = new Map(RENDERERS.map((renderer) => [renderer.name, renderer]));

/** The renderer of a shortcode; undefined for one that is not known. */
export function rendererOf(name: string): ShortcodeRenderer | undefined {
  return byName.get(name);
}
