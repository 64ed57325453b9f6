import process from 'node:process';
import { readSchedule } from '../core/schedule/read-schedule';
import type { Schedule, Talk } from '../core/schedule/schedule';
import { readArguments } from './arguments';
import { readExported } from './read-exported';
import { Usage } from './usage';

const HELP = `Usage: conference-notes schedule FILE [--zone Area/City] [--json]

Prints the days and talks of a conference's schedule, whatever its format: iCalendar, schedule.xml and schedule.json
of frab and pretalx, pretalx's widget, Sessionize, Indico, Sched's page of descriptions, or a table with a header or a
column for each room.
What cannot be read is reported on stderr, one line for each event.

  --zone Area/City  the venue's time zone, for files that do not state it
  --json            one JSON object for programs
`;

export const scheduleCommand = {
  name: 'schedule',
  about: 'print a conference’s schedule as it was read from a file',

  run(args: readonly string[]): number {
    const options = { zone: { type: 'string' }, json: { type: 'boolean' } } as const;
    const given = readArguments(args, options, 'FILE', HELP);
    if (given === undefined) {
      process.stdout.write(HELP);
      return 0;
    }
    const { target: file, values } = given;
    const { zone, json } = values;
    const found = readSchedule(readExported(file), { zone });
    if ('reason' in found) throw new Usage(`“${file}”: ${found.reason}`);
    for (const { line, message } of found.problems)
      process.stderr.write(`${file}:${String(line)}: ${message}\n`);
    process.stdout.write(json ? `${JSON.stringify(toJson(found), undefined, 2)}\n` : toText(found));
    return 0;
  },
};

/** Exactly what the contract names. */
function toJson({ title, zone, format, days, unscheduled, problems }: Schedule): unknown {
  return {
    title,
    zone,
    format,
    days: days.map(({ date, name, talks }) => ({ date, name, talks: talks.map(talkJson) })),
    unscheduled: unscheduled.map(talkJson),
    problems,
  };
}

function talkJson(talk: Talk): unknown {
  const { id, title, subtitle, start, end, room, track, kind, status, url, abstract, links } = talk;
  const speakers = talk.speakers.map(({ name }) => name);
  return { id, title, subtitle, start, end, room, track, speakers, kind, status, url, abstract, links };
}

function toText({ title, zone, days, unscheduled }: Schedule): string {
  const head = [title, zone ?? ''].filter((part) => part !== '').join(' · ');
  const lines = head === '' ? [] : [head];
  for (const { date, name, talks } of days) {
    lines.push(`${name} (${date})`, ...talks.map((talk) => `  ${timesOf(talk)} ${describe(talk)}`));
  }
  if (unscheduled.length > 0)
    lines.push('Without a time', ...unscheduled.map((talk) => `  ${describe(talk)}`));
  return lines.map((line) => `${line}\n`).join('');
}

function describe({ title, room, speakers, track, kind, status }: Talk): string {
  const facts = [speakers.map(({ name }) => name).join(', '), room ?? '', track ?? ''].filter(
    (part) => part !== '',
  );
  const marks = [kind === 'talk' ? '' : kind, status === 'cancelled' ? status : ''].filter(
    (part) => part !== '',
  );
  return [title, ...facts].join(' · ') + (marks.length > 0 ? ` (${marks.join(', ')})` : '');
}

/** `10:00–10:30`; only what is known. */
function timesOf({ start, end }: Talk): string {
  return [start, end].flatMap((moment) => moment?.slice(11, 16) ?? []).join('–');
}
