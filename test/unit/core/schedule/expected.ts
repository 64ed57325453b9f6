import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { run } from '../../cli/terminal';

/** Fixtures with what a reader of the facts expects of them, before any reader ran. */
export const fixtures = path.join('test', 'fixtures', 'schedules');

/** Names of the schedules in a folder that have an expectation. */
export function expectedIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.expected.json'))
    .map((name) => name.slice(0, -'.expected.json'.length));
}

const NOTHING = {
  subtitle: null,
  start: null,
  end: null,
  room: null,
  track: null,
  speakers: [],
  kind: 'talk',
  status: 'confirmed',
  url: null,
  abstract: null,
  links: [],
};

interface Expected {
  days: { date: string; name: string; talks: object[] }[];
  unscheduled?: object[];
  problems?: object[];
}

/** An expectation in full: it leaves out what is not there. */
export function expectation(folder: string, name: string): object {
  const expected = JSON.parse(readFileSync(path.join(folder, `${name}.expected.json`), 'utf8')) as Expected;
  const whole = (talks: object[]): object[] => talks.map((talk) => ({ ...NOTHING, ...talk }));
  return {
    ...expected,
    days: expected.days.map((day) => ({ ...day, talks: whole(day.talks) })),
    unscheduled: whole(expected.unscheduled ?? []),
    problems: expected.problems ?? [],
  };
}

/** What the command line prints of a schedule. */
export function printed(file: string): object {
  return JSON.parse(run('schedule', file, '--json').out) as object;
}
