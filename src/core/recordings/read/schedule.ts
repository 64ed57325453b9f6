import { sentence } from '../../language/sentence';
import { readSchedule } from '../../schedule/read-schedule';
import { talksOf } from '../../schedule/schedule';
import type { EntryDraft } from './draft';
import type { Found } from './json';

/** Reads a schedule whose talks have recordings or slides; undefined for anything else. */
export function readScheduleLinks(text: string): Found | undefined {
  const found = readSchedule(text);
  if ('reason' in found) return undefined;
  const talks = talksOf(found);
  const drafts = talks.flatMap(({ talk, day }) =>
    talk.links.flatMap(({ url, kind }): EntryDraft[] =>
      kind === 'other'
        ? []
        : [
            {
              title: talk.subtitle === null ? talk.title : `${talk.title}: ${talk.subtitle}`,
              url,
              kind,
              speakers: talk.speakers.map(({ name }) => name),
              day: day?.date,
              duration: secondsBetween(talk.start, talk.end),
              closeness: 3,
            },
          ],
    ),
  );
  const remarks =
    drafts.length === 0
      ? [sentence('This is a schedule of {0} talks, without recordings or slides.', talks.length)]
      : [];
  return { drafts, remarks };
}

function secondsBetween(start: string | null, end: string | null): number | undefined {
  if (start === null || end === null) return undefined;
  const seconds = (Date.parse(end) - Date.parse(start)) / 1000;
  return Number.isFinite(seconds) && seconds > 0 ? seconds : undefined;
}
