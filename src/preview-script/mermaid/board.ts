import { create, pageBody } from '../page';

/**
 * What Mermaid takes for the document: a page of its own within the preview, where nothing is loaded and no script
 * runs, whatever a diagram says. The build puts it in place of `document` in Mermaid and all that Mermaid uses
 * (`inject` of esbuild), so that the preview's own page is out of reach while a diagram is drawn.
 */
let board: Document = globalThis.document;
export { board as document };

const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/** Writing is the one way to a page with today's rules of layout that navigates nowhere. */
interface Page {
  open(): unknown;
  write(html: string): void;
  close(): void;
}

let frame: HTMLIFrameElement | undefined;

/** Makes the board ready; as wide as the page, and out of its flow. A page that was changed may have lost it. */
export function openBoard(): void {
  if (frame?.isConnected && frame.contentDocument === board) {
    board.body.replaceChildren();
    return;
  }
  frame?.remove();
  frame = create('iframe');
  frame.className = 'conference-diagram-board';
  frame.setAttribute('aria-hidden', 'true');
  frame.setAttribute('sandbox', 'allow-same-origin');
  frame.tabIndex = -1;
  pageBody().append(frame);
  const inside = frame.contentDocument;
  if (inside === null) throw new Error('the preview lets no page be made within it.');
  const page: Page = inside;
  page.open();
  page.write(
    `<!doctype html><html><head><meta http-equiv="Content-Security-Policy" content="${POLICY}"></head><body style="margin: 0"></body></html>`,
  );
  page.close();
  board = inside;
}

/** In place of `Image`: a picture of a diagram is never fetched, and Mermaid takes it for a square. */
export class Image extends EventTarget {
  src = '';
  readonly naturalWidth = 60;
  readonly naturalHeight = 60;

  decode(): Promise<void> {
    return Promise.resolve();
  }
}
