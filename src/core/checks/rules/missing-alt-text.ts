import { sentence } from '../../language/sentence';
import type { Link, Note } from '../../note/note';
import { labelSpan } from '../../note/body/link-places';
import { localTarget } from '../../site/links';
import { Habits } from '../facts/habits';
import type { Rule } from '../rule';
import { SIGN } from '../signs/sign';
import { fileStem } from '../../site/paths';

const habits = new Habits((note) => {
  const pictures = note.links.filter(({ kind }) => kind === 'image').length;
  return { times: wordless(note).length, chances: pictures };
});

export const missingAltText: Rule = {
  id: 'missing-alt-text',
  severity: 'info',
  about:
    'A picture has no alternative text, though others of the conference have; where most have none, this is reported once.',
  needs: SIGN.image,
  *check(checked) {
    const { note, text, around, path } = checked;
    if (!around.conferenceOf(path)) return;
    const pictures = wordless(note);
    const [first] = pictures;
    if (!first) return;
    const habit = habits.of(checked);
    if (habit) {
      if (habit.first === path)
        yield {
          span: first.span,
          message: sentence(
            '{0} pictures of this conference have no alternative text, this one first; describe what they show.',
            habit.times,
          ),
          fixes: [],
        };
      return;
    }
    for (const picture of pictures) {
      const words = tellingName(picture.href);
      const span = labelSpan(text, picture);
      yield {
        span: picture.span,
        message: sentence('This picture has no alternative text; describe what it shows.'),
        fixes:
          words === undefined || !span
            ? []
            : [
                {
                  title: sentence('Describe it as “{0}”', words),
                  edits: [{ span, text: words }],
                  preferred: true,
                },
              ],
      };
    }
  },
};

/** Pictures without words, or with those that an editor puts there. */
function wordless({ links }: Note): readonly Link[] {
  return links.filter(
    ({ kind, text }) =>
      kind === 'image' &&
      /^(?:|alt(?: text)?|image|img|picture|screenshot|bild|untitled)$/i.test(text.trim()),
  );
}

/** What a file's name says of the picture; undefined when a camera or a program gave it. */
function tellingName(href: string): string | undefined {
  const words = fileStem(localTarget(href)?.path ?? href.replace(/[?#].*$/, ''))
    .replace(/[_\-[\]\\]+/g, ' ')
    .trim();
  const isTelling = /\p{L}{3}/u.test(words) && !/^(?:image|img|screenshot|pasted|dsc|pxl)\b/i.test(words);
  return isTelling ? words : undefined;
}
