import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { program, run } from './terminal';

const isWindows = process.platform === 'win32';
const talk = (title: string, words = 'words'): string => `---\ntitle: ${title}\nweight: 1\n---\n\n${words}\n`;

/** A safe fix for each: a misspelling that is on every list. */
const misspelt = talk('Slips', 'We definately recieve them.');
const mended = talk('Slips', 'We definitely receive them.');

describe('files that are no notes, or not where they seem to be', () => {
  let above: string;
  let conf: string;
  const put = (name: string, content: string | Uint8Array): string => {
    const whole = path.join(above, name);
    mkdirSync(path.dirname(whole), { recursive: true });
    writeFileSync(whole, content);
    return whole;
  };
  const link = (target: string, name: string): void => {
    symlinkSync(target, path.join(above, name));
  };

  beforeEach(() => {
    above = mkdtempSync(path.join(tmpdir(), 'conference-notes-files-'));
    conf = path.join(above, 'conf');
    put('conf/content/_index.md', '---\ntitle: Conf\n---\n');
    put('conf/content/day1/_index.md', '---\ntitle: Day 1\n---\n');
    put('conf/content/day1/01_good.md', talk('Good'));
  });

  afterEach(() => {
    rmSync(above, { recursive: true, force: true });
  });

  const strange: Readonly<Record<string, Uint8Array>> = {
    'Latin-1': Buffer.from('---\ntitle: Größe\n---\n', 'latin1'),
    'UTF-16': Buffer.from('\uFEFF---\ntitle: Wide\n---\n', 'utf16le'),
    'NUL bytes': Buffer.from('---\ntitle: Zero\n---\n\u0000\u0001\u0002'),
    'a picture': Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
  };
  for (const [what, content] of Object.entries(strange))
    it(`${what}: left out with a sentence, never written to`, () => {
      const whole = put('conf/content/day1/02_strange.md', content);
      const outline = run('outline', conf);
      assert.equal(outline.code, 0);
      assert.match(outline.out, /Good/);
      assert.doesNotMatch(outline.out, /Größe|Wide|Zero/);
      assert.match(outline.err, /^content\/day1\/02_strange\.md: left out, .+\.\n$/);
      run('check', conf, '--fix');
      assert.deepEqual(readFileSync(whole), Buffer.from(content));
    });

  it('links in a circle and to nothing are passed over', function () {
    if (isWindows) this.skip();
    link('..', 'conf/content/day1/up');
    link('day1', 'conf/content/again');
    link('itself.md', 'conf/content/day1/itself.md');
    link('nowhere.md', 'conf/content/day1/02_dangling.md');
    const { code, out, err } = run('outline', conf);
    assert.equal(code, 0);
    assert.equal(out.match(/Good/g)?.length, 1);
    assert.match(err, /itself\.md: left out, its links form a loop/);
    assert.match(err, /02_dangling\.md: left out, there is no such file/);
  });

  it('pipes and devices are not read: they have no end', function () {
    if (isWindows) this.skip();
    const pipe = path.join(conf, 'content/day1/02_pipe.md');
    assert.equal(spawnSync('mkfifo', [pipe]).status, 0);
    link('/dev/zero', 'conf/content/day1/03_zero.md');
    const { code, out } = run('outline', conf);
    assert.equal(code, 0, 'it hangs');
    assert.match(out, /Good/);
  });

  it('what a link leads to outside of the folder is neither read nor written to', function () {
    if (isWindows) this.skip();
    const file = put('elsewhere/talk.md', misspelt);
    const inFolder = put('elsewhere/day/01_talk.md', misspelt);
    const own = put('conf/content/day1/02_own.md', misspelt);
    link(file, 'conf/content/day1/03_linked.md');
    link(path.join(above, 'elsewhere', 'day'), 'conf/content/day2');
    const { out, err } = run('check', conf, '--fix');
    assert.equal(readFileSync(own, 'utf8'), mended);
    assert.equal(readFileSync(file, 'utf8'), misspelt);
    assert.equal(readFileSync(inFolder, 'utf8'), misspelt);
    assert.match(err, /day1\/03_linked\.md: left as it is, because it is outside the folder\.\n/);
    assert.match(err, /content\/day2: left as it is, because it is outside the folder\.\n/);
    assert.doesNotMatch(out, /03_linked|day2/);
  });

  it('a link to a note that is named itself is followed, and stays a link', function () {
    if (isWindows) this.skip();
    const file = put('elsewhere/talk.md', misspelt);
    link(file, 'conf/content/day1/03_linked.md');
    run('check', path.join(conf, 'content/day1/03_linked.md'), '--fix');
    assert.equal(readFileSync(file, 'utf8'), mended);
  });

  it('includes and configurations show nothing of what lies above the site', function () {
    put('secret.md', 'the secret');
    put('conf/hugo.toml', 'contentDir = ".."\n');
    const ways = ['../secret.md', '../../../secret.md', '/../secret.md', '..\\..\\secret.md'];
    if (!isWindows) {
      link(path.join(above, 'secret.md'), 'conf/content/day1/linked.md');
      ways.push('linked.md', 'day1/linked.md');
    }
    const includes = ways.map((way) => `{{% include "${way}" %}}`).join('\n\n');
    const page = put('conf/content/day1/02_page.md', talk('Page', `${includes}\n\n{{% children /%}}`));
    const { code, out } = run('render', page);
    assert.equal(code, 0);
    assert.doesNotMatch(out, /the secret/);
  });
});

