import * as vscode from 'vscode';
import type { Session } from '../../core/conference/model';
import { videoOf } from '../../core/recordings/address';
import type { LinkInText } from '../../core/recordings/fill/in-text';
import type { FillPlan } from '../../core/recordings/fill/plan';
import type { ListEntry, MediaKind } from '../../core/recordings/list';

/** A row of the review. */
export interface ReviewRow extends vscode.QuickPickItem {
  /** What ticking it does; undefined for rows that only tell something. */
  readonly choice?: ReviewChoice;
  /** An entry without a talk: ticking it asks for one. */
  readonly left?: ListEntry;
  /** The talk that is shown while the row is looked at. */
  readonly session?: Session;
}

/** An address for a talk. */
export interface ReviewChoice {
  readonly session: Session;
  readonly kind: MediaKind;
  readonly entry: ListEntry;
  /** The address that it replaces, for a talk that has one. */
  readonly instead?: string;
  /** Whether it stands in the talk's text, and becomes a button. */
  readonly asButton?: boolean;
}

/**
 * The rows of a plan: sure ones, ticked; unsure ones with all their candidates; addresses that only stand in the text;
 * talks that have another address; then what is left over. The note's title stands above that of the list.
 */
export function reviewRows(
  { rows, differing, without, left }: FillPlan,
  inText: readonly LinkInText[] = [],
): ReviewRow[] {
  const sure = rows.filter(({ decision }) => decision === 'fill');
  const isSure = ({ session, kind }: LinkInText): boolean =>
    sure.some((row) => row.session === session && row.kind === kind);
  const unsure = rows.filter(({ decision }) => decision === 'review');
  return [
    ...group(
      vscode.l10n.t('Sure'),
      sure.flatMap(({ session, kind, candidates: [best] }) =>
        best ? [rowOf({ session, kind, entry: best.entry }, best.confidence, true)] : [],
      ),
    ),
    ...group(
      vscode.l10n.t('Unsure: tick the one that is right'),
      unsure.flatMap(({ session, kind, candidates }) =>
        candidates.map(({ entry, confidence }) => rowOf({ session, kind, entry }, confidence, false)),
      ),
    ),
    ...group(
      vscode.l10n.t('In the text of the notes, not as a button yet'),
      inText.map((link) => textRow(link, link.isLabelled && !isSure(link))),
    ),
    ...group(
      vscode.l10n.t('Filled in already, with another address'),
      differing.map(({ session, kind, current, entry }) => ({
        ...rowOf({ session, kind, entry, instead: current }, 1, false),
        description: `${nameOf(kind)} · ${short(current)} → ${short(entry.url)}`,
      })),
    ),
    ...group(
      vscode.l10n.t('Talks that the list has nothing for'),
      without.map(({ session, kind }) => ({
        label: `$(circle-slash) ${session.title}`,
        description: nameOf(kind),
        session,
      })),
    ),
    ...group(
      vscode.l10n.t('Entries without a talk: tick one to say whose it is'),
      left.map((entry) => ({
        label: `$(question) ${entry.title}`,
        description: nameOf(entry.kind),
        detail: short(entry.url),
        left: entry,
      })),
    ),
  ];
}

function group(label: string, rows: readonly ReviewRow[]): ReviewRow[] {
  if (rows.length === 0) return [];
  return [{ label: `${label} (${String(rows.length)})`, kind: vscode.QuickPickItemKind.Separator }, ...rows];
}

function rowOf(choice: ReviewChoice, confidence: number, picked: boolean): ReviewRow {
  const { session, kind, entry } = choice;
  const percent = vscode.l10n.t('{0} %', Math.round(confidence * 100));
  return {
    label: session.title,
    description: `${nameOf(kind)} · ${percent} · ${short(entry.url)}`,
    detail: withDifference(session.title, entry.title),
    picked,
    choice,
    session,
  };
}

function textRow({ session, kind, url }: LinkInText, picked: boolean): ReviewRow {
  const entry = { kind, title: session.title, url };
  return {
    label: session.title,
    description: `${nameOf(kind)} · ${short(url)}`,
    picked,
    choice: { session, kind, entry, asButton: true },
    session,
  };
}

/** The list's title; what the note's title has not stands in brackets. */
function withDifference(title: string, listed: string): string {
  const plain = (word: string): string => word.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  const own = new Set(title.split(/\s+/).map(plain));
  const runs: { isOther: boolean; words: string[] }[] = [];
  for (const word of listed.split(/\s+/)) {
    const last = runs.at(-1);
    const isOther = plain(word) === '' ? (last?.isOther ?? false) : !own.has(plain(word));
    if (last?.isOther === isOther) last.words.push(word);
    else runs.push({ isOther, words: [word] });
  }
  return runs.map(({ isOther, words }) => (isOther ? `⟨${words.join(' ')}⟩` : words.join(' '))).join(' ');
}

/** An address so that its end is still seen in a row. */
function short(url: string): string {
  const video = videoOf(url);
  return video ? `youtu.be/${video.id}` : url.replace(/^https?:\/\/(?:www\.)?/i, '');
}

export function nameOf(kind: MediaKind): string {
  if (kind === 'recording') return vscode.l10n.t('Recording');
  return kind === 'slides' ? vscode.l10n.t('Slides') : vscode.l10n.t('Code');
}
