import { sentence } from '../../language/sentence';
import type { Conference, Day } from '../../conference/model';
import { readNote } from '../../note/read-note';
import { inFolder } from '../../site/paths';
import { lineBreakOf, type TextEdit } from '../../text/text-edit';
import { definitionLines } from './carried-definitions';
import { levelAtEnd } from './level-at-end';
import type { Move, MoveNotes } from './move-edit';
import { editsIn } from './outline-pieces';
import { takenText } from './pieced-text';
import { rearrange } from './rearrange';
import { isTaken, type Piece, type PiecedFile } from './rearrangement';
import { definitionsFor } from './split-definitions';
import { SplitPlan } from './split-plan';
import { homeOf, partsBetween } from './split-rest';
import type { Split } from './split-wish';

/**
 * Takes days out of an outline into files: pages of a site, a file a day, or a file a talk. Anchors become links to the
 * files, pictures stay where they are, and whatever is no day stays in the file, or in the site's first page.
 */
export function splitIntoPages(notes: MoveNotes, wish: Split): Move {
  const { conference, days, into, folder } = wish;
  const plan = new SplitPlan(notes, wish, into === 'site' ? inFolder(folder, 'content') : folder);
  days.forEach((day, index) => {
    plan.addDay(day, weightOf(conference, day, index));
  });
  const { parts, told } = plan;
  const reason = refusalOf(notes, wish, parts);
  if (reason !== undefined) return { reason };
  const files = new Map<string, PiecedFile>(parts.map(({ file, to }) => [to, file]));
  const deletions: string[] = [];
  const isWhole = days.length === conference.days.length;
  for (const path of plan.sources) {
    const text = notes.text(path) ?? '';
    const spans = parts.filter((part) => part.path === path).map(({ span }) => span);
    const carried = definitionsFor(notes, path, parts, files);
    told.say(...carried.told);
    const rest = partsBetween(text, spans).map((span): Piece => ({
      path,
      span,
      edits: editsIn(carried.out, span),
    }));
    const words = rest
      .map((piece) => (isTaken(piece) ? text.slice(piece.span.start, piece.span.end) : ''))
      .join('');
    if (isWhole) {
      const first = Math.min(...spans.map(({ start }) => start));
      const below = rest.filter((piece) => isTaken(piece) && piece.span.start > first);
      told.order(
        spans.map(({ start, end }) => text.slice(start, end)),
        below.map((piece) => withoutDefinitions(piece, text, carried.out)).join(''),
      );
    }
    const isEmpty = words.replace(/^\uFEFF/, '').trim() === '';
    const endsAt = isWhole ? levelAtEnd(readNote(words), words) : undefined;
    if (into === 'site' && endsAt !== undefined && plan.sources.size === 1) {
      const home = homeOf(notes, path, rest, conference.name);
      files.set(inFolder(plan.folder, '_index.md'), home.file);
      told.say(...home.told);
      told.marks(home.lostMarks);
      told.joined(endsAt, home.isNamed ? conference.name : undefined);
      deletions.push(path);
      continue;
    }
    if (endsAt !== undefined) told.joined(endsAt, isEmpty ? conference.name : undefined);
    if (isEmpty) deletions.push(path);
    else files.set(path, { pieces: [...rest, ...definitionLines(words, carried.left, lineBreakOf(text))] });
  }
  const home = inFolder(plan.folder, '_index.md');
  if (files.has(home) && notes.hasFile(home) === true && !plan.sources.has(home))
    return {
      reason: sentence('“{0}” exists already. Give another folder, or move that file away first.', home),
    };
  if (into === 'site' && !files.has(home) && notes.hasFile(home) !== true)
    files.set(home, { pieces: [{ words: homeOf(notes, '', [], conference.name).head }] });
  const siteOf = (path: string): string | undefined =>
    into === 'site' && path.startsWith(`${plan.folder}/`) ? plan.folder : notes.siteOf(path);
  const move = rearrange(notes, { files, deletions, siteOf });
  return 'reason' in move ? move : { ...move, told: told.sentences() };
}

/** Why nothing is split. */
function refusalOf(
  notes: MoveNotes,
  { conference, into }: Split,
  parts: readonly { readonly to: string }[],
): string | undefined {
  if (parts.length === 0)
    return into === 'days'
      ? sentence(
          'No day of “{0}” is a heading among others in a file, so there is nothing to split into days.',
          conference.name,
        )
      : sentence(
          '“{0}” has no days or talks that are headings, so there is nothing to split.',
          conference.name,
        );
  const taken = parts.find(({ to }) => notes.hasFile(to) === true);
  return (
    taken && sentence('“{0}” exists already. Give another folder, or move that file away first.', taken.to)
  );
}

/** The words of a piece without the definitions that go along with others. */
function withoutDefinitions(piece: Piece, text: string, out: readonly TextEdit[]): string {
  if (!isTaken(piece)) return '';
  return takenText(text, piece.span, editsIn(out, piece.span))
    .split('\n')
    .filter((line) => !/^ {0,3}\[[^\]]+\]:/.test(line))
    .join('\n');
}

/** The place of a day among those of its conference, from 1. */
function weightOf({ days }: Conference, day: Day, index: number): number {
  const at = days.filter(({ name }) => name !== '').findIndex(({ id }) => id === day.id);
  return (at < 0 ? index : at) + 1;
}
