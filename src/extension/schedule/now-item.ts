import * as vscode from 'vscode';
import type { OnNow } from '../../core/schedule/now';
import type { Talk } from '../../core/schedule/schedule';
import { shortened } from '../shortened';
import type { Schedules } from './schedules';
import { joined, timeOf } from './talk-words';

/**
 * What is on now and next, in the status bar on days of the event. On other days there is no item, and one timer that
 * waits for the next one.
 */
export class NowItem implements vscode.Disposable {
  readonly #schedules: Schedules;
  readonly #listener: vscode.Disposable;
  #timer: vscode.Disposable | undefined;
  #item: vscode.StatusBarItem | undefined;
  #update = 0;

  constructor(schedules: Schedules) {
    this.#schedules = schedules;
    this.#listener = vscode.Disposable.from(
      schedules.onDidChange(() => void this.#show()),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('conferenceNotes.schedule.statusBar')) void this.#show();
      }),
    );
  }

  /** What the item shows; undefined when there is none. */
  get text(): string | undefined {
    return this.#item?.text;
  }

  dispose(): void {
    this.#listener.dispose();
    this.#timer?.dispose();
    this.#item?.dispose();
  }

  async #show(): Promise<void> {
    const update = ++this.#update;
    this.#timer?.dispose();
    const { all, clock } = this.#schedules;
    const isWanted = vscode.workspace
      .getConfiguration('conferenceNotes.schedule')
      .get<boolean>('statusBar', true);
    if (all.length === 0 || !isWanted) {
      this.#remove();
      return;
    }
    const { nextChange, onNow } = await import('../../core/schedule/now');
    if (update !== this.#update) return;
    const now = clock.now();
    const offset = clock.offset(now);
    const on = all
      .map(({ kept }) => onNow(kept.schedule, now, offset))
      .filter(({ isEventDay }) => isEventDay);
    if (on.length === 0) this.#remove();
    else this.#tell(on);
    const times = all.flatMap(({ kept }) => nextChange(kept.schedule, now, offset) ?? []);
    if (times.length > 0) this.#timer = clock.later(Math.min(...times) - now, () => void this.#show());
  }

  #remove(): void {
    this.#item?.dispose();
    this.#item = undefined;
  }

  #tell(on: readonly OnNow[]): void {
    const running = this.#own(on.flatMap((each) => each.running));
    const next = this.#own(on.flatMap((each) => each.next));
    const [first] = next;
    const parts = [
      running.length === 0 ? '' : vscode.l10n.t('now: {0}', names(running)),
      first?.start === undefined || first.start === null
        ? ''
        : vscode.l10n.t('next {0} {1}', first.start.slice(11, 16), names(next)),
    ];
    const text = joined(parts);
    if (text === '') {
      this.#remove();
      return;
    }
    this.#item ??= newItem();
    this.#item.text = `$(megaphone) ${text}`;
    this.#item.tooltip = [...running, ...next]
      .slice(0, 20)
      .map((talk) => joined([timeOf(talk), talk.room ?? '', talk.title]))
      .join('\n');
    this.#item.show();
  }

  /** Those with notes, if there are any; else all but breaks. */
  #own(talks: readonly Talk[]): readonly Talk[] {
    const noted = new Set(
      this.#schedules.all.flatMap((known) => [...known.talks.values()].map(({ talk }) => talk)),
    );
    const own = talks.filter((talk) => noted.has(talk));
    return own.length > 0 ? own : talks.filter(({ kind }) => kind !== 'break');
  }
}

function newItem(): vscode.StatusBarItem {
  const item = vscode.window.createStatusBarItem('conferenceNotes.now', vscode.StatusBarAlignment.Left, 0);
  item.name = vscode.l10n.t('Current Talk');
  item.command = 'conferenceNotes.goToCurrentTalk';
  return item;
}

function names(talks: readonly Talk[]): string {
  const [first, ...others] = talks;
  const short = shortened(first?.title ?? '', 40);
  return others.length === 0 ? short : vscode.l10n.t('{0} and {1} more', short, others.length);
}
