import { Diagrams } from './diagrams/diagrams';
import { Painter, type Library } from './diagrams/painter';
import { find, ownAddress, pageBody, unshadow } from './page';

/** Known only while this script is first run. */
const here = ownAddress();

/** The nonce of this script lets the library in; where Mermaid is not wanted, nothing of it is loaded. */
async function loadMermaid(): Promise<Library> {
  if (here === undefined) throw new Error('the preview does not say where the extension is.');
  return (await import(new URL('mermaid/mermaid.mjs', here).href)) as Library;
}

const diagrams = new Diagrams(new Painter(loadMermaid));

function refresh(): void {
  unshadow();
  diagrams.refresh();
}

// VS Code's own listener, which changes the page, comes after those that capture, and tells when it is done.
window.addEventListener(
  'message',
  ({ data }: MessageEvent<unknown>) => {
    const isUpdate =
      typeof data === 'object' && data !== null && 'type' in data && data.type === 'updateContent';
    if (!isUpdate) return;
    diagrams.lift();
    setTimeout(refresh);
  },
  { capture: true },
);

window.addEventListener('vscode.markdown.updateContent', refresh);

// The page's first content comes without an event, before this script or after it.
let page: Element | null = null;
function lookForPage(): void {
  const found = find('.markdown-body');
  if (found === page) return;
  page = found;
  refresh();
}
const body = pageBody();
new MutationObserver(lookForPage).observe(body, { childList: true });
lookForPage();

let classes = body.className;
new MutationObserver(() => {
  if (body.className === classes) return;
  classes = body.className;
  refresh();
}).observe(body, { attributeFilter: ['class'] });
