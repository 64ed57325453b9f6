import * as vscode from 'vscode';
import type { Conference, Session } from '../../core/conference/model';
import { habitsOf, type Habits } from '../../core/recordings/fill/habits';
import { linksInText } from '../../core/recordings/fill/in-text';
import { mediaOf, type NotesToFill, type ReadText, type TalkMedia } from '../../core/recordings/fill/needs';
import { planFill, type ScheduledTalk } from '../../core/recordings/fill/plan';
import { fillNote, type Fill } from '../../core/recordings/fill/write';
import type { NoteEdit } from '../../core/text/text-edit';
import type { Services } from '../services';
import { applyEdit, openNote, type NoteRead } from '../editing/apply-edit';
import { templateOf } from '../editing/button-templates';
import type { NoteRoot } from '../notes/note-root';
import type { Schedules } from '../schedule/schedules';
import { sessionsBelow, type TreeNode } from '../sidebar/tree-node';
import { assignEntries } from './assign';
import { archetypes, openTexts } from './open-texts';
import { readLists } from './read-lists';
import { review } from './review';
import type { ReviewChoice } from './review-rows';
import { summary } from './summary';

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
  const talks = mediaOf(toFill);
  const habits = habitsOf(talks, toFill.read);
  const inText = linksInText(talks, habits, toFill.read).filter(({ session }) => isWanted(session));
  // What is left over can be said to be of a talk as long as one has no address.
  if (plan.rows.length + plan.differing.length + inText.length === 0 && plan.without.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('All talks have what the list has.'));
    return;
  }
  const reviewed = await review(root, plan, inText, title);
  if (!reviewed) return;
  const wanted = talks.filter(({ session }) => isWanted(session));
  const assigned = await assignEntries(reviewed.left, wanted, reviewed.choices, title);
  const chosen = [...reviewed.choices, ...assigned];
  if (chosen.length === 0) return;
  await write(root, { talks, habits }, texts, chosen);
  void vscode.window.showInformationMessage(summary(plan, chosen));
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
  if (!known) return undefined;
  const { speakers, start, end } = known.talk;
  const seconds = (Date.parse(end ?? '') - Date.parse(start ?? '')) / 1000;
  return {
    speakers: speakers.map(({ name }) => name),
    day: known.day?.date,
    duration: Number.isFinite(seconds) && seconds > 0 ? seconds : undefined,
  };
}

async function write(
  root: NoteRoot,
  { talks, habits }: { readonly talks: readonly TalkMedia[]; readonly habits: Habits },
  texts: ReadonlyMap<string, ReadText>,
  chosen: readonly ReviewChoice[],
): Promise<void> {
  const templates = {
    recording: templateOf('video', root.uri),
    slides: templateOf('slides', root.uri),
    code: templateOf('code', root.uri),
  };
  const fills = new Map<string, Fill[]>();
  for (const { session, kind, entry, instead, asButton } of chosen) {
    const talk = talks.find((each) => each.session === session);
    if (!talk) continue;
    const own = fills.get(session.path) ?? [];
    fills.set(session.path, [
      ...own,
      {
        talk,
        kind,
        url: entry.url,
        ...(instead !== undefined && { instead }),
        ...(asButton !== undefined && { asButton }),
      },
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
