import * as vscode from 'vscode';
import type { FilterFacts } from '../../core/conference/session-filter';
import type { Day } from '../../core/conference/model';
import { recommendationOf } from '../../core/edits/day-page/recommended-talks';
import type { Talk } from '../../core/schedule/schedule';
import { counted } from '../counted';
import { talkFacts } from './schedule-rows';
import { stateInWords } from './tree-item';
import type { SessionNode } from './tree-node';

/**
 * What the pointer tells about a session, a line for each thing: where it is, its state, who speaks, room and time,
 * tags, why it is recommended, and where it can be watched.
 *
 * @param text its part of the file; undefined when that cannot be read
 */
export async function sessionTooltip(
  node: SessionNode,
  text: string | undefined,
  facts: FilterFacts,
  talk?: Talk,
): Promise<vscode.MarkdownString> {
  const { value } = node;
  const state = [stateInWords(value)];
  if (text !== undefined) {
    // Loaded with the first pointer at rest, not when the window starts.
    const { countWords } = await import('../../core/note/body/words');
    state.push(counted(countWords(text), 'word'));
  }
  if (value.todos > 0) state.push(counted(value.todos, 'open to-do'));
  const people = talk && talk.speakers.length > 0 ? [] : [facts.speakers.join(', ')];
  const tooltip = new vscode.MarkdownString('', true);
  tooltip.appendMarkdown('**').appendText(value.title).appendMarkdown('**');
  const add = (icon: string, words: string): void => {
    if (words !== '') tooltip.appendMarkdown(`\n\n$(${icon}) `).appendText(words);
  };
  add('calendar', placeOf(node));
  add('note', state.join(' · '));
  for (const names of people) add('person', names);
  if (talk) add('person', talkFacts(talk));
  add('tag', value.tags.join(', '));
  if (facts.isRecommended) add('star-full', recommendation(await reasonOf(node)));
  const links = [
    link(vscode.l10n.t('Recording'), value.video),
    link(vscode.l10n.t('Slides'), value.slides),
  ].filter((found) => found !== '');
  if (links.length > 0) tooltip.appendMarkdown(`\n\n$(link) ${links.join(' · ')}`);
  return tooltip;
}

/** Its day and conference. */
function placeOf({ parent }: SessionNode): string {
  return parent.kind === 'day' ? `${parent.value.name} · ${parent.parent.value.name}` : parent.value.name;
}

function recommendation(reason: string): string {
  return reason === '' ? vscode.l10n.t('Recommended') : vscode.l10n.t('Recommended: {0}', reason);
}

/** Why it is recommended; empty when nobody says. */
async function reasonOf({ root, value, parent }: SessionNode): Promise<string> {
  const own = recommendationOf(root.index.note(value.path));
  if (own !== undefined && own !== '') return own;
  const day: Day | undefined = parent.kind === 'day' ? parent.value : undefined;
  if (!day) return '';
  const { listedReason } = await import('../promote/day-pages');
  return (await listedReason(root, day, value.path)) ?? '';
}

/** Only addresses of the web; a note could hold any other. */
function link(label: string, href: string | undefined): string {
  if (href === undefined || !/^https?:\/\//i.test(href)) return '';
  const { hostname } = URL.canParse(href) ? new URL(href) : { hostname: '' };
  const host = /^[\w.-]+$/.test(hostname)
    ? ` (${hostname.replace(/^www\./, '').replaceAll('_', '\\_')})`
    : '';
  return `[${label}](<${href.replace(/[<>\s]/g, encodeURIComponent)}>)${host}`;
}
