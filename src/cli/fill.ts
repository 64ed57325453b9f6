import path from 'node:path';
import process from 'node:process';
import type { Session } from '../core/conference/model';
import { addressKey } from '../core/recordings/address';
import { habitsOf } from '../core/recordings/fill/habits';
import { mediaOf } from '../core/recordings/fill/needs';
import { planFill, type FillPlan, type FillRow } from '../core/recordings/fill/plan';
import { fillNote } from '../core/recordings/fill/write';
import type { ListEntry } from '../core/recordings/list';
import { readList } from '../core/recordings/read/read-list';
import { applyEdits } from '../core/text/text-edit';
import { readPlaces } from './arguments';
import { isInside } from './inside';
import { openNotes, scheduledOf, type OpenNotes } from './notes-to-fill';
import { readExported } from './read-exported';
import { Usage } from './usage';
import { writeNote } from './write-note';

const HELP = `Usage: conference-notes fill PATH LIST… [--json] [--write]

Matches the recordings and slides of lists to the sessions of a folder of notes, or of one Markdown file, and prints
a line for each session that lacks one and has a candidate. A list is a file: what yt-dlp --flat-playlist -J (or -j)
prints, a feed of YouTube, playlistItems of its API, a schedule with recordings or slides, a saved page, a table (CSV,
TSV), or lines of titles with addresses.

  --json   one array for programs, with up to three candidates for each session
  --write  fill in those that are sure, as the author's notes have them; the others are left as they are
`;

const OPTIONS = {
  json: { type: 'boolean' },
  write: { type: 'boolean' },
} as const;

interface Arguments {
  readonly target: string;
  readonly lists: readonly string[];
  readonly json: boolean;
  readonly write: boolean;
}

export const fillCommand = {
  name: 'fill',
  about: 'match recordings and slides of lists to sessions, and fill them in',

  run(args: readonly string[]): number {
    const asked = readArguments(args);
    if (asked === undefined) {
      process.stdout.write(HELP);
      return 0;
    }
    return fill(asked);
  },
};

function fill({ target, lists, json, write }: Arguments): number {
  const notes = openNotes(target);
  const plan = planFill(notes, entriesOf(lists), notes.isWanted, scheduledOf(notes));
  const file = (session: Session): string =>
    path.relative(notes.base, path.join(notes.root, session.path)).replaceAll(path.sep, '/');
  const code = write ? writeSure(target, notes, plan, file) : 0;
  if (json)
    process.stdout.write(
      `${JSON.stringify(
        plan.rows.map((row) => asJson(row, file)),
        undefined,
        2,
      )}\n`,
    );
  else {
    process.stdout.write(plan.rows.map((row) => asLine(row, file)).join(''));
    const sure = plan.rows.filter(({ decision }) => decision === 'fill').length;
    process.stderr.write(
      `${String(sure)} sure, ${String(plan.rows.length - sure)} to review, ${String(plan.without.length)} without a candidate.\n`,
    );
    for (const { session, kind, current, entry } of plan.differing)
      process.stderr.write(
        `${file(session)}:${String(session.line + 1)}: has ${current} as its ${kind}, the list ${entry.url}; left as it is.\n`,
      );
  }
  return code;
}

/** The entries of all lists, each address of a kind once. */
function entriesOf(lists: readonly string[]): ListEntry[] {
  const found = new Map<string, ListEntry>();
  for (const list of lists) {
    const read = readList(readExported(list, ' Give the file of a list.'));
    if ('reason' in read) throw new Usage(`“${list}”: ${read.reason}`);
    for (const remark of read.remarks) process.stderr.write(`${list}: ${remark}\n`);
    for (const entry of read.entries) {
      const key = `${entry.kind} ${addressKey(entry.url)}`;
      if (!found.has(key)) found.set(key, entry);
    }
  }
  return [...found.values()];
}

/** Fills in what is sure, each file whole or not at all. */
function writeSure(
  target: string,
  notes: OpenNotes,
  { rows }: FillPlan,
  file: (session: Session) => string,
): number {
  const talks = mediaOf(notes);
  const habits = habitsOf(talks, notes.read);
  const byPath = new Map<string, FillRow[]>();
  for (const row of rows)
    if (row.decision === 'fill') byPath.set(row.session.path, [...(byPath.get(row.session.path) ?? []), row]);
  let code = 0;
  for (const [name, own] of byPath) {
    const text = notes.read(name)?.text;
    const [first] = own;
    if (text === undefined || !first) continue;
    const whole = path.join(notes.root, name);
    if (!isInside(target, whole)) {
      process.stderr.write(`${file(first.session)}: left as it is, because it is outside the folder.\n`);
      continue;
    }
    const fills = own.flatMap(({ session, kind, candidates: [best] }) => {
      const talk = talks.find((each) => each.session === session);
      return talk && best ? [{ talk, kind, url: best.entry.url }] : [];
    });
    try {
      writeNote(whole, file(first.session), text, applyEdits(text, fillNote(text, fills, habits)));
    } catch (thrown) {
      if (!(thrown instanceof Usage)) throw thrown;
      process.stderr.write(`${thrown.message}\n`);
      code = 2;
    }
  }
  return code;
}

function asJson(
  { session, kind, decision, confidence, candidates }: FillRow,
  file: (session: Session) => string,
): unknown {
  return {
    file: file(session),
    line: session.line + 1,
    session: session.title,
    kind,
    decision,
    confidence,
    candidates: candidates.map((each) => ({
      title: each.entry.title,
      url: each.entry.url,
      confidence: each.confidence,
    })),
  };
}

function asLine(
  { session, kind, decision, confidence, candidates }: FillRow,
  file: (session: Session) => string,
): string {
  const best = candidates[0]?.entry;
  return `${file(session)}:${String(session.line + 1)} ${decision} ${kind} ${confidence.toFixed(2)} ${session.title} ← ${best?.title ?? ''} ${best?.url ?? ''}\n`;
}

/** @returns undefined when help is wanted */
function readArguments(args: readonly string[]): Arguments | undefined {
  const read = readPlaces(args, OPTIONS, HELP);
  if (read === undefined) return undefined;
  const [target, ...lists] = read.places;
  if (target === undefined || lists.length === 0)
    throw new Usage(`Give one PATH and at least one LIST.\n\n${HELP}`);
  return { target, lists, ...read.values };
}
