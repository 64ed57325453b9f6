import * as vscode from 'vscode';
import { clean, openMarked, pageUri } from '../editing/notes-to-write';
import { eventually, workbench } from '../workbench';

const uri = pageUri('90_marks.md');
const text =
  '---\ntitle: Kelp\nweight: 90\n---\n\n{{% button href="https://youtu.be/KelpKelp001" style="warning" icon="video" %}}Watch talk on YouTube{{% /button %}}\n\n- [12:34] kelp\n';

describe('time marks in the live preview', () => {
  afterEach(() => clean(uri));

  it('are links once the talk has a recording', async () => {
    await openMarked(uri, `${text}|`);
    await vscode.commands.executeCommand('conferenceNotes.openLivePreview');
    await eventually('links in the preview', async () =>
      (await workbench.previewed()).some(({ address }) => address.endsWith('KelpKelp001?t=754')),
    );
    await workbench.screenshot('time-marks-preview');
  });
});
