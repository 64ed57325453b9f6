import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { MoveNotes } from '../../../../../src/core/edits/move/move-edit';
import { moveFiles } from '../../../../../src/core/edits/move/move-files';
import { moveSession, renumberDay } from '../../../../../src/core/edits/move/move-session';
import { resolveLink } from '../../../../../src/core/site/links';
import { filesAfter, treeOf, type Files } from './moved-tree';

/** The ways in which authors write links, of which each layout takes those that lead somewhere in it. */
const SPELLINGS = ['folder', 'folder bare', 'page', 'top', 'top bare'] as const;

/** A conference: talks and pictures by path, and who links to whom in which way. */
interface Plan {
  readonly layout: 'site' | 'days' | 'flat';
  readonly days: readonly number[];
  readonly links: readonly (readonly [from: number, to: number, spelling: number])[];
  readonly picture: readonly number[];
}

const plans: fc.Arbitrary<Plan> = fc.record({
  layout: fc.constantFrom('site', 'days', 'flat'),
  days: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 2, maxLength: 3 }),
  links: fc.array(fc.tuple(fc.nat(20), fc.nat(20), fc.nat(4)), { maxLength: 14 }),
  picture: fc.array(fc.nat(20), { maxLength: 4 }),
});

type Step =
  | {
      readonly kind: 'move';
      readonly session: number;
      readonly day: number;
      readonly position: number | undefined;
    }
  | { readonly kind: 'renumber'; readonly day: number }
  | { readonly kind: 'rename'; readonly session: number; readonly name: string };

const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    fc.record({
      kind: fc.constant('move' as const),
      session: fc.nat(20),
      day: fc.nat(3),
      position: fc.option(fc.nat(4), { nil: undefined }),
    }),
    fc.record({ kind: fc.constant('renumber' as const), day: fc.nat(3) }),
    fc.record({
      kind: fc.constant('rename' as const),
      session: fc.nat(20),
      name: fc.constantFrom('Überblick', 'a (b)', 'x y', 'new'),
    }),
  ),
  { minLength: 1, maxLength: 5 },
);

function filesOf({ layout, days, links, picture }: Plan): Files {
  const base = layout === 'site' ? 'content/' : '';
  const dayFolder = (day: number): string => (layout === 'flat' ? base : `${base}day${String(day + 1)}/`);
  const talks = days.flatMap((count, day) =>
    Array.from(
      { length: count },
      (_, at) =>
        `${dayFolder(day)}0${String(layout === 'flat' ? day * 4 + at + 1 : at + 1)}_talk${String(day)}${String(at)}.md`,
    ),
  );
  const files: Record<string, string> = Object.fromEntries(
    talks.map((path, at) => [
      path,
      `${layout === 'site' ? `---\ntitle: Talk ${String(at)}\nweight: ${String(at + 1)}\n---\n` : `# Talk ${String(at)}\n`}\nSpeaker: Ann Lee\n`,
    ]),
  );
  if (layout === 'site') {
    files['content/_index.md'] = '---\ntitle: Conf\n---\n';
    days.forEach((_, day) => {
      files[`${dayFolder(day)}_index.md`] =
        `---\ntitle: Day ${String(day + 1)}\nweight: ${String(day + 1)}\n---\n`;
    });
  } else files['README.md'] = '# Conf 2024\n\n';
  const sources = Object.keys(files);
  const pick = (from: readonly string[], at: number): string => from[at % from.length] ?? '';
  for (const [from, to, spelling] of links) {
    const path = pick(sources, from);
    files[path] =
      `${files[path] ?? ''}\n[l](${spelt(path, pick(talks, to), base, SPELLINGS[spelling] ?? 'folder')})\n`;
  }
  for (const at of picture) {
    const path = pick(talks, at);
    const image = `${path.slice(0, path.lastIndexOf('/') + 1)}_img/p${String(at % 3)}.png`;
    files[image] = 'P';
    files[path] =
      `${files[path] ?? ''}\n![p](${layout === 'site' ? '../' : ''}_img/p${String(at % 3)}.png)\n`;
  }
  return files;
}

