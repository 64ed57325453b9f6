import { sentence } from '../../language/sentence';
import type { Block } from './outline-block';
import type { TemplateHead } from './page-head';
import type { HeadingMarks, PageOfHeading } from './page-of-heading';

/** What a split has to say: what pages cannot keep, counted, each kind in one sentence. */
export class SplitTold {
  readonly #sentences: string[] = [];
  readonly #marks = { closing: 0, underline: 0 };
  readonly #levels = { day: new Set<number>(), talk: new Set<number>() };
  #bold = 0;
  readonly #templates: TemplateHead[] = [];

  /** Takes in that a heading is one of a day or talk. */
  level(kind: 'day' | 'talk', { heading }: Block): void {
    if (heading.level < 7) this.#levels[kind].add(heading.level);
    else this.#bold++;
  }

  page({ told, lostMarks }: Pick<PageOfHeading, 'told' | 'lostMarks'>): void {
    this.#sentences.push(...told);
    this.marks(lostMarks);
  }

  marks(lost: HeadingMarks | undefined): void {
    if (lost) this.#marks[lost]++;
  }

  template(made: TemplateHead): void {
    this.#templates.push(made);
  }

  say(...sentences: readonly string[]): void {
    this.#sentences.push(...sentences);
  }

  /**
   * What a file of all days would be like when they are joined again, where it is not as it was.
   *
   * @param day the level that days would get
   * @param name the heading that would be put over them, where there is none
   */
  joined(day: number, name: string | undefined): void {
    const talk = this.#levels.day.size === 0 ? day : Math.min(day + 1, 6);
    const isSame =
      [...this.#levels.day].every((level) => level === day) &&
      [...this.#levels.talk].every((level) => level === talk);
    const [days, talks] = [String(day), String(talk)];
    if (name !== undefined)
      this.say(
        sentence(
          'Joined again, the file gets the heading “{0}”, its days are headings of level {1} and its talks of level {2}.',
          name,
          days,
          talks,
        ),
      );
    else if (!isSame)
      this.say(sentence('Joined again, days are headings of level {0} and talks of level {1}.', days, talks));
  }

  /**
   * What stands elsewhere in a file of all days that is joined again.
   *
   * @param parts texts of the parts in order
   * @param after what stands below the first of them and belongs to none
   */
  order(parts: readonly string[], after: string): void {
    const line = after.split('\n').find((each) => /[\p{L}\p{N}]/u.test(each));
    if (line !== undefined)
      this.say(
        sentence(
          'What stands below the days, such as “{0}”, stands above them when they are joined again.',
          line.replace(/^[#\s]+|[#\s]+$/g, '').slice(0, 60),
        ),
      );
    const isTight = parts.length > 1 && !parts.some((part) => /\n[ \t]*\r?\n$/.test(part));
    if (isTight) this.say(sentence('Joined again, headings have an empty line above them.'));
    if (this.#bold > 0) this.say(sentence('Joined again, titles in bold are headings.'));
  }

  /** All of it, in order. */
  sentences(): string[] {
    const { closing, underline } = this.#marks;
    const told = [...this.#sentences];
    if (closing > 0)
      told.push(
        closing === 1
          ? sentence(
              'The “#” at the end of one heading is left out: the heading is the title of its page now.',
            )
          : sentence(
              'The “#” at the end of {0} headings is left out: the headings are the titles of their pages now.',
              closing,
            ),
      );
    if (underline > 0)
      told.push(
        underline === 1
          ? sentence('The line below one heading is left out: the heading is the title of its page now.')
          : sentence(
              'The line below {0} headings is left out: the headings are the titles of their pages now.',
              underline,
            ),
      );
    if (this.#templates.some(({ hasWords }) => hasWords))
      told.push(
        sentence(
          'The pages have the front matter of your template; its words are left out, as talks have their own.',
        ),
      );
    if (this.#templates.some(({ isDraft }) => isDraft))
      told.push(sentence('The pages are drafts, as your template says: Hugo does not show them.'));
    return told;
  }
}
