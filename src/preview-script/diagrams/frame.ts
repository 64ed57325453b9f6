import { sentence } from '../../core/language/sentence';
import { create } from '../page';
import type { DiagramError } from './diagram-error';
import type { Drawing } from './painter';

/** A picture that is or was on the page. */
export interface Picture {
  /** Of the source and theme it shows. */
  readonly key: string;
  readonly node: HTMLElement;
  /** What stands in the node. VS Code takes elements with an id away one by one. */
  readonly parts: readonly Node[];
}

/** Counts the pictures made, so that no two of them share an id. */
let pictures = 0;

/** A picture of a drawing; the ids in it are its own, so that the same diagram can stand on the page twice. */
export function pictureOf(key: string, { id, svg }: Extract<Drawing, { svg: string }>): Picture {
  const node = create('div');
  node.className = 'conference-diagram-picture';
  // It has been cleaned, and a page's scripts carry a nonce that this text cannot know.
  node.innerHTML = svg.replaceAll(id, `${id}-${++pictures}`);
  return { key, node, parts: [...node.childNodes] };
}

/**
 * Fills a diagram's element.
 *
 * @param picture the one to show, or the last good one while there is no better
 * @param trouble a sentence when the diagram cannot be drawn
 */
export function fill(element: HTMLElement, picture: Picture | undefined, trouble: string | undefined): void {
  const parts: Node[] = [];
  if (picture) {
    if (picture.node.childNodes.length !== picture.parts.length)
      picture.node.replaceChildren(...picture.parts);
    parts.push(picture.node);
  }
  if (trouble !== undefined) parts.push(notice('conference-diagram-error', trouble));
  if (parts.length === 0) parts.push(notice('conference-diagram-wait', sentence('Drawing…')));
  element.dataset['diagram'] = trouble !== undefined ? 'wrong' : picture ? 'drawn' : 'waiting';
  const same =
    parts.length === element.childNodes.length && parts.every((part, at) => part === element.childNodes[at]);
  if (!same) element.replaceChildren(...parts);
}

/** Whether the element shows what was put in the source's place. */
export function isFilled(element: HTMLElement): boolean {
  return element.querySelector(':scope > [class^="conference-diagram-"]') !== null;
}

/** Puts the source back, as it came from VS Code. */
export function empty(element: HTMLElement, source: string): void {
  delete element.dataset['diagram'];
  element.textContent = source;
}

/** @param firstLine 0-based line of the note on which the diagram's source begins */
export function troubleOf({ message, line }: DiagramError, firstLine: number | undefined): string {
  if (line === undefined) return message;
  return firstLine === undefined
    ? sentence('Line {0} of the diagram: {1}', line + 1, message)
    : sentence('Line {0}: {1}', firstLine + line + 1, message);
}

function notice(className: string, text: string): HTMLElement {
  const element = create('div');
  element.className = className;
  element.textContent = text;
  return element;
}
