import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { conferenceNotes, showSidebar } from '../conference-notes';
import { clean, openMarked, pageUri } from '../editing/notes-to-write';
import { runSettings } from '../harness/bridge';
import { eventually, workbench } from '../workbench';

const page = pageUri('86_privacy.md');

interface Sockets {
  readonly Socket: { prototype: { connect: (...args: unknown[]) => unknown } };
}

/** Notes each connection that this extension host opens, where it is Node.js's. */
function watchSockets(): { readonly opened: string[]; stop(): void } {
  const builtin = (globalThis as { process?: { getBuiltinModule?: (name: string) => unknown } }).process;
  const net = builtin?.getBuiltinModule?.('node:net') as Sockets | undefined;
  const opened: string[] = [];
  if (!net) return { opened, stop: () => undefined };
  const { prototype } = net.Socket;
  const { connect } = prototype;
  prototype.connect = function (this: unknown, ...args: unknown[]) {
    opened.push(JSON.stringify(args.flat(1)[0]));
    return connect.apply(this, args);
  };
  return {
    opened,
    stop: () => {
      prototype.connect = connect;
    },
  };
}

describe('what leaves the machine', () => {
  afterEach(() => clean(page));

  it('is nothing: no request of the extension host, the window or the preview', async () => {
    const { hostname, port, origin } = new URL(runSettings().bridge ?? 'http://127.0.0.1');
    const sockets = watchSockets();
    try {
      await showSidebar();
      await openMarked(
        page,
        '---\ntitle: Private\nweight: 86\n---\n\n{{% button href="https://tracker.example/x" icon="link" %}}a{{% /button %}}\n\n[l](https://tracker.example/l)\n\n```mermaid\ngraph LR\n  A --> B\n```\n\n- the kubernates way|\n',
      );
      if (typeof process !== 'undefined') {
        await vscode.commands.executeCommand('conferenceNotes.openLivePreview');
        await workbench.text('.markdown-body:has(svg)', { webview: true });
      }
      await vscode.commands.executeCommand('conferenceNotes.checkAllNotes');
      await vscode.env.clipboard.writeText('https://youtu.be/dQw4w9WgXcQ');
      await vscode.window.showTextDocument(page);
      await vscode.commands.executeCommand('conferenceNotes.insertYoutubeButton');
      await eventually('the button', () =>
        vscode.window.activeTextEditor?.document.getText().includes('https://youtu.be/dQw4w9WgXcQ'),
      );
      await (await conferenceNotes()).notes.settle();
    } finally {
      sockets.stop();
    }
    const outside = sockets.opened.filter((each) => !(each.includes(`"${hostname}"`) && each.includes(port)));
    assert.deepEqual(outside, []);
    const others = (await workbench.requested()).filter((each) => !isOfThisMachine(each, origin));
    assert.deepEqual(others, []);
  });
});

/** The server of the window, the runner, and the name under which a webview's worker serves local files. */
function isOfThisMachine(asked: string, bridge: string): boolean {
  if (!asked.startsWith('http') || asked === bridge) return true;
  const { hostname } = new URL(asked);
  return (
    hostname === '127.0.0.1' ||
    hostname === 'localhost' ||
    hostname.endsWith('.vscode-resource.vscode-cdn.net')
  );
}
