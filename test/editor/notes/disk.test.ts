import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { conferenceNotes, rows, showSidebar } from '../conference-notes';
import { eventually, fixture, workbench } from '../workbench';

const { fs } = vscode.workspace;
const content = (...path: string[]): vscode.Uri => fixture('sample-conference', 'content', ...path);
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const page = (title: string): Uint8Array =>
  bytes(`---\ntitle: ${title}\nweight: 90\ntags:\n- test\n---\n\nwords\n`);

describe('changes on disk', () => {
  before(async () => {
    await showSidebar();
  });

  async function has(row: string): Promise<boolean> {
    const { sidebar } = await conferenceNotes();
    return (await rows(sidebar.provider)).some((line) => line.trim() === row);
  }

  it('a new note, a renamed one and a deleted one are followed', async () => {
    const { sidebar } = await conferenceNotes();
    const pathOf = (title: string): string | undefined =>
      sidebar.provider.sessions.find(({ value }) => value.title === title)?.value.path;
    await fs.writeFile(content('day1', '90_new.md'), page('Brand new'));
    await eventually('the new session', () => has('Brand new'));
    await fs.rename(content('day1', '90_new.md'), content('day2', '90_moved.md'));
    await eventually('the renamed session', () => pathOf('Brand new') === 'content/day2/90_moved.md');
    await fs.delete(content('day2', '90_moved.md'));
    await eventually('the session going', async () => !(await has('Brand new')));
  });

  it('a folder that comes, moves and goes is followed', async () => {
    await fs.createDirectory(content('day3'));
    await fs.writeFile(content('day3', '_index.md'), bytes('---\ntitle: Day 3\nweight: 30\n---\n'));
    await fs.writeFile(content('day3', '01_late.md'), page('Late talk'));
    await eventually('the new day', async () => (await has('Day 3')) && (await has('Late talk')));
    await fs.rename(content('day3'), fixture('sample-conference', 'content', 'day4'));
    const { sidebar } = await conferenceNotes();
    await eventually('the moved day', () =>
      sidebar.provider.sessions.some(({ value }) => value.path === 'content/day4/01_late.md'),
    );
    await fs.delete(content('day4'), { recursive: true });
    await eventually('the day going', async () => !(await has('Day 3')));
  });

  it('what another program renames is followed, a file and a folder', async () => {
    const { sidebar } = await conferenceNotes();
    const shows = (path: string): boolean =>
      sidebar.provider.sessions.some(({ value }) => value.path === path);
    await fs.createDirectory(content('day6'));
    await fs.writeFile(content('day6', '01_outside.md'), page('Moved outside'));
    await eventually('the new session', () => shows('content/day6/01_outside.md'));
    await workbench.moveOnDisk(content('day6', '01_outside.md').path, content('day6', '02_renamed.md').path);
    await eventually(
      'the renamed file',
      () => shows('content/day6/02_renamed.md') && !shows('content/day6/01_outside.md'),
    );
    await workbench.moveOnDisk(content('day6').path, content('day7').path);
    await eventually(
      'the renamed folder',
      () => shows('content/day7/02_renamed.md') && !shows('content/day6/02_renamed.md'),
    );
    await fs.delete(content('day7'), { recursive: true });
    await eventually('the folder going', () => !shows('content/day7/02_renamed.md'));
  });

  it('500 files at once come in a few steps', async () => {
    const { sidebar } = await conferenceNotes();
    const before = sidebar.provider.sessions.length;
    let steps = 0;
    const listener = sidebar.provider.onDidChangeTreeData(() => steps++);
    await fs.createDirectory(content('day5'));
    const names = Array.from({ length: 500 }, (_, n) => `${String(n + 1).padStart(3, '0')}_talk.md`);
    await Promise.all(names.map((name) => fs.writeFile(content('day5', name), page(`Talk ${name}`))));
    await eventually('all of them', () => sidebar.provider.sessions.length === before + 500);
    // A pause of the machine in the middle ends a burst: how many there are is not the point.
    assert.ok(steps < 250, `${String(steps)} steps`);
    await fs.delete(content('day5'), { recursive: true });
    await eventually('all going', () => sidebar.provider.sessions.length === before);
    listener.dispose();
  });

  it('a file that is no text is left out', async () => {
    const { sidebar } = await conferenceNotes();
    const before = sidebar.provider.sessions.length;
    await fs.writeFile(content('day1', '91_binary.md'), new Uint8Array([0xff, 0xfe, 0x00, 0xd8, 0xff]));
    await fs.writeFile(content('day1', '92_text.md'), page('After the binary'));
    await eventually('the text', () => has('After the binary'));
    assert.equal(sidebar.provider.sessions.length, before + 1);
    await fs.delete(content('day1', '91_binary.md'));
    await fs.delete(content('day1', '92_text.md'));
    await eventually('both going', async () => !(await has('After the binary')));
  });
});
