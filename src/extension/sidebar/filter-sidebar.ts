import * as vscode from 'vscode';
import { isPlaceholderTag } from '../../core/conference/placeholder-tag';
import {
  asksForMedia,
  FILTER_STATES,
  passesFilter,
  tagsByFrequency,
  type FilterPart,
  type FilterState,
} from '../../core/conference/session-filter';
import { counted } from '../counted';
import type { Services } from '../services';
import { pickFilter, type FilterChoice } from './pick-filter';
import { sessionFilter, stateLabel } from './session-filter';

/** As in the rows of the sidebar, where they have one. */
const icons: Readonly<Record<FilterState, string>> = {
  draft: 'edit',
  planned: 'circle-outline',
  promoted: 'pass',
  unpublished: 'eye-closed',
  todos: 'checklist',
  'no-recording': 'device-camera-video',
  'no-slides': 'preview',
  recommended: 'star-full',
};

/** Asks what to narrow the sidebar down to, and does it. */
export async function filterSidebar({ notes, sidebar }: Services): Promise<void> {
  await notes.settle();
  const all = notes.roots.flatMap((root) =>
    root.index.outline.conferences
      .flatMap(({ days }) => days)
      .flatMap(({ sessions }) => sessions)
      .map((session) => sidebar.facts.of(root, session)),
  );
  const choice = (icon: string, label: string, part: FilterPart): FilterChoice => {
    // Counting those without a recording would mean to read every note before anything is offered.
    const found = asksForMedia([part]) ? [] : all.filter((facts) => passesFilter([part], facts));
    return { icon, label, description: asksForMedia([part]) ? '' : counted(found.length, 'session'), part };
  };
  const tags = tagsByFrequency(all.map(({ session }) => session)).filter(([tag]) => !isPlaceholderTag(tag));
  const states = FILTER_STATES.map((state) =>
    choice(icons[state], stateLabel(state), { kind: 'state', state }),
  );
  const people = new Map<string, number>();
  for (const { speakers } of all) for (const name of speakers) people.set(name, (people.get(name) ?? 0) + 1);
  const groups = [
    { heading: vscode.l10n.t('State'), choices: states },
    {
      heading: vscode.l10n.t('Tags'),
      choices: tags.map(([tag, count]) => ({
        icon: 'tag',
        label: tag,
        description: counted(count, 'session'),
        part: { kind: 'tag', tag, isWhole: true } as const,
      })),
    },
    {
      heading: vscode.l10n.t('Speakers'),
      choices: [...people]
        .toSorted(([a], [b]) => a.localeCompare(b))
        .map(([name, count]) => ({
          icon: 'person',
          label: name,
          description: counted(count, 'session'),
          part: { kind: 'speaker', words: name } as const,
        })),
    },
  ];
  const parts = await pickFilter(groups, sidebar.filter?.parts ?? []);
  if (parts === undefined) return;
  await sidebar.narrow(parts.length === 0 ? undefined : sessionFilter(parts, sidebar.facts));
  await vscode.commands.executeCommand('conferenceNotes.sessions.focus');
}
