import { sentence } from '../../language/sentence';
import type { ScheduleDraft, TalkDraft } from '../draft';
import { lineAt } from '../line-at';
import type { ScheduleProblem, Speaker } from '../schedule';
import { clockTime, DAY, type Moment } from '../time/moment';
import { readClock, readDate } from '../time/written-date';
import { cancelledTitle } from '../words/kind';
import { absolute, links } from '../words/links';
import { plainWords } from '../words/plain-words';
import { speaker, splitSummary } from '../words/speakers';
import { toMarkdown } from '../words/to-markdown';
import { elementsBelow, hasClass, parseMarkup, wordsIn, type Element } from './tree';

/** Reads the page `/list/descriptions` of an event at Sched, saved or copied. Its times are those of the venue. */
export function readSchedPage(text: string): ScheduleDraft {
  const root = parseMarkup(text, 'html');
  const base = baseOf(root, text);
  const problems: ScheduleProblem[] = [];
  const lines = lineAt(text);
  const lineOf = (element: Element): number => lines(element.start);
  const talks = elementsBelow(root, (element) => hasClass(element, 'sched-container-inner')).flatMap(
    (event) => readEvent(event, base, () => lineOf(event), problems),
  );
  const title = elementsBelow(root, ({ name }) => name === 'title')[0];
  const name = plainWords(wordsIn(title))?.replace(
    /:\s*(?:Full Schedule|Schedule|Simple|Expanded).*$|\s*[|-]\s*Sched\b.*$/i,
    '',
  );
  return { title: name ?? '', zone: undefined, talks, problems };
}

/** Where the event is: the page says it, or a file that hangs on one of its talks. */
function baseOf(root: Element, text: string): string | undefined {
  const saved = /<!-- saved from url=\(\d+\)(https?:\/\/[^\s>]+)/.exec(text)?.[1];
  const own = elementsBelow(
    root,
    ({ name, attributes }) =>
      name === 'base' ||
      (name === 'link' && attributes['rel'] === 'canonical') ||
      attributes['property'] === 'og:url',
  ).map(({ attributes }) => absolute(attributes['href'] ?? attributes['content']));
  const hosted = /static\.sched\.com\/hosted_files\/([a-z\d-]+)\//i.exec(text)?.[1];
  const page =
    [...own, saved].find((each) => each !== undefined) ?? (hosted && `https://${hosted}.sched.com/`);
  const origin = /^https?:\/\/[^/]+/.exec(page ?? '')?.[0];
  return origin === undefined ? undefined : `${origin}/`;
}

function readEvent(
  event: Element,
  base: string | undefined,
  line: () => number,
  problems: ScheduleProblem[],
): TalkDraft[] {
  const below = (name: string): Element | undefined =>
    elementsBelow(event, (each) => hasClass(each, name))[0];
  const anchor = elementsBelow(event, (each) => each.name === 'a' && hasClass(each, 'name'))[0];
  const heading = plainWords(wordsIn(anchor));
  if (!anchor || heading === undefined) return [];
  const listed = speakersOf(event);
  const bare = cancelledTitle(heading);
  const split = listed.length > 0 ? splitSummary(bare.title) : undefined;
  // The page lists those with a profile, the title those who are announced.
  const others = split?.speakers.filter(({ name }) => !listed.some((own) => own.name === name)) ?? [];
  const people = [...listed, ...others];
  const place = below('sched-event-details-timeandplace');
  const times = place && timesOf(place);
  if (!times)
    problems.push({
      line: line(),
      message: sentence('“{0}” has no time that can be read; it stands among those without a time.', heading),
    });
  const href = anchor.attributes['href'];
  const webId = /event\/([^/?#]+)/.exec(href ?? '')?.[1];
  const files = elementsBelow(event, (each) => each.name === 'a' && hasClass(each, 'file-uploaded'));
  const description = below('tip-description');
  return [
    {
      id: anchor.attributes['id'] ?? webId,
      title: split?.title ?? bare.title,
      start: times?.start,
      end: times?.end,
      room: plainWords(
        wordsIn(
          elementsBelow(
            place ?? event,
            (each) => each.name === 'a' && /venue\//.test(each.attributes['href'] ?? ''),
          )[0],
        ),
      ),
      track: plainWords(wordsIn(below('sched-event-type'))),
      speakers: people,
      isCancelled: bare.isCancelled,
      url: absolute(href, base),
      abstract: description && toMarkdown(htmlOf(description)),
      links: links(
        files.map((file) => ({
          url: file.attributes['href'],
          title: wordsIn(file),
          type: 'slides',
          isAttachment: true,
        })),
        base,
      ),
      line,
    },
  ];
}

function speakersOf(event: Element): Speaker[] {
  return elementsBelow(event, (each) => hasClass(each, 'sched-person-session')).flatMap((person) => {
    const name = elementsBelow(person, (each) => each.name === 'h2')[0];
    const company = elementsBelow(person, (each) => hasClass(each, 'sched-event-details-role-company'))[0];
    return speaker(plainWords(wordsIn(name)), plainWords(wordsIn(company)));
  });
}

/** A time of day, not the beginning of `01.04.2025`. */
const CLOCK =
  /(?:(?:上午|午前|오전|下午|午後|오후)\s*)?(?<![\d.])\d{1,2}(?:[:h]\d{2}|\.\d{2}(?![\d.]))\s*(?:[ap]\.?\s?m\b\.?)?/gi;

/** `Tuesday April 1, 2025 08:10 - 08:35 BST`, in the language in which the page was saved. */
function timesOf(place: Element): { start: Moment; end: Moment | undefined } | undefined {
  const parts = place.children.map((child) => (typeof child === 'string' ? child : wordsIn(child)));
  const words = plainWords(parts.join(' ').slice(0, 500)) ?? '';
  const [first, second] = [...words.matchAll(CLOCK)];
  const date = first && readDate(words.slice(0, first.index).replace(/[\s,.–—-]+$/, ''));
  const clock = first && readClock(first[0]);
  if (!date || clock === undefined) return undefined;
  const midnight = clockTime(date.year, date.month, date.day) ?? 0;
  const start = midnight + clock;
  const between = second ? words.slice(first.index + first[0].length, second.index) : '';
  // Nothing but a dash, or the date of another day.
  const isSpan = second !== undefined && /^\s*[-–—~〜至]/.test(between);
  const until = isSpan ? readClock(second[0]) : undefined;
  const lastDate = readDate(between.replace(/^[\s–—~〜至-]+|[\s,]+$/g, ''));
  const last = lastDate ? (clockTime(lastDate.year, lastDate.month, lastDate.day) ?? midnight) : midnight;
  const end = until === undefined ? undefined : last + until + (last + until < start ? DAY : 0);
  return {
    start: { ms: start, offset: undefined },
    end: end === undefined ? undefined : { ms: end, offset: undefined },
  };
}

/** An element written out again, for the reader of HTML. */
function htmlOf(element: Element): string {
  const escaped = (words: string): string =>
    words.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
  const out: string[] = [];
  const waiting: (Element | string | { readonly close: string })[] = [...element.children].reverse();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next === 'string') out.push(escaped(next));
    else if ('close' in next) out.push(`</${next.close}>`);
    else {
      const href = next.attributes['href'];
      out.push(href === undefined ? `<${next.name}>` : `<${next.name} href="${escaped(href)}">`);
      if (next.name === 'br') continue;
      waiting.push({ close: next.name }, ...next.children.toReversed());
    }
  }
  return out.join('');
}
