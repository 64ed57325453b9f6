import type { Session } from '../../core/conference/model';
import type { LinkPlace } from '../../core/edits/move/links-to';
import type { NoteRoot } from '../notes/note-root';

/** What talks are grouped by. */
export type TopicKind = 'tag' | 'speaker';

/** `Tags` or `Speakers`, or what leads to the open talk and what is like it. */
export interface TopicGroup<Child = TopicNode> {
  readonly kind: 'group';
  readonly of: TopicKind | 'links' | 'related';
  readonly id: string;
  readonly children: readonly Child[];
  /** The open talk's. */
  readonly title?: string;
}

/** A link to the open talk. */
export interface LinkRow {
  readonly kind: 'link';
  readonly id: string;
  readonly root: NoteRoot;
  readonly link: LinkPlace;
}

/** A tag or a speaker with its talks. */
export interface Topic {
  readonly kind: TopicKind;
  readonly id: string;
  /** As most talks write it. */
  readonly name: string;
  readonly children: readonly TopicTalk[];
}

/** A talk of a tag or speaker. */
export interface TopicTalk {
  readonly kind: 'talk';
  readonly id: string;
  readonly root: NoteRoot;
  readonly session: Session;
  /** Where it was: its conference where there are several, and its day; for a related talk, what both share. */
  readonly place: string;
}

export type TopicNode = TopicGroup | Topic | TopicTalk | LinkRow;

/** What VS Code hands to a command of the view's menu; undefined when the command came from elsewhere. */
export function toTopic(argument: unknown): Topic | undefined {
  const isTopic =
    typeof argument === 'object' &&
    argument !== null &&
    'kind' in argument &&
    (argument.kind === 'tag' || argument.kind === 'speaker');
  return isTopic ? (argument as Topic) : undefined;
}
