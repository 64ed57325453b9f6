import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { ConferenceIndex } from '../../../../../src/core/conference/index';
import type { Conference, Day, Session } from '../../../../../src/core/conference/model';
import { joinIntoOne } from '../../../../../src/core/edits/move/join-into-one';
import { moveDay } from '../../../../../src/core/edits/move/move-day';
import type { Move, MoveEdit, MoveNotes } from '../../../../../src/core/edits/move/move-edit';
import { renumberDay } from '../../../../../src/core/edits/move/move-session';
import { moveToDay } from '../../../../../src/core/edits/move/move-to-day';
import { renameDay } from '../../../../../src/core/edits/move/rename-day';
import { renameSession } from '../../../../../src/core/edits/move/rename-session';
import { splitIntoPages } from '../../../../../src/core/edits/move/split-into-pages';
import { headingIds } from '../../../../../src/core/site/heading-ids';
import { resolveLink } from '../../../../../src/core/site/links';
import { applyEdits, type TextEdit } from '../../../../../src/core/text/text-edit';
import { filesAfter, treeOf, type Files } from './moved-tree';

/** A conference: what each talk is called, and who links to whom. */
interface Plan {
  readonly layout: 'outline' | 'days' | 'pages' | 'site';
  readonly days: readonly number[];
  readonly titles: readonly number[];
  /** A link from a talk to a talk, to its notes, or to a day. */
  readonly links: readonly (readonly [from: number, to: number, kind: number])[];
  readonly isCrlf: boolean;
  readonly hasContents: boolean;
  readonly style: 'atx' | 'setext';
}

const plans: fc.Arbitrary<Plan> = fc.record({
  layout: fc.constantFrom('outline', 'days', 'pages', 'site'),
  days: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 2, maxLength: 3 }),
  titles: fc.array(fc.nat(3), { minLength: 9, maxLength: 9 }),
  links: fc.array(fc.tuple(fc.nat(9), fc.nat(9), fc.nat(4)), { maxLength: 10 }),
  isCrlf: fc.boolean(),
  hasContents: fc.boolean(),
  style: fc.constantFrom('atx', 'setext'),
});

interface Step {
  readonly kind: 'move' | 'day' | 'rename' | 'rename day' | 'renumber' | 'split' | 'join';
  readonly session: number;
  readonly day: number;
  readonly position: number | undefined;
}

const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.record({
    kind: fc.constantFrom('move', 'move', 'move', 'day', 'rename', 'rename day', 'renumber', 'split', 'join'),
    session: fc.nat(20),
    day: fc.nat(5),
    position: fc.option(fc.nat(3), { nil: undefined }),
  }),
  { minLength: 1, maxLength: 5 },
);

const TITLES = ['Keynote', 'Edge: what & why', 'Über C++', 'Talk'];

