import assert from 'node:assert/strict';
import type * as vscode from 'vscode';
import { ConferenceIndex, type NoteChange } from '../../../../src/core/conference/index';
import type { NoteRoot } from '../../../../src/extension/notes/note-root';
import { SessionTree, type TreeChange } from '../../../../src/extension/sidebar/session-tree';
import type { TreeNode } from '../../../../src/extension/sidebar/tree-node';
import { Uri } from '../../vscode';

const page = (title: string, body: string): string => `---\ntitle: ${title}\n---\n\n${body}\n`;

const site: NoteChange[] = [
  { path: 'content/_index.md', text: '---\ntitle: Harbour\n---\n' },
  { path: 'content/day1/_index.md', text: '---\ntitle: Day 1\nweight: 1\n---\n' },
  { path: 'content/day2/_index.md', text: '---\ntitle: Day 2\nweight: 2\n---\n' },
  { path: 'content/day1/01_dns.md', text: page('DNS', 'It is always DNS.') },
  { path: 'content/day1/02_tls.md', text: page('TLS', 'Certificates.') },
  { path: 'content/day2/01_bgp.md', text: page('BGP', 'Leaks.') },
];

function planted(changes: readonly NoteChange[] = site) {
  const index = new ConferenceIndex('notes');
  index.update(changes);
  const root = { uri: Uri.file('/notes') as unknown as vscode.Uri, index } as NoteRoot;
  const tree = new SessionTree();
  tree.update([root], undefined);
  return { index, root, tree };
}

const nameOf = (node: TreeNode): string => (node.kind === 'session' ? node.value.title : node.value.name);

function drawn(nodes: readonly TreeNode[], depth = 0): string[] {
  return nodes.flatMap((node) => [' '.repeat(depth) + nameOf(node), ...drawn(node.children, depth + 1)]);
}

const namesOf = (change: TreeChange): string | string[] => (change === 'all' ? change : change.map(nameOf));

describe('the tree of sessions', () => {
  it('leaves the only conference out, and shows it when there is a second', () => {
    const { tree, root } = planted();
    assert.deepEqual(drawn(tree.top), ['Day 1', ' DNS', ' TLS', 'Day 2', ' BGP']);
    const [day] = tree.top;
    assert.equal(day && tree.parentOf(day), undefined);
    assert.equal(namesOf(tree.update([root, planted().root], undefined)), 'all');
    assert.deepEqual(tree.top.map(nameOf), ['Harbour', 'Harbour']);
  });

  it('tells the one row that looks different, which stays the same object', () => {
    const { index, root, tree } = planted();
    const before = tree.sessions.find(({ value }) => value.title === 'TLS');
    index.update([{ path: 'content/day1/02_tls.md', text: page('TLS 1.3', 'Certificates.') }]);
    assert.deepEqual(namesOf(tree.update([root], undefined)), ['TLS 1.3']);
    assert.equal(tree.sessions[1], before);
  });

  it('tells the whole day when its sessions share other tags, which their rows leave out', () => {
    const tagged = (title: string, tags: string): string =>
      `---\ntitle: ${title}\ntags: [${tags}]\n---\n\nwords\n`;
    const { index, root, tree } = planted([
      ...site.slice(0, 3),
      { path: 'content/day1/01_dns.md', text: tagged('DNS', 'net, dns') },
      { path: 'content/day1/02_tls.md', text: tagged('TLS', 'net') },
    ]);
    index.update([{ path: 'content/day1/02_tls.md', text: tagged('TLS', 'net, tls') }]);
    assert.deepEqual(namesOf(tree.update([root], undefined)), ['TLS']);
    index.update([{ path: 'content/day1/02_tls.md', text: tagged('TLS', 'tls') }]);
    assert.deepEqual(namesOf(tree.update([root], undefined)), ['TLS', 'Day 1']);
  });

  it('tells nothing when nothing has changed', () => {
    const { root, tree } = planted();
    assert.deepEqual(tree.update([root], undefined), []);
  });

  it('tells the rows above of a session that came, with their counts', () => {
    const { index, root, tree } = planted();
    const other = planted().root;
    tree.update([root, other], undefined);
    index.update([{ path: 'content/day2/02_ntp.md', text: page('NTP', 'Time.') }]);
    assert.deepEqual(namesOf(tree.update([root, other], undefined)), ['Day 2', 'Harbour']);
    assert.deepEqual(drawn(tree.top).slice(4, 7), [' Day 2', '  BGP', '  NTP']);
  });

  it('tells the rows above of a session that has another number of to-dos', () => {
    const { index, root, tree } = planted();
    const other = planted().root;
    tree.update([root, other], undefined);
    index.update([{ path: 'content/day2/01_bgp.md', text: page('BGP', 'Leaks.\n\nTODO: Ask Ada') }]);
    assert.deepEqual(namesOf(tree.update([root, other], undefined)), ['BGP', 'Day 2', 'Harbour']);
  });

  it('shows only what a filter lets through, without empty days, and all again afterwards', () => {
    const { root, tree } = planted();
    const days = tree.top;
    const filter = { label: 'D', matches: ({ title }: { title: string }) => title.startsWith('D') };
    assert.equal(tree.update([root], filter), 'all');
    assert.deepEqual(drawn(tree.top), ['Day 1', ' DNS']);
    assert.deepEqual(
      tree.sessions.map(({ value }) => value.title),
      ['DNS'],
    );
    assert.equal(tree.update([root], undefined), 'all');
    assert.deepEqual(drawn(tree.top), ['Day 1', ' DNS', ' TLS', 'Day 2', ' BGP']);
    assert.equal(tree.top[0], days[0]);
  });

  it('is empty when nothing matches, or there is nothing', () => {
    const { root, tree } = planted();
    assert.equal(tree.update([root], { label: 'none', matches: () => false }), 'all');
    assert.deepEqual(tree.top, []);
    tree.update([], undefined);
    assert.deepEqual(tree.sessions, []);
  });
});
