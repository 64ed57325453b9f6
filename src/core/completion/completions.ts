import { placeIn, type Completion, type KnownAround } from './completion';
import { frontMatterCompletions } from './front-matter-completions';
import { linkCompletions } from './link-completions';
import { shortcodeCompletions } from './shortcode-completions';

/**
 * What can be written at a place of a note: in front matter its keys and tags, in a shortcode its name, parameters and
 * values, in a link the sessions and pictures. Decides from the line whether there is anything before it reads more.
 *
 * @returns undefined where it has nothing to say
 */
export function completionsAt(text: string, offset: number, around: KnownAround): Completion[] | undefined {
  const place = placeIn(text, offset);
  return (
    shortcodeCompletions(place, around) ??
    frontMatterCompletions(place, around) ??
    linkCompletions(place, around)
  );
}
