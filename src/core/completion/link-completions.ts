import { linkTo } from '../site/links';
import type { Completion, KnownAround, PlaceInText } from './completion';
import { fileName } from '../site/paths';

/** After `](`: the sessions of the conference by title, or pictures when it is one. */
export function linkCompletions(
  { offset, before, after }: PlaceInText,
  around: KnownAround,
): Completion[] | undefined {
  const open = before.lastIndexOf('(');
  const typed = before.slice(open + 1);
  const label = open > 0 && !/^\s|\)/.test(typed) ? labelStart(before, open - 1) : undefined;
  if (label === undefined) return undefined;
  const bang = before.charAt(label - 1);
  if (/^(?:[a-z]+:|#)/i.test(typed)) return undefined;
  const rest = /^[^()\s]*(?=\))/.exec(after)?.[0].length ?? 0;
  const span = { start: offset - typed.length, end: offset + rest };
  return bang === '!' ? images(around, span) : sessions(around, span);
}

/** Where the bracket opens that is closed at a place; brackets stand in each other in pairs. */
function labelStart(before: string, close: number): number | undefined {
  if (before[close] !== ']') return undefined;
  let depth = 0;
  for (let at = close; at >= 0; at--) {
    if (before[at] === ']') depth++;
    else if (before[at] === '[' && --depth === 0) return at;
  }
  return undefined;
}

function sessions(around: KnownAround, span: Completion['span']): Completion[] {
  return around.sessions().flatMap(({ title, path, day, anchor }) => {
    const isHere = path === around.path;
    if (isHere && anchor === undefined) return [];
    const file = isHere ? '' : linkTo(around.path, path, around.isSite);
    return [session(title, day, anchor === undefined ? file : `${file}#${anchor}`, span)];
  });
}

function session(title: string, day: string, insert: string, span: Completion['span']): Completion {
  return {
    label: title,
    kind: 'session',
    insert,
    isSnippet: false,
    span,
    detail: day,
    about: insert,
    filter: `${title} ${insert}`,
  };
}

/** Pictures of the note's own folders first. */
function images(around: KnownAround, span: Completion['span']): Completion[] {
  const folder = around.path.slice(0, around.path.lastIndexOf('/') + 1);
  // Hugo serves a page one folder below its file, so that what lies beside it is one folder up.
  const isPage = around.isSite && !/(?:^|\/)_?index\.md$/.test(around.path);
  return around
    .images()
    .toSorted((a, b) => Number(b.startsWith(folder)) - Number(a.startsWith(folder)) || a.localeCompare(b))
    .map((path) => {
      const plain = linkTo(around.path, path, false).replace(/^\.\//, '');
      const insert = isPage ? `../${plain}` : plain;
      const name = fileName(path);
      return {
        label: name,
        kind: 'image',
        insert,
        isSnippet: false,
        span,
        detail: insert,
        about: '',
        filter: `${name} ${insert}`,
      };
    });
}
