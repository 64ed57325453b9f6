import process from 'node:process';
import { ConferenceIndex } from '../core/conference/index';
import type { Conference, Outline, Session } from '../core/conference/model';
import { readArguments } from './arguments';
import { readNotes } from './read-folder';

const HELP = `Usage: conference-notes outline PATH [--json]

Prints the conferences, days and sessions of a folder of notes, or of one Markdown file, as the sidebar shows
them. --json prints them as one JSON object; a day without a name holds the sessions that belong to none.
`;

export const outlineCommand = {
  name: 'outline',
  about: 'print conferences, days and sessions of a folder or file',

  run(args: readonly string[]): number {
    const given = readArguments(args, { json: { type: 'boolean' } }, 'PATH', HELP);
    if (given === undefined) {
      process.stdout.write(HELP);
      return 0;
    }
    const { rootName, notes } = readNotes(given.target);
    const index = new ConferenceIndex(rootName);
    index.update(notes);
    process.stdout.write(
      given.values.json ? `${JSON.stringify(asJson(index.outline), undefined, 2)}\n` : asTree(index.outline),
    );
    return 0;
  },
};

function asJson(outline: Outline): unknown {
  return { conferences: outline.conferences.map(conferenceJson) };
}

function conferenceJson({ name, path, layout, days }: Conference): unknown {
  return {
    name,
    path,
    layout,
    days: days.map((day) => ({
      name: day.name,
      file: day.path ?? null,
      line: day.line + 1,
      sessions: day.sessions.map(sessionJson),
    })),
  };
}

function sessionJson({ title, path, line, tags, state, speakers, video, slides, todos }: Session): unknown {
  return {
    title,
    file: path,
    line: line + 1,
    tags,
    state,
    speakers,
    video: video ?? null,
    slides: slides ?? null,
    todos,
  };
}

function asTree(outline: Outline): string {
  if (outline.conferences.length === 0) return 'No conference notes found.\n';
  const lines = outline.conferences.flatMap(({ name, days }) => [
    name,
    ...days.flatMap((day) => [
      ...(day.name === '' ? [] : [`  ${day.name}`]),
      ...day.sessions.map(
        (session) =>
          `${day.name === '' ? '  ' : '    '}${session.title}  (${session.path}:${String(session.line + 1)})`,
      ),
    ]),
  ]);
  return `${lines.join('\n')}\n`;
}
