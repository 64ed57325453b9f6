import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { activeRules, checkWith, type ReportedFinding } from '../../../../src/core/checks/check';
import { checkSoFar, type Knowledge } from '../../../../src/core/checks/check-so-far';
import { IndexedWorkspace } from '../../../../src/core/checks/facts/indexed-workspace';
import { ConferenceIndex } from '../../../../src/core/conference/index';
import { isNotePath } from '../../../../src/core/conference/note-files';
import type { Note } from '../../../../src/core/note/note';
import { WordsBefore } from '../../../../src/core/typos/hashed-words';
import { WordsOfOneNote } from '../../../../src/core/typos/known-words';
import type { Typo } from '../../../../src/core/typos/typo';
import { newJudge } from '../typos/word-files';

const fixtures = path.join(process.cwd(), 'test/fixtures');
const samples = path.join(process.cwd(), '../shared/samples');
const rules = activeRules({});

const nothing: Knowledge = { outline: false, notes: false, files: false, sites: false };
const outline: Knowledge = { ...nothing, outline: true };
const notes: Knowledge = { ...outline, notes: true };
const all: Knowledge = { ...notes, files: true, sites: true };

type Stage = 'whole' | 'nothing' | 'outline' | 'notes' | 'all';

const judge = newJudge();

function foldersIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? [path.join(folder, entry.name)] : [],
  );
}

function read(folder: string): {
  index: ConferenceIndex;
  around: IndexedWorkspace;
  texts: Map<string, string>;
  typos: { of: (path: string) => Typo[] };
} {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((each) =>
    each.replaceAll(path.sep, '/'),
  );
  const texts = new Map(
    files.filter(isNotePath).map((each) => [each, readFileSync(path.join(folder, each), 'utf8')]),
  );
  const index = new ConferenceIndex(path.basename(folder));
  index.update([...texts].map(([name, text]) => ({ path: name, text })));
  const known = new Set(files);
  const typos: { of: (path: string) => Typo[] } = { of: () => [] };
  const around = new IndexedWorkspace(index, {
    hasFile: (name) => known.has(name),
    typos: (name) => typos.of(name),
  });
  return { index, around, texts, typos };
}

/** What tells of misspelt words at each stage, and at the end. */
function judges(
  index: ConferenceIndex,
  texts: ReadonlyMap<string, string>,
): Record<'nothing' | 'before' | 'whole', (path: string) => Typo[]> {
  const vocabulary = judge.newVocabulary();
  const of = (name: string): [string, Note] => [texts.get(name) ?? '', index.note(name)!];
  for (const [name, text] of texts) vocabulary.update(name, of(name)[1], text);
  const before = new WordsBefore(vocabulary.hashed(), []);
  return {
    nothing: (name) => {
      const [text, note] = of(name);
      const own = judge.newVocabulary();
      own.update(name, note, text);
      return judge.typosOf(text, note, new WordsOfOneNote(own));
    },
    before: (name) => judge.typosOf(...of(name), before),
    whole: (name) => judge.typosOf(...of(name), vocabulary),
  };
}

const told = ({ rule, severity, span, message }: ReportedFinding): string =>
  JSON.stringify([rule, severity, span, message]);

/** How many findings there are with all knowledge, and with less; fails when one with less is none with all. */
function compare(folder: string): Record<Stage, number> {
  const { index, around, texts, typos } = read(folder);
  const counts = { whole: 0, nothing: 0, outline: 0, notes: 0, all: 0 };
  const { nothing: first, before, whole: last } = judges(index, texts);
  for (const [name, text] of texts) {
    const note = index.note(name);
    assert.ok(note);
    typos.of = last;
    const whole = checkWith({ path: name, text, note, around }, rules).map(told);
    counts.whole += whole.length;
    for (const [stage, knowledge] of Object.entries({ nothing, outline, notes, all })) {
      typos.of = knowledge === nothing ? first : knowledge === all ? last : before;
      const found: string[] = checkSoFar({ path: name, text, note, around }, knowledge, rules).map(told);
      for (const finding of found)
        assert.ok(whole.includes(finding), `${folder}/${name}, ${stage}: ${finding}`);
      assert.deepEqual(
        found,
        whole.filter((finding) => found.includes(finding)),
        'in the same order',
      );
      counts[stage as Stage] += found.length;
    }
  }
  around.dispose();
  return counts;
}

describe('a check with what is known so far', () => {
  it('finds nothing that would go again: the sample conference', () => {
    const counts = compare(path.join(fixtures, 'sample-conference'));
    assert.ok(counts.nothing > 0 && counts.nothing <= counts.outline && counts.outline <= counts.notes);
    assert.equal(counts.all, counts.whole);
  });

  it('finds nothing that would go again: every layout', () => {
    const sums = { whole: 0, nothing: 0, outline: 0, notes: 0, all: 0 };
    for (const folder of foldersIn(path.join(fixtures, 'layouts'))) {
      const counts = compare(folder);
      for (const stage of Object.keys(sums) as Stage[]) sums[stage] += counts[stage];
    }
    assert.ok(
      sums.nothing > 0 && sums.nothing < sums.outline && sums.outline < sums.whole,
      JSON.stringify(sums),
    );
    assert.equal(sums.all, sums.whole);
  });

  it('finds nothing that would go again: strangers’ notes', function () {
    const folders = foldersIn(samples);
    if (folders.length === 0) this.skip();
    for (const folder of folders) compare(folder);
  });

  it('says at once what its place in a conference is enough for, and of links when all is read', () => {
    const text =
      '---\ntitle: DNS\n---\n\n{{% notice tip %}}\n\n##\n\n[TLS](../day1/02_tsl.md) ![](map.png)\n';
    const index = new ConferenceIndex('notes');
    index.update([
      { path: 'content/_index.md', text: '---\ntitle: Harbour\n---\n' },
      { path: 'content/day1/_index.md', text: '---\ntitle: Day 1\n---\n' },
      { path: 'content/day1/01_dns.md', text },
      { path: 'content/day1/02_tls.md', text: '---\ntitle: TLS\n---\n\nwords\n' },
    ]);
    const note = index.note('content/day1/01_dns.md');
    assert.ok(note);
    const around = new IndexedWorkspace(index, { hasFile: () => false });
    const found = (knowledge: Knowledge): string[] =>
      checkSoFar({ path: 'content/day1/01_dns.md', text, note, around }, knowledge, rules).map(
        ({ rule }) => rule,
      );
    const early = ['unclosed-shortcode', 'empty-heading'];
    assert.deepEqual(found(nothing), []);
    assert.deepEqual(found(outline), early);
    assert.deepEqual(found(notes), [...early, 'missing-alt-text']);
    assert.deepEqual(found(all), [
      'deprecated-shortcode',
      ...early,
      'broken-session-link',
      'missing-alt-text',
      'broken-image',
    ]);
    around.dispose();
  });
});
