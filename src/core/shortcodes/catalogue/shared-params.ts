import type { ParamDescription } from './description';

/** Parameters that several of Relearn's boxes and buttons share. */

export const style: ParamDescription = {
  name: 'style',
  kind: 'style',
  about:
    'The look: a severity (`info`, `note`, `tip`, `warning`), a brand style (`primary`) or a colour name (`green`).',
};

export const color: ParamDescription = {
  name: 'color',
  kind: 'colour',
  about: 'Any CSS colour; it wins over the colour of the style.',
  since: '5.10',
};

export const icon: ParamDescription = {
  name: 'icon',
  kind: 'icon',
  about:
    'Name of a Font Awesome Free icon (`video`), or its classes (`fab fa-youtube`). Empty: the icon of the style; a space: none.',
};

export const title: ParamDescription = {
  name: 'title',
  kind: 'text',
  about: 'The title. If omitted, a severity style gives its own; a space shows none.',
};

export const align: ParamDescription = {
  name: 'align',
  kind: 'choice',
  values: ['left', 'center', 'right'],
  about: 'Where it stands in the line.',
  fallback: 'center',
};

/** A parameter at a position. */
export function at(position: number, param: ParamDescription): ParamDescription {
  return { ...param, position };
}
