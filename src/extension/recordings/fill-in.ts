import * as vscode from 'vscode';
import type { Conference, Session } from '../../core/conference/model';
import { habitsOf } from '../../core/recordings/fill/habits';
import { mediaOf, type NotesToFill, type ReadText } from '../../core/recordings/fill/needs';
import { planFill, type ScheduledTalk } from '../../core/recordings/fill/plan';
import { fillNote, type Fill } from '../../core/recordings/fill/write';
import type { NoteEdit } from '../../core/text/text-edit';
import type { Services } from '../services';
import { applyEdit, openNote, type NoteRead } from '../editing/apply-edit';
import { templateOf } from '../editing/button-templates';
import type { NoteRoot } from '../notes/note-root';
import type { Schedules } from '../schedule/schedules';
import { sessionsBelow, type TreeNode } from '../sidebar/tree-node';
import { archetypes, openTexts } from './open-texts';
import { readLists } from './read-lists';
import { review } from './review';
import type { ReviewChoice } from './review-rows';

interface Scope {
  readonly root: NoteRoot;
  readonly conference: Conference;
  /** The sessions that are filled in; undefined for all of the conference. */
  readonly sessions: ReadonlySet<string> | undefined;
}

/** Asks for a list, shows what of it goes where, and fills in what the user ticks as one step of undo. */
export async function fillInRecordings(services: Services, nodes: readonly TreeNode[]): Promise<void> {
  const { notes, log, schedules } = services;
  const title = vscode.l10n.t('Fill in Recordings and Slides');
  await notes.settle();
  const scope = await scopeOf(notes.roots, nodes, title);
  const entries = scope && (await readLists(title));
  if (!entries) return;
  const { root, conference, sessions } = scope;
  const texts = await openTexts(root, conference, log);
  const toFill: NotesToFill = {
    conferences: [conference],
    read: (path) => texts.get(path),
    templates: await archetypes(root, log),
  };
  const isWanted = ({ id }: Session): boolean => sessions?.has(id) ?? true;
  const plan = planFill(toFill, entries, isWanted, (session) => scheduledTalk(schedules, session));
  if (plan.rows.length + plan.differing.length === 0) {
    const nothing =
      plan.without.length === 0
        ? vscode.l10n.t('All talks have what the list has.')
        : vscode.l10n.t('The list has nothing for the talks that lack something.');
    void vscode.window.showInformationMessage(nothing);
    return;
  }
  const chosen = await review(root, plan, title);
  if (!chosen || chosen.length === 0) return;
  await write(root, toFill, texts, chosen);
  const lacking =
    plan.rows.length + plan.without.length - chosen.filter(({ instead }) => instead === undefined).length;
  void vscode.window.showInformationMessage(
    vscode.l10n.t(
      '{0} filled in; {1} still lacking ({2} that the list has nothing for), {3} of the list left over. Undo takes all of it back.',
      chosen.length,
      lacking,
      plan.without.length,
      plan.left.length,
    ),
  );
}

async function scopeOf(
  roots: readonly NoteRoot[],
  nodes: readonly TreeNode[],
  title: string,
): Promise<Scope | undefined> {
  const [node] = nodes;
  if (node) {
    const conference = conferenceOf(node);
    const own = nodes.filter(({ root }) => root === node.root).flatMap(sessionsBelow);
    return { root: node.root, conference, sessions: new Set(own.map(({ value }) => value.id)) };
  }
  const items = roots.flatMap((root) =>
    root.index.outline.conferences.map((conference) => ({
      label: conference.name,
      description: conference.path,
      scope: { root, conference, sessions: undefined },
    })),
  );
  if (items.length === 0) throw new Error(vscode.l10n.t('There are no notes yet to fill recordings in.'));
  if (items.length === 1) return items[0]?.scope;
  const placeHolder = vscode.l10n.t('Of which conference are they?');
  return (await vscode.window.showQuickPick(items, { title, placeHolder, ignoreFocusOut: true }))?.scope;
}

function conferenceOf(node: TreeNode): Conference {
  if (node.kind === 'conference') return node.value;
  const { parent } = node;
  return parent.kind === 'conference' ? parent.value : parent.parent.value;
}

function scheduledTalk(schedules: Schedules, session: Session): ScheduledTalk | undefined {
  const known = schedules.talkOf(session);
  return known && { speakers: known.talk.speakers.map(({ name }) => name), day: known.day?.date };
}

async function write(
  root: NoteRoot,
  toFill: NotesToFill,
  texts: ReadonlyMap<string, ReadText>,
  chosen: readonly ReviewChoice[],
): Promise<void> {
  const talks = mediaOf(toFill);
  const habits = habitsOf(talks, toFill.read);
  const templates = {
    recording: templateOf('video', root.uri),
    slides: templateOf('slides', root.uri),
    code: templateOf('code', root.uri),
  };
  const fills = new Map<string, Fill[]>();
  for (const { session, kind, entry, instead } of chosen) {
    const talk = talks.find((each) => each.session === session);
    if (!talk) continue;
    const own = fills.get(session.path) ?? [];
    fills.set(session.path, [
      ...own,
      { talk, kind, url: entry.url, ...(instead !== undefined && { instead }) },
    ]);
  }
  const read = new Map<string, NoteRead>();
  const changes: NoteEdit[] = [];
  const changed = new Error(
    vscode.l10n.t('A note has changed in the meantime; nothing was done. Try again.'),
  );
  for (const [path, own] of fills) {
    const note = await openNote(root, path);
    if (note.text !== texts.get(path)?.text) throw changed;
    read.set(path, note);
    changes.push({ path, edits: fillNote(note.text, own, habits, templates) });
  }
  if (!(await applyEdit(root, { changes, creations: [] }, read))) throw changed;
}