/** The plan as one outline; the other layouts are made of it. */
function outlineOf({ days, titles, links, hasContents, style }: Plan): string {
  const lines = ['# Conf 2024', '', 'M-home words', ''];
  const talks = days.flatMap((count, day) => Array.from({ length: count }, (_, at) => ({ day, at })));
  const heads = ['Conf 2024'];
  const body: string[] = [];
  let number = 0;
  const ids: { talk: number; notes: number; day: number }[] = [];
  days.forEach((count, day) => {
    heads.push(`Day ${String(day + 1)}`);
    const dayHead = heads.length - 1;
    body.push(
      ...(style === 'setext' ? [`Day ${String(day + 1)}`, '-----'] : [`## Day ${String(day + 1)}`]),
      '',
      `M-day${String(day)} words`,
      '',
    );
    for (let at = 0; at < count; at++) {
      const title = TITLES[titles[number] ?? 0] ?? 'Talk';
      heads.push(title, 'Notes');
      ids.push({ talk: heads.length - 2, notes: heads.length - 1, day: dayHead });
      body.push(
        `### ${title}`,
        '',
        `M-talk${String(number)} Speaker: Ann Lee`,
        `LINKS${String(number)}`,
        '',
        '#### Notes',
        '',
        `M-notes${String(number)} words`,
        '',
        '```sh',
        '# no heading',
        '```',
        '',
      );
      number++;
    }
  });
  const taken = new Map<string, number>();
  const anchors = heads.map((words) => {
    const slug = words
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\- ]/gu, '')
      .replaceAll(' ', '-');
    const count = taken.get(slug);
    taken.set(slug, (count ?? -1) + 1);
    return count === undefined ? slug : `${slug}-${String(count + 1)}`;
  });
  if (hasContents) {
    let at = 1;
    days.forEach((count) => {
      lines.push(`- [${heads[at] ?? ''}](#${anchors[at] ?? ''})`);
      at++;
      for (let talk = 0; talk < count; talk++, at += 2)
        lines.push(`  - [${heads[at] ?? ''}](#${anchors[at] ?? ''})`);
    });
    lines.push('');
  }
  const text = [...lines, ...body].join('\n');
  const linesOf = new Map<number, string[]>();
  const tail: string[] = [];
  links.forEach(([from, to, kind], at) => {
    const source = from % talks.length;
    const target = ids[to % talks.length];
    const anchor = anchors[(kind === 1 ? target?.notes : kind === 2 ? target?.day : target?.talk) ?? 0] ?? '';
    const own = linesOf.get(source) ?? [];
    linesOf.set(source, own);
    if (kind === 3) {
      own.push(`[L${String(at)}][d${String(to % 3)}x]`);
      tail.push(`[d${String(to % 3)}x]: #${anchor}`);
    } else if (kind === 4)
      own.push(`![L${String(at)}](img/p${String(to % 2)}.png) text[^f${String(to % 2)}]`);
    else own.push(`[L${String(at)}](#${anchor})`);
  });
  const filled = text.replace(
    /^LINKS(\d+)$/gm,
    (_, talk: string) => linesOf.get(Number(talk))?.join(' ') ?? 'none',
  );
  const notes = filled.includes('[^f') ? ['[^f0]: Foot zero', '[^f1]: Foot one'] : [];
  return [filled, ...new Set(tail), ...notes, ''].join('\n');
}

function filesOf(plan: Plan): Files {
  const text = outlineOf(plan);
  const files = {
    'README.md': plan.isCrlf ? text.replaceAll('\n', '\r\n') : text,
    'img/p0.png': '0',
    'img/p1.png': '1',
    'about.txt': 'x',
  };
  if (plan.layout === 'outline') return files;
  const { index, notes } = treeOf(files);
  const [conference] = index.outline.conferences;
  assert.ok(conference);
  const move = splitIntoPages(notes, {
    conference,
    days: conference.days,
    into: plan.layout,
    folder: '',
    date: '',
  });
  assert.ok('edit' in move);
  return filesAfter(files, move.edit);
}

/** What each link leads to: the words that follow there, or the file. */
function destinations({ notes }: { readonly notes: MoveNotes }): Map<string, string> {
  const found = new Map<string, string>();
  for (const path of notes.paths())
    for (const { kind, text, href } of notes.note(path)?.links ?? [])
      if (kind !== 'definition' && kind !== 'url' && /^L\d+$/.test(text))
        found.set(text, thing(notes, path, href));
  return found;
}

function thing(notes: MoveNotes, path: string, href: string): string {
  const to = resolveLink(path, href, notes.siteOf(path) ?? '', notes);
  if (!to) return `nowhere: ${path} ${href}`;
  const [text, note] = [notes.text(to.path), notes.note(to.path)];
  if (text === undefined || !note) return to.path;
  const ids = headingIds(note.headings, text, notes.siteOf(to.path) === undefined ? 'github' : 'hugo');
  const at = to.anchor === '' ? -1 : ids.indexOf(to.anchor);
  if (to.anchor !== '' && at < 0) return `no anchor: ${path} ${href}`;
  const start = at < 0 ? 0 : (note.headings[at]?.span.end ?? 0);
  return /M-\w+/.exec(text.slice(start))?.[0] ?? `${to.path} without words`;
}

/** All words that no move may change, in order. */
function words(files: Files): string[] {
  return Object.values(files)
    .flatMap((text) => text.match(/M-\w+ [^\r\n]*|Foot \w+|# no heading/g) ?? [])
    .toSorted();
}

/** Entries of tables of contents that lead to another heading than they say. */
function wrongEntries({ notes }: { readonly notes: MoveNotes }): string[] {
  const wrong: string[] = [];
  for (const path of notes.paths()) {
    const text = notes.text(path) ?? '';
    for (const [, label = '', href = ''] of text.matchAll(/^ *- \[([^\]]*)\]\(([^)]*)\)/gm)) {
      const to = resolveLink(path, href, notes.siteOf(path) ?? '', notes);
      const note = to && notes.note(to.path);
      const ids = note
        ? headingIds(
            note.headings,
            notes.text(to.path),
            notes.siteOf(to.path) === undefined ? 'github' : 'hugo',
          )
        : [];
      const heading = to && note?.headings[ids.indexOf(to.anchor)]?.text;
      if (!to || (to.anchor !== '' && heading !== label)) wrong.push(`${path}: ${label} ${href}`);
    }
  }
  return wrong;
}

