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

  // It comes last: what was once asked for stays in the list.
  it('is, of remote pictures, what the security level of VS Code’s preview allows; of diagrams nothing', async () => {
    if (typeof process === 'undefined') return;
    const { origin } = new URL(runSettings().bridge ?? 'http://127.0.0.1');
    await openMarked(page, `---\ntitle: Remote\nweight: 86\n---\n\n${PICTURES}\n\n${DIAGRAMS}\n|`);
    await vscode.commands.executeCommand('conferenceNotes.openLivePreview');
    await workbench.text('.markdown-body:has(pre:nth-last-of-type(1) svg)', { webview: true });
    await eventually('the picture being asked for', async () =>
      (await workbench.requested()).some((each) => each.includes('markdown.example')),
    );
    const others = (await workbench.requested()).filter((each) => !isOfThisMachine(each, origin));
    // The strict level, VS Code's default: pictures and videos over https.
    const allowed = /^https:\/\/(?:markdown|raw|srcset|card|figure|video|poster)\.example/;
    assert.deepEqual(
      others.filter((each) => !allowed.test(each)),
      [],
    );
  });
});

const PICTURES = [
  '![x](https://markdown.example/x.png)',
  '![x](http://plain.example/x.png)',
  '<img src="https://raw.example/x.png"> <img srcset="https://srcset.example/x.png 2x" src="x.png">',
  '<video src="https://video.example/x.mp4" poster="https://poster.example/x.png"></video>',
  '<div style="background: url(https://style.example/x.png)">x</div>',
  '<link rel="stylesheet" href="https://sheet.example/x.css"><iframe src="https://frame.example/x"></iframe>',
  '{{< cards >}}{{% card title="x" image="https://card.example/x.png" %}}x{{% /card %}}{{< /cards >}}',
  '{{< figure src="https://figure.example/x.png" >}}',
  '{{< youtube "dQw4w9WgXcQ" >}}',
].join('\n\n');

const DIAGRAMS = [
  'graph TD\nA["<img src=https://label.example/x.png>"] --> B',
  'graph TD\nA@{ img: "https://shape.example/x.png", label: "x" }',
  '%%{init: {"themeCSS": ".node rect { fill: url(https://directive.example/x) }"}}%%\ngraph TD\nA-->B',
  '---\nconfig:\n  themeCSS: "* { background-image: url(https://matter.example/x) }"\n---\ngraph TD\nA-->B',
  'sequenceDiagram\nparticipant A\nproperties A: {"icon": "https://icon.example/x.png"}\nA->>A: x',
  'stateDiagram-v2\nclassDef x background-image:url(https://class.example/x)\n[*] --> S:::x',
]
  .map((source) => `\`\`\`mermaid\n${source}\n\`\`\``)
  .join('\n\n');

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
