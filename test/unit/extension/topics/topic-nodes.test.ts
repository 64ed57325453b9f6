import assert from 'node:assert/strict';
import type * as vscode from 'vscode';
import { ConferenceIndex } from '../../../../src/core/conference/index';
import type { NoteRoot } from '../../../../src/extension/notes/note-root';
import { topicNodes } from '../../../../src/extension/topics/topic-nodes';
import { Uri } from '../../vscode';

const page = (title: string, tags: string): string =>
  `---\ntitle: ${title}\ntags: ${tags}\n---\n\nSpeaker: Ann Lee\n\nIt is always DNS.\n`;

describe('tags and speakers of all talks', () => {
  it('are listed with their talks, placeholders of a template left out', () => {
    const index = new ConferenceIndex('notes');
    index.update([
      { path: 'content/_index.md', text: '---\ntitle: Harbour\n---\n' },
      { path: 'content/day1/_index.md', text: '---\ntitle: Day 1\n---\n' },
      { path: 'content/day1/01_dns.md', text: page('DNS', '["<tag>", dns]') },
      { path: 'content/day1/02_tls.md', text: page('TLS', '[TODO, dns, "{{ .Tag }}"]') },
      { path: 'content/day1/03_bgp.md', text: page('BGP', '["<another tag>"]') },
    ]);
    const root = { uri: Uri.file('/notes') as unknown as vscode.Uri, index } as NoteRoot;
    const listed = topicNodes([root]).map(({ of, children }) => [
      of,
      children.map(({ name, children: talks }) => [name, talks.map(({ session }) => session.title)]),
    ]);
    assert.deepEqual(listed, [
      ['tag', [['dns', ['DNS', 'TLS']]]],
      ['speaker', [['Ann Lee', ['BGP', 'DNS', 'TLS']]]],
    ]);
  });
});
