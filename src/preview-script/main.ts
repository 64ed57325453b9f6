import type { Mermaid } from 'mermaid';
import { Diagrams } from './diagrams/diagrams';
import { Painter } from './diagrams/painter';

/** Known only while this script is first run. */
const script = document.currentScript;
const here = script instanceof HTMLScriptElement ? script.src : document.baseURI;

/** The nonce of this script lets the library in; where Mermaid is not wanted, nothing of it is loaded. */
async function loadMermaid(): Promise<Mermaid> {
  const address = new URL('mermaid/mermaid.mjs', here).href;
  const library = (await import(address)) as { readonly default: Mermaid };
  return library.default;
}

const diagrams = new Diagrams(new Painter(loadMermaid));

// VS Code's own listener, which changes the page, comes after those that capture, and tells when it is done.
window.addEventListener(
  'message',
  ({ data }: MessageEvent<unknown>) => {
    const isUpdate =
      typeof data === 'object' && data !== null && 'type' in data && data.type === 'updateContent';
    if (!isUpdate) return;
    diagrams.lift();
    setTimeout(() => {
      diagrams.refresh();
    });
  },
  { capture: true },
);

window.addEventListener('vscode.markdown.updateContent', () => {
  diagrams.refresh();
});

// The page's first content comes without an event, before this script or after it.
let page: Element | null = null;
function lookForPage(): void {
  const found = document.querySelector('.markdown-body');
  if (found === page) return;
  page = found;
  diagrams.refresh();
}
new MutationObserver(lookForPage).observe(document.body, { childList: true });
lookForPage();

let classes = document.body.className;
new MutationObserver(() => {
  if (document.body.className === classes) return;
  classes = document.body.className;
  diagrams.refresh();
}).observe(document.body, { attributeFilter: ['class'] });
