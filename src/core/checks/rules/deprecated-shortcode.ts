import { sentence } from '../../language/sentence';
import { changeTo } from '../change-to';
import { describe } from '../../shortcodes/catalogue/catalogue';
import type { Deprecation } from '../../shortcodes/catalogue/description';
import { paramNamed } from '../../shortcodes/catalogue/parameters';
import type { Shortcode } from '../../shortcodes/shortcode';
import { isAtLeast } from '../../text/version';
import { migrated, pagesFor } from '../migrations';
import type { RuleContext, Finding, Fix, Rule } from '../rule';
import { SIGN } from '../signs/sign';
import { isInSite } from '../site';
import { siteAround, type KnownSite } from '../site-versions';

export const deprecatedShortcode: Rule = {
  id: 'deprecated-shortcode',
  severity: 'warning',
  about: 'A shortcode or parameter that Relearn or Hugo has deprecated and will remove in a later version.',
  needs: SIGN.shortcode,
  *check(checked) {
    if (!isInSite(checked)) return;
    const site = siteAround(checked);
    const everywhere = onceForEach((name) => editsIn(checked.path, checked, name, site.relearn));
    for (const shortcode of checked.note.shortcodes) {
      if (shortcode.problem !== undefined || site.ownShortcodes.has(shortcode.name)) continue;
      const found = shortcodeFinding(checked, shortcode, site, everywhere);
      if (found) yield found;
      yield* paramFindings(shortcode, site);
    }
  },
};

/** The edits that change every use of a shortcode in the note. */
type EditsOf = (name: string) => Fix['edits'];

/** Each finding offers the same edits: a note of a thousand boxes has them once. */
function onceForEach(editsOf: EditsOf): EditsOf {
  const known = new Map<string, Fix['edits']>();
  return (name) => {
    const edits = known.get(name) ?? editsOf(name);
    known.set(name, edits);
    return edits;
  };
}

function shortcodeFinding(
  checked: RuleContext,
  shortcode: Shortcode,
  site: KnownSite,
  everywhere: EditsOf,
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
    message: sentence(
      '“{0}” has been deprecated since {1} {2}; use {3} instead.',
      name,
      ofBringer(known.from),
      deprecated.since,
      insteadOf(shortcode, deprecated, site),
    ),
    fixes: fixesFor(checked, shortcode, deprecated, site, everywhere),
  };
}

/** For a list the very call that lists the same. */
function insteadOf(shortcode: Shortcode, { use }: Deprecation, { relearn }: KnownSite): string {
  return shortcode.name === 'children' ? pagesFor(shortcode, relearn) : `“${use}”`;
}

function fixesFor(
  checked: RuleContext,
  shortcode: Shortcode,
  { use }: Deprecation,
  site: KnownSite,
  everywhere: EditsOf,
): Fix[] {
  const edits = migrated(shortcode, site.relearn);
  if (!edits) return [];
  const { name } = shortcode;
  // The box stays the same under its new name; of the others the text around them may make a difference.
  const isSafe = name === 'notice' && site.isTold;
  return [
    {
      title: sentence('Change to “{0}”', use),
      edits,
      preferred: true,
      ...(isSafe ? { safe: true } : { restructures: true }),
    },
    {
      title: sentence('Change every “{0}” on the site to “{1}”', name, use),
      edits: everywhere(name),
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
        message: sentence(
          'The parameter “{0}” is now called “{1}”; Relearn warns about the old name.',
          name,
          param.name,
        ),
        fixes: isFree ? changeTo(nameSpan, param.name, { restructures: true }) : [],
      };
    } else if (deprecated && site.since(deprecated.since))
      yield {
        span: nameSpan,
        message: sentence(
          'The parameter “{0}” has been deprecated since Relearn {1}; use {2} instead.',
          name,
          deprecated.since,
          deprecated.use,
        ),
        fixes: [],
      };
  }
}

function ofBringer(from: 'relearn' | 'hugo'): string {
  return from === 'hugo' ? 'Hugo' : 'Relearn';
}
