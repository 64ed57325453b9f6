import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { program, run } from './terminal';

interface Located {
  readonly file: string;
  readonly line: number;
  readonly rule: string;
}

describe('conference-notes check', () => {
  let folder: string;
  const put = (name: string, text: string): void => {
    const whole = path.join(folder, name);
    mkdirSync(path.dirname(whole), { recursive: true });
    writeFileSync(whole, text);
  };
  const read = (name: string): string => readFileSync(path.join(folder, name), 'utf8');
  /** `file:line rule` of what is found, typos left out. */
  const found = (): string[] => {
    const all = JSON.parse(run('check', folder, '--json').out) as Located[];
    return all
      .filter(({ rule }) => rule !== 'typo')
      .map(({ file, line, rule }) => `${file}:${String(line)} ${rule}`);
  };
  const talk = (title: string, weight: number, body = 'words\n'): string =>
    `---\ntitle: ${title}\nweight: ${String(weight)}\ntags:\n  - k8s\n---\n\n${body}`;

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'conference-notes-check-'));
    put('content/_index.md', '---\ntitle: Conf\n---\n');
    put('content/day1/_index.md', '---\ntitle: Day 1\nweight: 1\n---\n');
    put('content/day1/01_dns.md', talk('DNS for everybody', 1));
  });

  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('finds nothing in a site in order', () => {
    assert.deepEqual(found(), []);
    assert.equal(run('check', folder).code, 0);
  });

  it('names what stops Hugo, and ends with 1', () => {
    const body = '{{< youtube https://youtu.be/abc >}} [x]({{% relref "nope" %}})\n';
    put(
      'content/day1/02_a.md',
      `---\ntitle: A\nweight: 2\ndate: 2024-05-010\ntags: [a]\nweight: 3\n---\n\n${body}`,
    );
    assert.deepEqual(found(), [
      'content/day1/02_a.md:4 bad-date',
      'content/day1/02_a.md:6 invalid-yaml',
      'content/day1/02_a.md:9 bad-shortcode-syntax',
      'content/day1/02_a.md:9 broken-reference',
    ]);
    assert.equal(run('check', folder).code, 1);
  });

  it('finds files by encoded names and pages by their front matter', () => {
    put('content/day1/02_C#.md', talk('Intro to C#', 2));
    put(
      'content/day1/03_b.md',
      `+++\ntitle = "B"\nweight = 3\nslug = "renamed"\ntags = ["k8s"]\n+++\n\nwords\n`,
    );
    put('content/day1/_img/a (1).png', '');
    put('static/logo', '');
    put(
      'content/day1/04_c.md',
      talk(
        'C',
        4,
        '[a](./02_C%23) [b](./renamed) [c](/tags/k8s/) [d](/logo) ![e](_img/a%20\\(1\\).png) [f](./nope)\n',
      ),
    );
    assert.deepEqual(found(), ['content/day1/04_c.md:8 broken-session-link']);
  });

  it('--fix changes words, and leaves titles, structure and code alone', () => {
    const body =
      '## **Sumary**\n\nWe are done.\n---\n\n##Name\n\n[site][k8s] and [k8s]\n\n[k8s]: www.kubernetes.io/docs\n';
    put('content/day1/02_a.md', talk('Scaling up # ask Ada', 2, body));
    run('check', folder, '--fix');
    assert.equal(
      read('content/day1/02_a.md'),
      talk(
        'Scaling up # ask Ada',
        2,
        body.replace('Sumary', 'Summary').replace('www.kubernetes.io', 'https://www.kubernetes.io'),
      ),
    );
    const once = read('content/day1/02_a.md');
    run('check', folder, '--fix');
    assert.equal(read('content/day1/02_a.md'), once);
  });

  it('--fix says what it has not done, because more would change', () => {
    put('content/day1/02_a.md', talk('A', 2, "{{% button href='C:\\x\\' %}}a{{% /button %}}\n"));
    const before = read('content/day1/02_a.md');
    const { err } = run('check', folder, '--fix');
    assert.equal(err, 'content/day1/02_a.md: not done, Use double quotes: a shortcode could not be read.\n');
    assert.equal(read('content/day1/02_a.md'), before);
  });

  it('asks for a path, and for rules that there are', () => {
    assert.equal(run('check').code, 2);
    assert.match(run('check', folder, '--rules', 'nope').err, /There is no rule “nope”/);
    assert.equal(run('check', path.join(folder, 'missing')).code, 2);
  });

  it('ends without a word when nobody reads on, as below `| head`', async () => {
    put('content/day1/02_todos.md', talk('To-dos', 2, 'TODO: ask who it was that said so\n\n'.repeat(5000)));
    const child = spawn(process.execPath, [program, 'check', folder]);
    let said = '';
    child.stderr.on('data', (data: Buffer) => (said += data.toString()));
    child.stdout.once('data', () => child.stdout.destroy());
    await once(child, 'close');
    assert.deepEqual({ said, signal: child.signalCode }, { said: '', signal: null });
  });
});
