import type { Session } from '../../conference/model';
import { kindOfButton } from '../../edits/buttons/button';
import { entry } from '../../note/front-matter/front-matter';
import type { Note } from '../../note/note';
import { param } from '../../shortcodes/shortcode';
import { startingIn, type Span } from '../../text/span';
import { addressKey, kindOfAddress } from '../address';
import type { MediaKind } from '../list';

/** An address of a recording, slides or code that a talk has. */
export interface Held {
  readonly kind: MediaKind;
  readonly url: string;
  readonly source: 'button' | 'front-matter' | 'shortcode' | 'component' | 'link';
  /** Inside of a comment: a button that waits for its address. */
  readonly isParked: boolean;
  /** Where it stands: the button, the entry's value, the link. */
  readonly span: Span;
  /** Of front matter. */
  readonly key?: string;
}

/** Keys of front matter, by what they lead to. */
export const KEYS: Readonly<Record<MediaKind, readonly string[]>> = {
  recording: ['video', 'recording', 'youtube', 'videoUrl', 'video_url', 'recording_url', 'youtube_url'],
  slides: ['slides', 'slidesUrl', 'slides_url', 'deck', 'presentation'],
  code: ['code', 'repo', 'repository', 'github'],
};

const COMPONENT =
  /<(?:Video|YouTube|Youtube|LiteYouTube|iframe)\b[^<>]*?\b(?:src|url|id|href|videoId)=["'{`]+([^"'}`<>\s]+)/g;

/** What a talk has, parked buttons too, in the order of the text. */
export function heldBy(text: string, note: Note, session: Session): Held[] {
  const { span } = session;
  const isPage = span.start === 0;
  const held: Held[] = [];
  if (isPage)
    for (const [kind, keys] of Object.entries(KEYS) as [MediaKind, readonly string[]][])
      for (const key of keys) {
        const found = entry(note.frontMatter, key);
        if (!found || (typeof found.value === 'object' && found.value !== null)) continue;
        const url = String(found.value ?? '').trim();
        held.push({
          kind,
          url: ofId(url),
          source: 'front-matter',
          isParked: false,
          span: found.valueSpan,
          key: found.key,
        });
      }
  for (const shortcode of startingIn(note.shortcodes, span)) {
    if (shortcode.problem !== undefined) continue;
    if (/^(?:youtube|youtube-lite|vimeo)$/i.test(shortcode.name)) {
      const id =
        param(shortcode, 'id') ?? shortcode.params.find(({ name }) => name === undefined)?.value ?? '';
      const url = /^vimeo$/i.test(shortcode.name) ? `https://vimeo.com/${id}` : `https://youtu.be/${id}`;
      held.push({
        kind: 'recording',
        url,
        source: 'shortcode',
        isParked: shortcode.parked,
        span: shortcode.span,
      });
    }
    if (shortcode.name !== 'button') continue;
    const kind = kindOfButton(text, shortcode);
    if (kind === 'other') continue;
    held.push({
      kind: kind === 'video' ? 'recording' : kind,
      url: (param(shortcode, 'href') ?? '').trim(),
      source: 'button',
      isParked: shortcode.parked,
      span: shortcode.span,
    });
  }
  for (const link of startingIn(note.links, span)) {
    const kind = link.kind === 'image' ? undefined : kindOfAddress(link.href);
    if (kind !== undefined)
      held.push({ kind, url: link.href, source: 'link', isParked: false, span: link.span });
  }
  if (/\.mdx$/i.test(session.path)) held.push(...components(text, note, span));
  return held;
}

function components(text: string, note: Note, span: Span): Held[] {
  const part = text.slice(span.start, Math.min(span.end, text.length));
  return [...part.matchAll(COMPONENT)].flatMap((found): Held[] => {
    const start = span.start + found.index;
    if (note.fences.some((fence) => fence.span.start <= start && start < fence.span.end)) return [];
    const url = ofId(found[1] ?? '');
    const end = start + found[0].length;
    return [{ kind: 'recording', url, source: 'component', isParked: false, span: { start, end } }];
  });
}

/** Some write only the id. */
function ofId(value: string): string {
  return /^[\w-]{11}$/.test(value) && /[A-Z\d_-]/.test(value) ? `https://youtu.be/${value}` : value;
}

/** Whether words stand where an address has to come: nothing, or what a template has. */
export function isBlankAddress(url: string): boolean {
  return (
    !/^(?:https?:\/\/[^/\s]|\/|\.{1,2}\/|[\w-]+\.\w+$)/i.test(url) ||
    /^(?:https?:\/\/)?(?:www\.)?example\.(?:com|org|net)\b/i.test(url) ||
    /(?:watch\?v=|youtu\.be\/)(?:$|[x.]{3,}|VIDEO|TODO|TBD|ID\b|<)/i.test(url)
  );
}

/** The addresses that templates have: parked in several notes, or given as templates; as keys. */
export function templateAddresses(
  notes: readonly { readonly note: Note }[],
  templates: readonly { readonly note: Note }[],
): Set<string> {
  const counts = new Map<string, number>();
  const addressesOf = ({ note }: { readonly note: Note }, parkedOnly: boolean): Set<string> =>
    new Set(
      note.shortcodes
        .filter(({ name, parked }) => name === 'button' && (parked || !parkedOnly))
        .map((button) => addressKey(param(button, 'href') ?? '')),
    );
  for (const each of notes)
    for (const key of addressesOf(each, true)) counts.set(key, (counts.get(key) ?? 0) + 1);
  const found = new Set([...counts].filter(([, count]) => count > 1).map(([key]) => key));
  for (const each of templates) for (const key of addressesOf(each, false)) found.add(key);
  found.delete('');
  return found;
}
