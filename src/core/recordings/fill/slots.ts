import type { Note } from '../../note/note';
import type { SessionPart } from '../../edits/promote/session-part';
import type { TextEdit } from '../../text/text-edit';
import type { MediaKind } from '../list';

const NAMES: Readonly<Record<MediaKind, string>> = {
  recording: '(?:you ?tube|video|recording|watch|aufzeichnung)',
  slides: '(?:slides?|slide deck|deck|folien|presentation)',
  code: '(?:code|repo(?:sitory)?|github)',
};

/** How far below its title a talk has its links. */
const HEAD_LINES = 20;

/**
 * Fills the place that an author has left for an address: `[Video]()`, or a line `Slides:` with nothing after it.
 *
 * @returns undefined when there is none near the top of the talk
 */
export function fillSlot(
  text: string,
  note: Note,
  part: SessionPart,
  kind: MediaKind,
  url: string,
): TextEdit | undefined {
  const name = NAMES[kind];
  const link = new RegExp(
    `\\[[^\\]\\r\\n]{0,30}\\b${name}\\b[^\\]\\r\\n]{0,30}\\]\\((?:#|<>|TODO|TBD|)\\)`,
    'iu',
  );
  const label = new RegExp(
    `^[ \\t]*(?:[-*+][ \\t]+)?(?:\\*\\*|__)?${name}(?:[ \\t]+(?:url|link)(?:\\(?s\\)?)?)?(?:\\*\\*|__)?:(?:\\*\\*|__)?(?<gap>[ \\t]*)(?:<>|todo|tbd|tba|n/a|\\?+|-+)?[ \\t]*$`,
    'iu',
  );
  let at = part.start;
  for (let count = 0; count < HEAD_LINES && at < part.end; count++) {
    const found = text.indexOf('\n', at);
    const end = Math.min(found < 0 ? text.length : found, part.end);
    const line = text.slice(at, end).replace(/\r$/, '');
    const isPlain =
      line.length < 200 &&
      !note.fences.some(({ span }) => span.start <= at && at < span.end) &&
      !note.comments.some(({ start, end }) => start < at + line.length && at < end);
    if (isPlain) {
      const empty = link.exec(line);
      if (empty) {
        const open = at + empty.index + empty[0].lastIndexOf('(') + 1;
        return { span: { start: open, end: at + empty.index + empty[0].length - 1 }, text: url };
      }
      const labelled = label.exec(line);
      // A list below it is the author's answer.
      if (labelled && !/^[ \t]+[-*+] /.test(text.slice(end).replace(/^\r?\n/, ''))) {
        const colon = line.search(/:(?:\*\*|__)?[ \t]*(?:<>|todo|tbd|tba|n\/a|\?+|-+)?[ \t]*$/i);
        const afterColon = at + colon + (/^:(?:\*\*|__)/.test(line.slice(colon)) ? 3 : 1);
        return { span: { start: afterColon, end: at + line.length }, text: ` ${url}` };
      }
    }
    at = end + 1;
  }
  return undefined;
}
