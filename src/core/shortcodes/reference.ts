import type { Shortcode, ShortcodeParam } from './shortcode';

/**
 * The parameter of a `ref` or `relref` that says where it leads: `path`, or the first without a name, which an output
 * format may follow. Undefined for any other shortcode.
 */
export function referenceTarget({
  name: shortcode,
  params,
}: Pick<Shortcode, 'name' | 'params'>): ShortcodeParam | undefined {
  if (shortcode !== 'ref' && shortcode !== 'relref') return undefined;
  return params.findLast(({ name }) => name === 'path') ?? params.find(({ name }) => name === undefined);
}
