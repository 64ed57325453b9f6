import type * as vscode from 'vscode';
import type { RunningChecks } from './checks/problems/running-checks';
import type { Lazy } from './lazy';
import type { Navigation } from './navigation/navigation';
import type { Notes } from './notes/notes';
import type { Schedules } from './schedule/schedules';
import type { Preview } from './preview/preview';
import type { TalkClock } from './time-marks/talk-clock';
import type { Sidebar } from './sidebar/sidebar';
import type { TodoView } from './todos/todo-view';
import type { TopicView } from './topics/topic-view';

/** What commands work with. */
export interface Services {
  readonly notes: Notes;
  readonly navigation: Navigation;
  readonly sidebar: Sidebar;
  readonly todos: TodoView;
  readonly topics: TopicView;
  /** Loaded with the first note that is opened, or when a command needs them. */
  readonly checks: Lazy<RunningChecks>;
  readonly preview: Preview;
  readonly schedules: Schedules;
  readonly talkClock: TalkClock;
  /** The extension's own folder. */
  readonly extensionUri: vscode.Uri;
  readonly log: vscode.LogOutputChannel;
}
