import { describe } from '../../shortcodes/catalogue/catalogue';
import type { Deprecation } from '../../shortcodes/catalogue/description';
import { paramNamed } from '../../shortcodes/catalogue/parameters';
import type { Shortcode } from '../../shortcodes/shortcode';
import { isAtLeast } from '../../site/version';
import { migrated, pagesFor } from '../migrations';
import type { RuleContext, Finding, Fix, Rule } from '../rule';
import { isInSite } from '../site';
import { siteAround, type KnownSite } from '../site-versions';

export const deprecatedShortcode: Rule = {
  id: 'deprecated-shortcode',
  severity: 'warning',
  about: 'A shortcode or parameter that Relearn or Hugo warns of, for a later version will not have it.',
  *check(checked) {
    if (!isInSite(checked)) return;
    const site = siteAround(checked);
    for (const shortcode of checked.note.shortcodes) {
      if (shortcode.problem !== undefined || site.ownShortcodes.has(shortcode.name)) continue;
      const found = shortcodeFinding(checked, shortcode, site);
      if (found) yield found;
      yield* paramFindings(shortcode, site);
    }
  },
};

function shortcodeFinding(
  checked: RuleContext,
  shortcode: Shortcode,
  site: KnownSite,
): Omit<Finding, 'rule'> | undefined {
  const { name, nameSpan } = shortcode;
  const known = describe(name);
  const { deprecated } = known ?? {};
  const version = known?.from === 'hugo' ? site.hugo : site.relearn;
  if (!known || !deprecated || version === undefined || !isAtLeast(version, deprecated.since))
    return undefined;
  if (known.until !== undefined && isAtLeast(version, known.until)) return undefined;
  return {
    span: nameSpan,
    message: `“${name}” is deprecated since ${ofBringer(known.from)} ${deprecated.since}; use ${insteadOf(shortcode, deprecated, site)} instead.`,
    fixes: fixesFor(checked, shortcode, deprecated, site),
  };
}

/** For a list the very call that lists the same. */
function insteadOf(shortcode: Shortcode, { use }: Deprecation, { relearn }: KnownSite): string {
  return shortcode.name === 'children' ? pagesFor(shortcode, relearn) : `“${use}”`;
}

function fixesFor(checked: RuleContext, shortcode: Shortcode, { use }: Deprecation, site: KnownSite): Fix[] {
  const edits = migrated(shortcode, site.relearn);
  if (!edits) return [];
  const { name } = shortcode;
  // The box stays the same under its new name; of the others the text around them may make a difference.
  const isSafe = name === 'notice' && site.isTold;
  return [
    {
      title: `Change to “${use}”`,
      edits,
      preferred: true,
      ...(isSafe ? { safe: true } : { restructures: true }),
    },
    {
      title: `Change every “${name}” of the site to “${use}”`,
      edits: editsIn(checked.path, checked, name, site.relearn),
      elsewhere: () => editsElsewhere(checked, name, site.relearn),
    },
  ];
}

function editsIn(
  path: string,
  { around }: Pick<RuleContext, 'around'>,
  name: string,
  relearn: string,
): Fix['edits'] {
  const uses = (around.note(path)?.shortcodes ?? []).filter((shortcode) => shortcode.name === name);
  return uses.flatMap((shortcode) => migrated(shortcode, relearn) ?? []);
}

function editsElsewhere(
  { path, around }: RuleContext,
  name: string,
  relearn: string,
): { path: string; edits: Fix['edits'] }[] {
  const site = around.siteOf(path);
  const conference = around.conferenceOf(path);
  return [...around.paths()]
    .filter((other) => other !== path)
    .filter((other) =>
      site ? around.siteOf(other)?.base === site.base : around.conferenceOf(other)?.path === conference?.path,
    )
    .map((other) => ({ path: other, edits: editsIn(other, { around }, name, relearn) }))
    .filter(({ edits }) => edits.length > 0);
}

/** Parameters under an old name, and those that have no effect any more. */
function* paramFindings(shortcode: Shortcode, site: KnownSite): Iterable<Omit<Finding, 'rule'>> {
  const known = describe(shortcode.name);
  if (!known || known.from === 'hugo' || known.deprecated) return;
  for (const { name, nameSpan } of shortcode.params) {
    const param = name === undefined ? undefined : paramNamed(known, name);
    if (!param || !nameSpan || name === undefined) continue;
    const { deprecated } = param;
    if (name !== param.name && site.since(param.nameSince ?? '0')) {
      const isFree = shortcode.params.every((other) => other.name !== param.name);
      yield {
        span: nameSpan,
        message: `The parameter “${name}” is called “${param.name}” today; Relearn warns of the old name.`,
        fixes: isFree
          ? [
              {
                title: `Change to “${param.name}”`,
                edits: [{ span: nameSpan, text: param.name }],
                preferred: true,
                restructures: true,
              },
            ]
          : [],
      };
    } else if (deprecated && site.since(deprecated.since))
      yield {
        span: nameSpan,
        message: `The parameter “${name}” is deprecated since Relearn ${deprecated.since}; use ${deprecated.use} instead.`,
        fixes: [],
      };
  }
}

function ofBringer(from: 'relearn' | 'hugo'): string {
  return from === 'hugo' ? 'Hugo' : 'Relearn';
}