function spelt(from: string, to: string, base: string, spelling: (typeof SPELLINGS)[number]): string {
  const bare = (path: string): string => path.replace(/\.md$/, '');
  const up = '../'.repeat(from.split('/').length - 1);
  switch (spelling) {
    case 'folder':
      return up === '' ? to : up + to;
    case 'folder bare':
      return bare(`./${up}${to}`);
    case 'page':
      return /_index\.md$|README\.md$/.test(from) ? up + to : `../${up}${bare(to)}/`;
    case 'top':
      return `/${to.slice(base.length)}`;
    case 'top bare':
      return bare(`/${to.slice(base.length)}#a`);
  }
}

/** Where each link of each note leads; a file is known by where it was at first. */
function destinations(notes: MoveNotes, first: (path: string) => string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const path of notes.paths())
    found.set(
      first(path),
      (notes.note(path)?.links ?? []).map(({ href }) => {
        const target = resolveLink(path, href, notes.siteOf(path) ?? '', notes);
        return target ? `${first(target.path)}#${target.anchor}` : 'nowhere';
      }),
    );
  return found;
}

/** The same files, links within a folder written with `./`. */
function written(files: Files): Files {
  return Object.fromEntries(
    Object.entries(files).map(([path, text]) => {
      const own = `](../${path.slice(0, path.lastIndexOf('/') + 1)}`;
      return [path, text.replaceAll(own, '](./').replaceAll('](_img', '](./_img')];
    }),
  );
}

describe('after moves, renames and renumberings', () => {
  it('every link that led somewhere leads to the same thing, and no file is lost', () => {
    let moves = 0;
    fc.assert(
      fc.property(plans, steps, (plan, wishes) => {
        let files = filesOf(plan);
        const origin = new Map(Object.keys(files).map((path) => [path, path]));
        const before = destinations(treeOf(files).notes, (path) => path);
        for (const wish of wishes) {
          const { index, notes } = treeOf(files);
          const days = index.outline.conferences.flatMap((conference) =>
            conference.days.map((day) => ({ conference, day })),
          );
          const sessions = days.flatMap(({ day }) => day.sessions);
          const at = days[('day' in wish ? wish.day : 0) % Math.max(days.length, 1)];
          const session =
            'session' in wish ? sessions[wish.session % Math.max(sessions.length, 1)] : undefined;
          if (!at || (wish.kind !== 'renumber' && !session)) continue;
          const path = session?.path ?? '';
          const move =
            wish.kind === 'move'
              ? moveSession(notes, { path, ...at, position: wish.position, aliases: false })
              : wish.kind === 'renumber'
                ? renumberDay(notes, at.conference, at.day, false)
                : moveFiles(notes, [{ from: path, to: path.replace(/[^/]*$/, `${wish.name}.md`) }], {
                    aliases: false,
                  });
          if ('reason' in move) continue;
          moves += move.edit.renames.length;
          const old = new Map(origin);
          for (const { from } of move.edit.renames) origin.delete(from);
          for (const { from, to } of move.edit.renames) origin.set(to, old.get(from) ?? from);
          files = filesAfter(files, move.edit);
        }
        const after = destinations(treeOf(files).notes, (path) => origin.get(path) ?? path);
        assert.equal(Object.keys(files).length, origin.size);
        for (const [path, targets] of before)
          assert.deepEqual(
            after.get(path)?.map((target, at) => (targets[at] === 'nowhere' ? 'nowhere' : target)),
            targets,
            path,
          );
      }),
      { seed: 20, numRuns: 150 },
    );
    assert.ok(moves > 150);
  });

  it('moving back gives the first bytes, where links are written with ./ and ../', () => {
    fc.assert(
      fc.property(plans, fc.nat(20), (plan, at) => {
        const usual = plan.links.map(([one, other]) => [one, other, 0] as const);
        const files = written(filesOf({ ...plan, layout: 'days', links: usual }));
        const paths = Object.keys(files).filter((path) => path.startsWith('day'));
        const from = paths[at % paths.length] ?? '';
        const to = 'day9/09_away.md';
        const there = moveFiles(treeOf(files).notes, [{ from, to }], { aliases: false });
        assert.ok('edit' in there);
        const away = filesAfter(files, there.edit);
        const renames = there.edit.renames.map((one) => ({ from: one.to, to: one.from }));
        const back = moveFiles(treeOf(away).notes, renames, { aliases: false });
        assert.ok('edit' in back);
        assert.deepEqual(filesAfter(away, back.edit), files);
      }),
      { seed: 21, numRuns: 60 },
    );
  });
});
