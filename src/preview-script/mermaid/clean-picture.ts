import DOMPurify from 'dompurify';
import { safeAddress } from '../../core/site/safe-address';
import { cleanSheet, reachesOut } from './clean-sheet';

const LINKS = new Set(['href', 'xlink:href', 'src']);
/** A picture that is part of the drawing, as those of C4 diagrams are. */
const OWN_PICTURE = /^data:image\/(?:png|jpeg|gif|webp);base64,[\w+/=\s]*$/i;

/**
 * Cleans what Mermaid drew, with the library that Mermaid itself cleans with: a picture may lead to where a note may
 * lead, and neither loads anything nor dresses anything but itself.
 *
 * @param svg of which every style begins with the id
 */
export function cleanPicture(svg: string, id: string): string {
  const purify = DOMPurify(window);
  if (!purify.isSupported) throw new Error('The browser cannot clean the picture.');
  purify.addHook('uponSanitizeElement', (node, { tagName }) => {
    if (tagName === 'style') node.textContent = cleanSheet(node.textContent ?? '', id);
  });
  purify.addHook('uponSanitizeAttribute', (node, event) => {
    const { attrName, attrValue } = event;
    if (LINKS.has(attrName)) event.keepAttr &&= mayLead(node.nodeName.toLowerCase(), attrValue);
    else if (reachesOut(attrValue) && attrName !== 'title' && !attrName.startsWith('aria-'))
      event.keepAttr = false;
  });
  return purify.sanitize(svg, {
    ADD_TAGS: ['foreignobject'],
    ADD_ATTR: ['dominant-baseline', 'target'],
    FORBID_TAGS: ['img', 'picture', 'source', 'video', 'audio', 'feimage', 'form', 'input', 'button'],
    FORBID_ATTR: ['srcset', 'poster', 'background', 'ping', 'name'],
    HTML_INTEGRATION_POINTS: { foreignobject: true },
  });
}

function mayLead(element: string, address: string): boolean {
  if (address.startsWith('#')) return true;
  if (element === 'a') return safeAddress(address) !== undefined;
  return element === 'image' && OWN_PICTURE.test(address);
}
