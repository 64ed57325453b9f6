import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import MarkdownIt from 'markdown-it';
import { contextOf } from '../../../../src/cli/site-around';
import { katexPainter } from '../../../../src/core/formulae/katex-painter';
import { conferencePreview } from '../../../../src/core/preview/preview';

const shared = path.resolve('..', 'shared');
const samples = path.join(shared, 'relearn-9.2');
const oracle = path.join(shared, 'oracle', 'oracle.mjs');

/** What Hugo gave under each configuration. */
const EXPECTED: Readonly<Record<string, (toml: string) => string>> = {
  'expected.json': (toml) => toml,
  'expected-safe.json': (toml) => toml.replace('unsafe = true', 'unsafe = false'),
  'expected-no-block-attributes.json': (toml) => toml.replace('block = true', 'block = false'),
  'expected-passthrough.json': (toml) =>
    toml +
    readFileSync(path.join(samples, 'hugo-passthrough.toml'), 'utf8').replace(/^[\s\S]*?block = true/, ''),
};

function markdownIn(folder: string, below = ''): string[] {
  return readdirSync(path.join(folder, below), { withFileTypes: true }).flatMap((entry) => {
    const name = path.join(below, entry.name);
    if (entry.isDirectory()) return markdownIn(folder, name);
    return name.endsWith('.md') ? [name] : [];
  });
}

describe('pages of Relearn 9.2', () => {
  let folder: string;

  before(function () {
    if (!existsSync(samples)) this.skip();
    folder = mkdtempSync(path.join(tmpdir(), 'relearn-'));
  });

  after(() => {
    if (folder) rmSync(folder, { recursive: true, force: true });
  });

  for (const [expected, configure] of Object.entries(EXPECTED))
    it(`have the structure that Hugo gave them: ${expected}`, function () {
      this.timeout(0);
      const content = path.join(folder, 'content');
      const html = path.join(folder, 'html');
      copyText(path.join(samples, 'content'), content);
      writeFileSync(
        path.join(folder, 'hugo.toml'),
        configure(readFileSync(path.join(samples, 'hugo.toml'), 'utf8')),
      );
      const md = new MarkdownIt({ html: true, linkify: true });
      md.linkify.set({ fuzzyLink: false });
      conferencePreview(md);
      for (const page of markdownIn(content)) {
        const file = path.join(content, page);
        const note = { ...contextOf(file), formulae: () => katexPainter };
        const target = path.join(html, `${page}.html`);
        mkdirSync(path.dirname(target), { recursive: true });
        writeFileSync(target, md.render(readFileSync(file, 'utf8'), { conferenceNote: note }));
      }
      const got = path.join(folder, 'got.json');
      execFileSync('node', [oracle, 'html', '--content', content, '--html', html, '--out', got]);
      assert.deepEqual(blocksIn(got, path.join(samples, expected)), blocksIn(path.join(samples, expected)));
    });
});

/** The blocks of the pages that a second file knows; addresses differ between a site and a folder. */
function blocksIn(file: string, known = file): unknown {
  const pagesOf = (one: string): Record<string, { readonly blocks: unknown }> =>
    (JSON.parse(readFileSync(one, 'utf8')) as { pages: Record<string, { readonly blocks: unknown }> }).pages;
  const pages = pagesOf(file);
  return Object.fromEntries(
    Object.keys(pagesOf(known)).map((page) => [
      page,
      JSON.parse(
        JSON.stringify(pages[page]?.blocks, (key: string, value: unknown) =>
          key === 'href' || key === 'src' ? undefined : value,
        ),
      ),
    ]),
  );
}

function copyText(from: string, to: string): void {
  for (const page of markdownIn(from)) {
    const target = path.join(to, page);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, readFileSync(path.join(from, page)));
  }
}
