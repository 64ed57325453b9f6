import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { ConferenceIndex } from '../../../../src/core/conference/index';
import { isNotePath } from '../../../../src/core/conference/note-files';
import type { Conference } from '../../../../src/core/conference/model';

interface ExpectedConference {
  readonly name: string;
  readonly layout?: string;
  readonly days: readonly {
    readonly name: string;
    readonly file?: string;
    readonly line?: number;
    readonly sessions: readonly { readonly title: string; readonly file: string; readonly line: number }[];
  }[];
}

const fixtures = path.join(process.cwd(), 'test/fixtures');
const samples = path.join(process.cwd(), '../shared/samples');

/** Conference > day > session as lines that read like the sidebar. */
function lines(conferences: readonly ExpectedConference[]): string[] {
  return conferences.flatMap(({ days }) =>
    days.flatMap((day) => [
      `# ${day.name}`,
      ...day.sessions.map((session) => `  ${session.title} (${session.file}:${String(session.line)})`),
    ]),
  );
}

function found(conferences: readonly Conference[]): ExpectedConference[] {
  return conferences.map(({ name, layout, days }) => ({
    name,
    layout,
    days: days.map((day) => ({
      name: day.name,
      ...(day.path === undefined ? {} : { file: day.path, line: day.line + 1 }),
      sessions: day.sessions.map(({ title, path: file, line }) => ({ title, file, line: line + 1 })),
    })),
  }));
}

function outlineOf(folder: string): readonly Conference[] {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((p) =>
    p.replaceAll(path.sep, '/'),
  );
  const notes = paths
    .filter(isNotePath)
    .map((p) => ({ path: p, text: readFileSync(path.join(folder, p), 'utf8') }));
  const index = new ConferenceIndex(path.basename(folder));
  index.update(notes);
  return index.outline.conferences;
}

describe('layouts', () => {
  const names = readdirSync(path.join(fixtures, 'layouts')).filter((name) => name.endsWith('.expected.json'));
  for (const file of [...names.map((name) => `layouts/${name}`), 'sample-conference.expected.json']) {
    const name = path.basename(file, '.expected.json');
    const expected = JSON.parse(readFileSync(path.join(fixtures, file), 'utf8')) as {
      about?: string;
      conferences: ExpectedConference[];
    };
    it(`${name}: ${expected.about ?? 'the sample conference'}`, () => {
      const got = lines(found(outlineOf(path.join(fixtures, file.replace('.expected.json', '')))));
      const want = lines(expected.conferences);
      assert.deepEqual(got, want);
    });
  }
});

describe('real notes', () => {
  const wanted = path.join(samples, 'outlines.json');
  if (!existsSync(wanted)) return;
  const outlines = JSON.parse(readFileSync(wanted, 'utf8')) as Record<string, ExpectedConference>;
  for (const [name, expected] of Object.entries(outlines)) {
    it(`${name}: names, sessions, files, lines and order`, () => {
      const got = found(outlineOf(path.join(samples, name))).map(({ name: conference, days }) => ({
        name: conference,
        days,
      }));
      assert.deepEqual(got, [{ name: expected.name, days: expected.days }]);
    });
  }
});
