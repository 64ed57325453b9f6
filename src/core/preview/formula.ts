import { element, type Content } from './content';
import type { RenderContext } from './rendering';

/** A formula: drawn by the editor's own maths where there is any, else as it is written. */
export function formula(source: string, rendering: RenderContext, align?: string): Content {
  const drawn = rendering.editorToken('math_block', source.trim());
  return element('span', { class: `math align-${alignment(align)}` }, drawn ?? source);
}

export function alignment(align: string | undefined): string {
  return align === 'left' || align === 'right' ? align : 'center';
}
