import { element, type Content } from '../content';
import { classes, labelled, appearance, type Appearance, type StyleParams } from './appearance';
import type { RenderContext } from '../rendering';

export interface Tab {
  readonly params: StyleParams;
  readonly content: Content;
  readonly isEmpty: boolean;
  /** Text of the tooltip. */
  readonly hint?: string | undefined;
}

export interface TabPanel {
  readonly group?: string | undefined;
  readonly params?: StyleParams;
  readonly tabs: readonly Tab[];
}

/** A panel of tabs that needs no script: each tab is the label of a radio button. Empty tabs are left out. */
export function tabPanel({ group, params = {}, tabs }: TabPanel, rendering: RenderContext): Content {
  const shown = tabs.filter(({ isEmpty }) => !isEmpty);
  if (shown.length === 0) return undefined;
  const own = appearance(params, DEFAULTS, rendering);
  const dressed = dressedTabs(shown, params, rendering);
  const id = rendering.newId('tabs');
  return element(
    'div',
    { class: 'tab-panel', 'data-tab-group': group ?? id },
    dressed.map((_, index) =>
      element('input', {
        class: 'tab-choice',
        type: 'radio',
        name: id,
        id: `${id}-${String(index)}`,
        checked: index === 0 && '',
      }),
    ),
    element(
      'div',
      { class: 'tab-nav' },
      element('div', { class: 'tab-nav-title' }, titled(own, rendering)),
      dressed.map(({ look, hint }, index) =>
        element(
          'label',
          {
            class: classes(look, 'tab-nav-button tab-panel-style cstyle'),
            style: look.css,
            title: hint || undefined,
            for: `${id}-${String(index)}`,
          },
          element('span', { class: 'tab-nav-text' }, titled(look, rendering)),
        ),
      ),
    ),
    element(
      'div',
      { class: 'tab-content-container' },
      dressed.map(({ look, content, isCode }) =>
        element(
          'div',
          { class: classes(look, 'tab-content tab-panel-style cstyle', isCode && 'codify'), style: look.css },
          element('div', { class: 'tab-content-text' }, content),
        ),
      ),
    ),
  );
}

const DEFAULTS = { style: 'initial', colouredStyle: 'filled' };

/** Tabs with what they look like: as they say, else as their panel does. */
function dressedTabs(tabs: readonly Tab[], params: StyleParams, rendering: RenderContext) {
  return tabs.map((tab) => {
    const isCode = rendering.since('9.2') && isOneCodeBlock(tab.content);
    const look = appearance(
      { ...tab.params, style: tab.params.style || params.style, color: tab.params.color || params.color },
      isCode ? { ...DEFAULTS, style: 'code' } : DEFAULTS,
      rendering,
    );
    return { ...tab, isCode, look };
  });
}

/** Whether a tab holds a block of code and nothing else, which Relearn 9.2 shows without a frame of its own. */
function isOneCodeBlock(content: Content): boolean {
  const [only, ...others]: readonly Content[] = isList(content) ? content : [content];
  if (only === undefined || typeof only === 'string' || isList(only) || others.length > 0) return false;
  return 'nesting' in only ? only.type === 'fence' || only.type === 'code_block' : only.tag === 'pre';
}

function isList(content: Content): content is readonly Content[] {
  return Array.isArray(content);
}

/** A zero-width space keeps the height of a title without words. */
function titled({ icon, title }: Appearance, rendering: RenderContext): Content {
  return labelled(icon, title === '' ? '\u200B' : rendering.markdown(title));
}
