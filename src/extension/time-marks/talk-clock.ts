import * as vscode from 'vscode';
import { clockTime } from '../../core/text/clock-time';
import type { Schedules } from '../schedule/schedules';

/** A talk whose clock runs. */
export interface TimedTalk {
  /** The same for the same talk, in the window and after it was loaded again. */
  readonly key: string;
  readonly title: string;
}

interface Begun extends TimedTalk {
  /** In milliseconds since 1970. */
  readonly at: number;
}

const KEPT = 'talkClocks';
/** Clocks that nobody has stopped are forgotten after this time. */
const LONGEST = 8 * 60 * 60 * 1000;
const SECOND = 1000;

/**
 * When talks began, as the user has told it. The one that was started last runs in the status bar; a click stops it.
 * Clocks outlive the window being loaded again.
 */
export class TalkClock implements vscode.Disposable {
  readonly #schedules: Schedules;
  readonly #kept: vscode.Memento;
  /** The last one is the one that is shown. */
  readonly #begun = new Map<string, Begun>();
  #item: vscode.StatusBarItem | undefined;
  #timer: vscode.Disposable | undefined;

  constructor(schedules: Schedules, kept: vscode.Memento) {
    this.#schedules = schedules;
    this.#kept = kept;
    for (const begun of kept.get<readonly Begun[]>(KEPT, [])) this.#begun.set(begun.key, begun);
    this.#show();
  }

  /** What the item shows; undefined when no clock runs. */
  get text(): string | undefined {
    return this.#item?.text;
  }

  /** When the talk's clock was started, in milliseconds since 1970; undefined when it does not run. */
  begunAt({ key }: TimedTalk): number | undefined {
    const found = this.#begun.get(key);
    return found && !this.#isOver(found) ? found.at : undefined;
  }

  /** Starts the clock of a talk, again when it runs already. */
  start({ key, title }: TimedTalk): void {
    this.#begun.delete(key);
    this.#begun.set(key, { key, title, at: this.#schedules.clock.now() });
    this.#changed();
  }

  /** Stops the clock that is shown; one that was started before it is shown again. */
  stop(): void {
    const last = this.#last();
    if (last) this.#begun.delete(last.key);
    this.#changed();
  }

  dispose(): void {
    this.#timer?.dispose();
    this.#item?.dispose();
  }

  #last(): Begun | undefined {
    return [...this.#begun.values()].at(-1);
  }

  #isOver({ at }: Begun): boolean {
    const now = this.#schedules.clock.now();
    return now - at > LONGEST || at > now + LONGEST;
  }

  #changed(): void {
    void this.#kept.update(KEPT, [...this.#begun.values()]);
    this.#show();
  }

  #show(): void {
    this.#timer?.dispose();
    for (const begun of this.#begun.values()) if (this.#isOver(begun)) this.#begun.delete(begun.key);
    const last = this.#last();
    if (!last) {
      this.#item?.dispose();
      this.#item = undefined;
      return;
    }
    const { clock } = this.#schedules;
    this.#item ??= newItem();
    this.#item.text = `$(watch) ${clockTime((clock.now() - last.at) / SECOND)}`;
    this.#item.tooltip = vscode.l10n.t('Since “{0}” began. Click to stop the clock.', last.title);
    this.#item.show();
    this.#timer = clock.later(SECOND - ((clock.now() - last.at) % SECOND), () => {
      this.#show();
    });
  }
}

function newItem(): vscode.StatusBarItem {
  const item = vscode.window.createStatusBarItem('conferenceNotes.clock', vscode.StatusBarAlignment.Left, -1);
  item.name = vscode.l10n.t('Talk Clock');
  item.command = 'conferenceNotes.stopTalkClock';
  return item;
}
