import assert from 'node:assert/strict';
import { ConferenceIndex } from '../../../../src/core/conference/index';
import { isConferencePage } from '../../../../src/extension/preview/conference-pages';

function pagesAmong(notes: Record<string, string>, paths: readonly string[]): string[] {
  const index = new ConferenceIndex('folder');
  index.update(Object.entries(notes).map(([path, text]) => ({ path, text })));
  return paths.filter((path) => isConferencePage(index.outline, path));
}

describe('pages of a conference', () => {
  it('are all pages of its site, and nothing beside it', () => {
    const notes = {
      'README.md': '# How to build this site\n',
      'content/_index.md': '---\ntitle: Conf\n---\n',
      'content/day1/_index.md': '---\ntitle: Day 1\nweight: 1\n---\n',
      'content/day1/01_talk.md': '---\ntitle: Talk\nweight: 1\n---\nwords\n',
      'content/day1/02_other.md': '---\ntitle: Other\nweight: 2\n---\nwords\n',
    };
    assert.deepEqual(pagesAmong(notes, [...Object.keys(notes), 'content/tags.md']), [
      'content/_index.md',
      'content/day1/_index.md',
      'content/day1/01_talk.md',
      'content/day1/02_other.md',
      'content/tags.md',
    ]);
  });

  it('are the files whose headings are talks', () => {
    const notes = {
      'README.md': '# Conf\n\n## Day 1\n\n### Talk\n\nwords\n\n## Day 2\n\n### Other\n\nwords\n',
    };
    assert.deepEqual(pagesAmong(notes, ['README.md', 'LICENSE.md', '']), ['README.md']);
  });
});
