import assert from 'node:assert/strict';
import { newConference } from '../../../../../src/core/edits/sessions/new-conference';
import { newDay, nextDayName } from '../../../../../src/core/edits/sessions/new-day';
import { applied, conferenceOf, type Files } from './notes-tree';

/** New and changed files. */
function made(files: Files, name?: string): Record<string, string> {
  const around = conferenceOf(files);
  const { edit } = newDay({ ...around, name: name ?? nextDayName(around.conference) });
  const after = applied(files, edit);
  return Object.fromEntries(Object.entries(after).filter(([path, text]) => files[path] !== text));
}

const talk = (title: string): string => `---\ntitle: ${title}\nweight: 1\n---\n\nwords\n`;

describe('a new day', () => {
  const site: Files = {
    'content/_index.md': '---\ntitle: Conf\n---\n',
    'content/day1/_index.md': '---\ntitle: Day 1\nweight: 1\narchetype: chapter\n---\n',
    'content/day1/01_a.md': talk('A'),
    'content/day2/_index.md': '---\ntitle: Day 2\nweight: 4\narchetype: chapter\n---\n',
    'content/day2/01_b.md': talk('B'),
  };

  it('of a site is a folder with a page, like the others', () => {
    assert.deepEqual(made(site), {
      'content/day3/_index.md': '---\narchetype: chapter\ntitle: Day 3\nweight: 5\n---\n\n',
    });
    assert.deepEqual(made(site, 'Workshops & Party'), {
      'content/workshops-and-party/_index.md':
        '---\narchetype: chapter\ntitle: Workshops & Party\nweight: 5\n---\n\n',
    });
  });

  it('of a single file is a heading at its end', () => {
    const text = '# Conf\n\n## Day 1\n\n### A\n\n- a\n\n## Day 2\n\n### B\n\n- b\n';
    assert.deepEqual(made({ 'README.md': text }), { 'README.md': `${text.trimEnd()}\n\n## Day 3\n\n` });
    const crlf = text.replaceAll('\n', '\r\n');
    assert.deepEqual(made({ 'README.md': crlf }), {
      'README.md': `${crlf.trimEnd()}\r\n\r\n## Day 3\r\n\r\n`,
    });
  });

  it('of a file a day is a file', () => {
    const files = {
      'conf/day1.md': '# Day 1\n\n## A\n\n- a\n\n## B\n\n- b\n',
      'conf/day2.md': '# Day 2\n\n## C\n\n- c\n\n## D\n\n- d\n',
    };
    assert.deepEqual(made(files), { 'conf/day3.md': '# Day 3\n\n' });
  });

  it('is named after the last one', () => {
    assert.equal(nextDayName(conferenceOf(site).conference), 'Day 3');
  });
});

describe('a new conference', () => {
  it('is a site or a file, with a first day', () => {
    const none = (): boolean => false;
    assert.deepEqual(newConference('Kube: Con', 'site', '', none)?.edit.creations, [
      { path: 'content/_index.md', text: '---\ntitle: "Kube: Con"\ntype: home\n---\n\n' },
      { path: 'content/day1/_index.md', text: '---\ntitle: Day 1\nweight: 1\ntype: chapter\n---\n\n' },
    ]);
    assert.deepEqual(newConference('KubeCon', 'file', 'kubecon', none)?.edit.creations, [
      { path: 'kubecon/README.md', text: '# KubeCon\n\n## Day 1\n\n' },
    ]);
  });

  it('writes over nothing', () => {
    assert.equal(
      newConference('A', 'site', '', (path) => path === 'content/_index.md'),
      undefined,
    );
    const beside = newConference('A', 'file', '', (path) => path === 'README.md');
    assert.equal(beside?.path, 'a.md');
  });
});