describe('writing a note', () => {
  let folder: string;
  let note: string;
  const long = talk('Long', `We definately recieve them.\n\n${'More words about it.\n'.repeat(2000)}`);

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'conference-notes-writing-'));
    note = path.join(folder, 'talk.md');
    writeFileSync(note, long);
  });

  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('keeps the rights of the file, and leaves nothing beside it', function () {
    if (isWindows) this.skip();
    chmodSync(note, 0o640);
    run('check', note, '--fix');
    assert.match(readFileSync(note, 'utf8'), /definitely receive/);
    assert.equal(statSync(note).mode & 0o777, 0o640);
    assert.deepEqual(readdirSync(folder), ['talk.md']);
  });

  it('keeps all names of a file', function () {
    if (isWindows) this.skip();
    const other = path.join(folder, 'other-name.txt');
    linkSync(note, other);
    run('check', note, '--fix');
    assert.match(readFileSync(other, 'utf8'), /definitely receive/);
    assert.equal(statSync(note).ino, statSync(other).ino);
    assert.deepEqual(readdirSync(folder).toSorted(), ['other-name.txt', 'talk.md']);
  });

  it('leaves a read-only file as it is, says so, and goes on with the others', function () {
    if (isWindows) this.skip();
    const next = path.join(folder, 'talk2.md');
    writeFileSync(next, misspelt);
    chmodSync(note, 0o444);
    const { code, out, err } = run('check', folder, '--fix');
    assert.equal(readFileSync(note, 'utf8'), long);
    assert.equal(statSync(note).mode & 0o777, 0o444);
    assert.equal(readFileSync(next, 'utf8'), mended);
    assert.equal(err, 'talk.md is read-only and is left as it is.\n');
    assert.match(out, /talk\.md:6:\d+ .*definately/);
    assert.equal(code, 2);
  });

  it('leaves the old text whole where the disk takes no more, and says so', function () {
    if (isWindows) this.skip();
    for (const command of [`check talk.md --fix`, `promote talk.md --write`]) {
      // No file may grow beyond a few kilobytes, as if the disk were full.
      const { status, stderr } = spawnSync(
        'sh',
        ['-c', `ulimit -f 8; exec "$0" "$1" ${command}`, process.execPath, program],
        { cwd: folder, encoding: 'utf8', timeout: 30_000 },
      );
      assert.ok(readFileSync(note, 'utf8') === long, command);
      assert.deepEqual(readdirSync(folder), ['talk.md'], command);
      assert.equal(status, 2, stderr);
      assert.match(stderr, /talk\.md.* could not be written \(.+\)\. It is as it was\./, command);
    }
    assert.ok(existsSync(note));
  });

  it('leaves the old text or the new one when it is killed', () => {
    const after = long.replace('definately recieve', 'definitely receive');
    for (const timeout of [100, 200, 300, 400, 500, 600, 800, 1000]) {
      writeFileSync(note, long);
      spawnSync(process.execPath, [program, 'check', note, '--fix'], { timeout, killSignal: 'SIGKILL' });
      const text = readFileSync(note, 'utf8');
      assert.ok(text === long || text === after, `half a note after ${String(timeout)} ms`);
    }
  });
});
