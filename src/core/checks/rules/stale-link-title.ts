import { sentence } from '../../language/sentence';
import { linkRoot } from '../../site/link-root';
import { resolveLink } from '../../site/links';
import { labelSpan } from '../../note/body/link-places';
import type { Rule } from '../rule';
import { SIGN } from '../signs/sign';

export const staleLinkTitle: Rule = {
  id: 'stale-link-title',
  severity: 'info',
  about: 'The text of a link repeats the title of a talk as it used to be.',
  needs: SIGN.localLink,
  *check({ text: source, note, around, path }) {
    const conference = around.conferenceOf(path);
    if (!conference) return;
    for (const link of note.links) {
      const { kind, text, href } = link;
      const span = kind === 'link' && !text.includes('![') ? labelSpan(source, link) : undefined;
      if (!span) continue;
      const target = resolveLink(path, href, linkRoot(conference, path), around);
      if (!target || target.anchor !== '' || target.path === path) continue;
      const sessions = around.sessionsOf(target.path);
      const [session] = sessions;
      if (!session || sessions.length > 1 || session.span.start > 0) continue;
      if (!isFormerTitle(text, session.title)) continue;
      yield {
        span,
        message: sentence('The title of this talk is “{0}” now.', session.title),
        fixes: [
          {
            title: sentence('Change to “{0}”', session.title),
            edits: [{ span, text: escaped(session.title) }],
            preferred: true,
          },
        ],
      };
    }
  },
};

/** Whether words are another version of a title: most words shared, some not. Mere punctuation is the author's taste. */
function isFormerTitle(text: string, title: string): boolean {
  if (text === title) return false;
  const a = words(text);
  const b = words(title);
  if (a.join(' ') === b.join(' ') || a.length < 3) return false;
  const shared = a.filter((word) => b.includes(word)).length;
  return shared * 2 > Math.max(a.length, b.length);
}

function words(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

const escaped = (text: string): string => text.replace(/[[\]\\]/g, '\\$&');