/** What takes an edit back. */
function undone(before: Files, after: Files, edit: MoveEdit): Files {
  const files: Record<string, string> = { ...after };
  for (const { path } of edit.creations) Reflect.deleteProperty(files, path);
  const texts = edit.renames.map(({ from, to }) => [from, files[to] ?? ''] as const);
  for (const { to } of edit.renames) Reflect.deleteProperty(files, to);
  for (const [path, text] of texts) files[path] = text;
  for (const { path, edits } of edit.changes)
    files[path] = applyEdits(files[path] ?? '', inverse(before[path] ?? '', edits));
  for (const path of edit.deletions) files[path] = before[path] ?? '';
  return files;
}

function inverse(text: string, edits: readonly TextEdit[]): TextEdit[] {
  let by = 0;
  return edits
    .toSorted((a, b) => a.span.start - b.span.start)
    .map(({ span, text: put }) => {
      const start = span.start + by;
      by += put.length - (span.end - span.start);
      return { span: { start, end: start + put.length }, text: text.slice(span.start, span.end) };
    });
}

interface Place {
  readonly conference: Conference;
  readonly day: Day;
}

function moveOf(index: ConferenceIndex, notes: MoveNotes, step: Step, at: number): Move | undefined {
  const { conferences } = index.outline;
  const days: Place[] = conferences.flatMap((conference) =>
    conference.days.map((day) => ({ conference, day })),
  );
  const sessions: Session[] = days.flatMap(({ day }) => day.sessions);
  const session = sessions[step.session % Math.max(sessions.length, 1)];
  const place = days[step.day % Math.max(days.length, 1)];
  if (!session || !place) return undefined;
  const { conference, day } = place;
  const { position } = step;
  switch (step.kind) {
    case 'move':
      return moveToDay(notes, { session, conferences, conference, day, position, aliases: false });
    case 'day':
      return moveDay(notes, { conferences, conference, day, position });
    case 'rename':
      return renameSession(notes, { session, title: `New ${String(at)}`, renameFile: true, aliases: false });
    case 'rename day':
      return renameDay(notes, { day, name: `Day ${String(at + 7)}`, renameFiles: true, aliases: false });
    case 'renumber':
      return renumberDay(notes, conference, day, false);
    case 'split': {
      const into = (['site', 'days', 'pages'] as const)[step.session % 3] ?? 'pages';
      const some = step.day % 2 === 0 ? conference.days : [day];
      return splitIntoPages(notes, { conference, days: some, into, folder: '', date: '' });
    }
    case 'join': {
      const some = step.day % 2 === 0 ? conference.days : [day];
      return joinIntoOne(notes, {
        conference,
        days: some,
        path: step.day % 3 === 0 ? `all-${String(at)}.md` : 'README.md',
      });
    }
  }
}

describe('after moves, renames, splits and joins of every layout', () => {
  it('every link leads to the same thing, no word is lost, and undo gives the first bytes', () => {
    const done = new Map<string, number>();
    fc.assert(
      fc.property(plans, steps, (plan, wishes) => {
        let files = filesOf(plan);
        const links = destinations(treeOf(files));
        const all = words(files);
        wishes.forEach((step, at) => {
          const { index, notes } = treeOf(files);
          const move = moveOf(index, notes, step, at);
          if (!move || 'reason' in move) return;
          done.set(step.kind, (done.get(step.kind) ?? 0) + 1);
          const after = filesAfter(files, move.edit);
          assert.deepEqual(undone(files, after, move.edit), files);
          files = after;
          const tree = treeOf(files);
          const what = `${step.kind} ${JSON.stringify(step)}`;
          assert.deepEqual([...destinations(tree)].toSorted(), [...links].toSorted(), what);
          assert.deepEqual(new Set(words(files)), new Set(all), what);
          assert.deepEqual(wrongEntries(tree), [], what);
        });
      }),
      { seed: 20, numRuns: 120 },
    );
    for (const kind of ['move', 'day', 'rename', 'rename day', 'renumber', 'split', 'join'])
      assert.ok((done.get(kind) ?? 0) > 10, kind);
  });
});
