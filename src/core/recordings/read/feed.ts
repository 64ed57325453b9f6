import { sentence } from '../../language/sentence';
import { childrenNamed, elementsBelow, parseMarkup, wordsAt, type Element } from '../../schedule/markup/tree';
import { dateOf, type EntryDraft } from './draft';
import type { Found } from './json';

/** Reads a feed, Atom or RSS, of a channel or playlist. */
export function readFeed(text: string): Found {
  const root = parseMarkup(text, 'xml');
  const entries = elementsBelow(root, ({ name }) => name === 'entry' || name === 'item');
  const isYouTube = text.includes('yt:videoId');
  return {
    drafts: entries.map(draftOf),
    remarks: isYouTube
      ? [
          sentence(
            'A feed of YouTube holds the newest 15 videos only; yt-dlp --flat-playlist -J lists all of them.',
          ),
        ]
      : [],
  };
}

function draftOf(entry: Element): EntryDraft {
  const id = wordsAt(entry, 'yt:videoId');
  const links = childrenNamed(entry, 'link');
  const link =
    links.find(({ attributes }) => attributes['rel'] === undefined || attributes['rel'] === 'alternate') ??
    links[0];
  const enclosure = childrenNamed(entry, 'enclosure')[0]?.attributes['url'];
  const group = childrenNamed(entry, 'media:group')[0];
  return {
    title: wordsAt(entry, 'title'),
    url:
      link?.attributes['href'] ??
      (id === undefined ? undefined : `https://www.youtube.com/watch?v=${id}`) ??
      wordsAt(entry, 'link') ??
      enclosure,
    kind: 'recording',
    description: group ? wordsAt(group, 'media:description') : wordsAt(entry, 'description'),
    published: dateOf(wordsAt(entry, 'published')),
  };
}
