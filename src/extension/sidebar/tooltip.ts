import * as vscode from 'vscode';
import { counted } from '../counted';
import { stateInWords } from './tree-item';
import type { SessionNode } from './tree-node';

/**
 * What the pointer tells about a session.
 *
 * @param text its part of the file; undefined when that cannot be read
 */
export async function sessionTooltip(
  { value, parent }: SessionNode,
  text: string | undefined,
): Promise<vscode.MarkdownString> {
  const tooltip = new vscode.MarkdownString();
  const facts = [stateInWords(value)];
  if (text !== undefined) {
    // Loaded with the first pointer at rest, not when the window starts.
    const { countWords } = await import('../../core/note/body/words');
    facts.push(counted(countWords(text), 'word'));
  }
  if (value.todos > 0) facts.push(counted(value.todos, 'open to-do'));
  tooltip.appendMarkdown('**').appendText(value.title).appendMarkdown('**\n\n');
  tooltip.appendText(`${parent.value.name} · ${facts.join(' · ')}`);
  if (value.tags.length > 0) tooltip.appendMarkdown('\n\n').appendText(value.tags.join(', '));
  const links = [link('Video', value.video), link(vscode.l10n.t('Slides'), value.slides)].filter(
    (found) => found !== '',
  );
  if (links.length > 0) tooltip.appendMarkdown(`\n\n${links.join(' · ')}`);
  return tooltip;
}

/** Only addresses of the web; a note could hold any other. */
function link(label: string, href: string | undefined): string {
  if (href === undefined || !/^https?:\/\//i.test(href)) return '';
  return `[${label}](<${href.replace(/[<>\s]/g, encodeURIComponent)}>)`;
}
