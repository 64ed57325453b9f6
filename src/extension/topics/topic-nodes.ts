import { isPlaceholderTag } from '../../core/conference/placeholder-tag';
import type { NoteRoot } from '../notes/note-root';
import type { Topic, TopicGroup, TopicKind, TopicTalk } from './topic-node';

/** The tags and speakers of all conferences, those with most talks first; placeholders such as `<tag>` are none. */
export function topicNodes(roots: readonly NoteRoot[]): TopicGroup<Topic>[] {
  const talks = talksOf(roots);
  return (['tag', 'speaker'] as const).flatMap((of) => {
    const children = topicsOf(of, talks);
    return children.length === 0 ? [] : [{ kind: 'group', of, id: of, children }];
  });
}

function talksOf(roots: readonly NoteRoot[]): TopicTalk[] {
  const isSeveral = roots.flatMap(({ index }) => index.outline.conferences).length > 1;
  return roots.flatMap((root) =>
    root.index.outline.conferences.flatMap((conference) =>
      conference.days.flatMap((day) =>
        day.sessions.map((session): TopicTalk => {
          const place = [isSeveral ? conference.name : '', day.name].filter((name) => name !== '');
          const id = `${root.uri.toString()} ${session.id}`;
          return { kind: 'talk', id, root, session, place: place.join(' · ') };
        }),
      ),
    ),
  );
}

function topicsOf(kind: TopicKind, talks: readonly TopicTalk[]): Topic[] {
  const found = new Map<string, { readonly names: Map<string, number>; readonly talks: TopicTalk[] }>();
  for (const talk of talks) {
    const { tags, speakers } = talk.session;
    const own = kind === 'tag' ? tags.filter((tag) => !isPlaceholderTag(tag)) : speakers;
    // A tag is one by its letters alone: another case is another tag, until it is renamed.
    const keys = new Map(own.map((name) => [kind === 'tag' ? name : name.toLowerCase(), name]));
    for (const [key, name] of keys) {
      const topic = found.get(key) ?? { names: new Map<string, number>(), talks: [] };
      topic.names.set(name, (topic.names.get(name) ?? 0) + 1);
      topic.talks.push({ ...talk, id: `${kind} ${key} ${talk.id}` });
      found.set(key, topic);
    }
  }
  return [...found]
    .map(([key, topic]): Topic => {
      const [[name] = [key]] = [...topic.names].sort((a, b) => b[1] - a[1]);
      return { kind, id: `${kind} ${key}`, name, children: topic.talks };
    })
    .sort((a, b) => b.children.length - a.children.length || a.name.localeCompare(b.name));
}
