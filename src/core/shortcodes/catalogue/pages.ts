import type { ParamDescription, ShortcodeDescription } from './description';

const flag = (name: string, about: string, fallback = 'false'): ParamDescription => ({
  name,
  kind: 'flag',
  about,
  fallback,
});

export const pages: ShortcodeDescription = {
  name: 'pages',
  about:
    'A list of pages: of those below this one, unless it is told others. For `display="cards"` write `{{< pages >}}`.',
  from: 'relearn',
  since: '9.2',
  closing: 'never',
  notation: '%',
  output: 'markdown',
  params: [
    { name: 'pageref', kind: 'page', about: 'The page to begin at. Hugo stops when there is none.' },
    {
      name: 'axis',
      kind: 'choice',
      about: 'Which pages, seen from there.',
      values: ['descendants', 'siblings', 'ancestors', 'taxonomy', 'term'],
      fallback: 'descendants',
    },
    { name: 'levels', kind: 'number', about: 'How many levels deep.', fallback: '1' },
    flag('flatten', 'Whether all levels are one list.'),
    {
      name: 'kind',
      kind: 'choice',
      about: 'Pages without pages below them, pages with some, or both.',
      values: ['all', 'leaf', 'branch'],
      fallback: 'all',
    },
    flag('hidden', 'Whether hidden pages are listed too.'),
    {
      name: 'where',
      kind: 'expression',
      about: 'Which pages: `params.level = hard`, with `=`, `!=`, `<`, `<=`, `>`, `>=` or `in`.',
    },
    {
      name: 'groupby',
      kind: 'expression',
      about: 'What groups are made by: `params.room`, `date | year`, `linktitle | left 1 | upper`.',
    },
    { name: 'grouplabel', kind: 'expression', about: 'What stands above a group; its value otherwise.' },
    {
      name: 'grouporder',
      kind: 'choice',
      about: 'Order of the groups.',
      values: ['asc', 'desc'],
      fallback: 'asc',
    },
    {
      name: 'orderby',
      kind: 'expression',
      about: 'Order of the pages: `date desc, linktitle`; `auto` is that of the menu.',
      fallback: 'auto',
    },
    { name: 'limit', kind: 'number', about: 'How many pages at most.' },
    {
      name: 'display',
      kind: 'choice',
      about: 'Shape of the list.',
      values: ['tree', 'headings', 'sections', 'list', 'cards'],
      fallback: 'tree',
    },
    { name: 'headinglevel', kind: 'number', about: 'Level of the first headings, 1 to 6.', fallback: '2' },
    { name: 'columns', kind: 'number', about: 'Columns, 1 to 5.' },
    flag('description', 'Whether each page shows its description.'),
    flag('breadcrumb', 'Whether each page shows where it stands.'),
    flag('image', 'Whether cards show pictures.', 'true'),
    { name: 'cardtemplate', kind: 'text', about: 'Template of the cards.', fallback: 'default' },
    { name: 'params', kind: 'text', about: 'Parameters for the template of the cards.' },
  ],
};
