import { describe } from '../shortcodes/catalogue/catalogue';
import type { ParamDescription } from '../shortcodes/catalogue/description';
import type { Shortcode, ShortcodeParam } from '../shortcodes/shortcode';

/** The parameters of a shortcode that take values of a kind, by name or by position, with their descriptions. */
export function paramsOfKind(
  { name, params }: Pick<Shortcode, 'name' | 'params'>,
  kind: ParamDescription['kind'],
): readonly [ShortcodeParam, ParamDescription][] {
  const found: [ShortcodeParam, ParamDescription][] = [];
  if (params.length === 0) return found;
  for (const description of describedOf(name, kind)) {
    const named = params.findLast((param) => param.name === description.name);
    const placed = description.position === undefined ? undefined : params[description.position - 1];
    const given = named ?? (placed?.name === undefined ? placed : undefined);
    if (given) found.push([given, description]);
  }
  return found;
}

const known = new WeakMap<readonly ParamDescription[], Map<ParamDescription['kind'], ParamDescription[]>>();

/** The parameters of a kind that a shortcode has; looked for once, because the catalogue stays as it is. */
function describedOf(name: string, kind: ParamDescription['kind']): readonly ParamDescription[] {
  const all = describe(name)?.params;
  if (!all) return [];
  let kinds = known.get(all);
  if (!kinds) known.set(all, (kinds = new Map<ParamDescription['kind'], ParamDescription[]>()));
  let found = kinds.get(kind);
  if (!found) kinds.set(kind, (found = all.filter((param) => param.kind === kind)));
  return found;
}
