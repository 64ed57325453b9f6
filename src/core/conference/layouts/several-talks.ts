import { number } from '../../note/front-matter/front-matter';
import { startingIn } from '../../text/span';
import type { Folder } from '../folder-tree';
import type { NoteFile } from '../note-file';

/** What stands around a file when it is judged. */
export interface Company {
  /** Notes of the same folder that are neither README nor day files. */
  readonly siblings: number;
  /** Whether the notes in other folders are one file a talk. */
  readonly pagesElsewhere: boolean;
  /** Half of the folder's files show that they hold several: `afternoon-talks.md`, or posts of one event each. */
  readonly blocks: boolean;
  /** The file describes its folder (`README.md`). */
  readonly description: boolean;
}

/**
 * Whether a file in which no heading is a day holds several talks all the same. Most files hold one talk with
 * sections, so something must speak for it: sub-headings that repeat under each talk, speakers in the headings,
 * a name that says so; or the file stands alone, as a conference in one README does.
 */
export function holdsSeveralTalks(file: NoteFile, company: Company): boolean {
  const { talks, signs } = file.outline;
  if (talks.length < 2 || signs.manual) return false;
  if (company.blocks && signs.written >= 0.5) return true;
  if (talks.length >= 3 && speakForTalks(file)) return true;
  const alone = company.siblings <= 1 && !company.pagesElsewhere && !isOneTalk(file);
  return (
    alone &&
    signs.written >= 0.5 &&
    (company.description || talks.length >= 3 || file.outline.title !== undefined)
  );
}

/** A page of a site that stands alone here: it has a place among others, or one recording above its sections. */
function isOneTalk({ name, note, outline }: NoteFile): boolean {
  const [first] = outline.talks;
  const top = { start: 0, end: first?.heading.span.start ?? 0 };
  const hasRecording = startingIn(note.shortcodes, top).some(({ name: shortcode }) =>
    /^(?:button|youtube)$/i.test(shortcode),
  );
  return hasRecording || number(note.frontMatter, 'weight') !== undefined || /^\d{2,3}[_-]\p{L}/u.test(name);
}

/** Sub-headings that repeat from talk to talk, or headings that name speakers or lead to the talk. */
function speakForTalks({ outline }: NoteFile): boolean {
  const { talks, signs } = outline;
  if (talks.length < 2 || signs.manual || signs.written < 0.5) return false;
  return signs.repeated >= 0.6 || signs.attributed >= 0.6;
}

/** What a file's own folder says about it. */
export function companyOf(folder: Folder): Company {
  return folder.remember('company', () => {
    const { notes } = folder;
    const isPlural = (file: NoteFile): boolean =>
      PLURAL.test(`${file.name.replace(/[_-]/g, ' ')} ${file.title}`);
    const likely = notes.filter((file) => isPlural(file) || speakForTalks(file));
    const blocks = notes.length > 0 && (likely.length * 2 >= notes.length || folder.name === '_posts');
    return { siblings: notes.length, pagesElsewhere: false, blocks, description: false };
  });
}

const PLURAL = /\b(?:talks|sessions|keynotes|lightning|lightnings|presentations|vorträge)\b/i;
