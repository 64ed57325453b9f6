import { describe } from '../shortcodes/catalogue/catalogue';
import type { ParamDescription } from '../shortcodes/catalogue/description';
import type { Shortcode, ShortcodeParam } from '../shortcodes/shortcode';

/** The parameters of a shortcode that take values of a kind, by name or by position, with their descriptions. */
export function paramsOfKind(
  { name, params }: Pick<Shortcode, 'name' | 'params'>,
  kind: ParamDescription['kind'],
): [ShortcodeParam, ParamDescription][] {
  const described = describe(name)?.params.filter((param) => param.kind === kind) ?? [];
  return described.flatMap((description): [ShortcodeParam, ParamDescription][] => {
    const named = params.findLast((param) => param.name === description.name);
    const placed = description.position === undefined ? undefined : params[description.position - 1];
    const found = named ?? (placed?.name === undefined ? placed : undefined);
    return found ? [[found, description]] : [];
  });
}
