import * as vscode from 'vscode';
import type { Session } from '../../core/conference/model';
import type { Talk } from '../../core/schedule/schedule';
import type { Schedules } from '../schedule/schedules';
import type { TreeNode } from './tree-node';

/** What the schedule says of a session's row. */
export interface TalkRow {
  readonly talk: Talk;
  readonly isRunning: boolean;
}

/** Times, rooms and order of the sidebar's rows; draws again when a talk begins or ends. */
export class ScheduleRows implements vscode.Disposable {
  readonly #schedules: Schedules;
  readonly #listener: vscode.Disposable;
  #timer: vscode.Disposable | undefined;
  #running: ReadonlySet<string> = new Set();
  #isInTimeOrder = false;

  /** @param changed called when all rows are to be drawn again */
  constructor(schedules: Schedules, changed: () => void) {
    this.#schedules = schedules;
    const readOrder = (): void => {
      this.#isInTimeOrder = vscode.workspace
        .getConfiguration('conferenceNotes')
        .get<boolean>('sidebar.timeOrder', false);
    };
    readOrder();
    this.#listener = vscode.Disposable.from(
      schedules.onDidChange(() => void this.#look(changed)),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (!event.affectsConfiguration('conferenceNotes.sidebar.timeOrder')) return;
        readOrder();
        changed();
      }),
    );
  }

  /** Undefined for a session that is in no schedule. */
  of(session: Session): TalkRow | undefined {
    const talk = this.#schedules.talkOf(session)?.talk;
    return talk && { talk, isRunning: this.#running.has(talk.id) };
  }

  /** Sessions by their time, when the user wants it so; those without one last, as they were. */
  ordered<Node extends TreeNode>(nodes: readonly Node[]): Node[] {
    if (!this.#isInTimeOrder || nodes.every(({ kind }) => kind !== 'session')) return [...nodes];
    const startOf = (node: Node): string =>
      (node.kind === 'session' ? this.#schedules.talkOf(node.value)?.talk.start : undefined) ?? '~';
    return nodes.toSorted((a, b) => (startOf(a) < startOf(b) ? -1 : startOf(a) > startOf(b) ? 1 : 0));
  }

  dispose(): void {
    this.#timer?.dispose();
    this.#listener.dispose();
  }

  async #look(changed: () => void): Promise<void> {
    this.#timer?.dispose();
    const { all, clock } = this.#schedules;
    if (all.length > 0) {
      const { nextChange, onNow } = await import('../../core/schedule/now');
      const now = clock.now();
      const offset = clock.offset(now);
      this.#running = new Set(
        all.flatMap(({ kept }) => onNow(kept.schedule, now, offset).running.map(({ id }) => id)),
      );
      const times = all.flatMap(({ kept }) => nextChange(kept.schedule, now, offset) ?? []);
      this.#timer?.dispose();
      if (times.length > 0)
        this.#timer = clock.later(Math.min(...times) - now, () => void this.#look(changed));
    }
    changed();
  }
}

/** `now`, and the time and room of a planned talk. */
export function rowParts({ talk, isRunning }: TalkRow, isPlanned: boolean): string[] {
  const now = isRunning ? [vscode.l10n.t('now')] : [];
  return isPlanned ? [...now, clockOf(talk.start), talk.room ?? ''].filter((part) => part !== '') : now;
}

/** Time, room and people of a talk, for a tooltip. */
export function talkFacts({ start, end, room, speakers }: Talk): string {
  const times = [clockOf(start), clockOf(end)].filter((part) => part !== '').join('–');
  const people = speakers.map(({ name, affiliation }) =>
    affiliation === null ? name : `${name} (${affiliation})`,
  );
  return [people.join(', '), room ?? '', times].filter((part) => part !== '').join(' · ');
}

function clockOf(moment: string | null): string {
  return moment?.slice(11, 16) ?? '';
}
