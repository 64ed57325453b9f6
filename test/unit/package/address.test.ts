import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

interface Manifest {
  readonly repository: { readonly url: string };
  readonly homepage: string;
  readonly bugs: { readonly url: string };
  readonly qna: string;
}

const read = (file: string): string => readFileSync(path.resolve(file), 'utf8');

const filesIn = (folder: string): string[] =>
  readdirSync(path.resolve(folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));

describe('the address of the repository', () => {
  const { repository, homepage, bugs, qna } = JSON.parse(read('package.json')) as Manifest;
  const address = repository.url.replace(/\.git$/, '');

  it('is one, whatever asks for it', () => {
    assert.match(address, /^https:\/\/[\w.-]+\/[\w.-]+\/[\w.-]+$/);
    assert.deepEqual(
      [homepage, bugs.url, qna],
      [`${address}#readme`, `${address}/issues`, `${address}/discussions`],
    );
  });

  it('is written in package.json alone', () => {
    const folders = ['.github', '.ci', 'docs', 'scripts', 'src', 'l10n', 'snippets', 'syntaxes'];
    const pages = readdirSync('.').filter((file) => file.endsWith('.md') || file.startsWith('package.nls'));
    const naming = [...pages, ...folders.flatMap(filesIn)].filter((file) => read(file).includes(address));
    assert.deepEqual(naming, []);
  });
});
