import type { ShortcodeRenderer } from '../rendering';
import { button } from './button';

/** Every shortcode that is shown. A new one is a file beside this and a name here. */
const RENDERERS: readonly ShortcodeRenderer[] = [button];

const byName = new Map(RENDERERS.map((renderer) => [renderer.name, renderer]));

/** The renderer of a shortcode; undefined for one that is not known. */
export function rendererOf(name: string): ShortcodeRenderer | undefined {
  return byName.get(name);
}
