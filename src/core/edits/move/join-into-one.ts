import { sentence } from '../../language/sentence';
import type { Conference, Day, Session } from '../../conference/model';
import { folderOf, inFolder } from '../../site/paths';
import { lineBreakOf } from '../../text/text-edit';
import { levelAtEnd } from './level-at-end';
import { headingOfPage, toldOf, type HeadingOfPage } from './heading-of-page';
import type { Move, MoveNotes } from './move-edit';
import { openFile } from './open-file';
import { JoinedNames } from './joined-names';
import { rearrange, withEdits } from './rearrange';
import { isTaken, type Piece, type Place } from './rearrangement';

export interface Join {
  readonly conference: Conference;
  /** The days that go into the file, all of the conference's or some, such as one alone. */
  readonly days: readonly Day[];
  /** The file in which all of it stands then; one of the conference's own that is there gets the days at its end. */
  readonly path: string;
}

/** A page or a day as it stands in the file. */
interface Section extends HeadingOfPage {
  readonly path: string | undefined;
}

/**
 * Puts the pages of days into one file, where days and talks are headings: links between them become anchors, pictures
 * stay where they are, and the pages go.
 *
 * @returns a sentence when the file is there and none of the conference's own
 */
export function joinIntoOne(notes: MoveNotes, { conference, days: wanted, path }: Join): Move {
  const isNamed = wanted.some(({ name }) => name !== '');
  // Beside days, what has none is no talk of theirs.
  const days = isNamed ? wanted.filter(({ name }) => name !== '') : wanted;
  const stays = wanted.flatMap(({ sessions }, at) => (isNamed && wanted[at]?.name === '' ? sessions : []));
  const joined = new Joined(notes);
  const isWhole = wanted.length === conference.days.length;
  const home = homeIn(notes, conference, days);
  const isOwn = notes.text(path) !== undefined && isOutlineOf(conference, home, path);
  if (notes.hasFile(path) === true && !isOwn)
    return {
      reason: sentence('“{0}” exists already. Give another name, or move that file away first.', path),
    };
  const isOneDay = !isWhole && days.length === 1 && !isOwn;
  const isHome = isWhole && home !== undefined && conference.layout === 'site';
  const open = isOwn ? openFile(notes, conference, path) : undefined;
  if (open) joined.open(path);
  else if (isHome) joined.addHome(home);
  else if (!isOneDay) joined.addWords(`# ${isWhole ? conference.name : dayTitle(days, conference)}`);
  for (const day of days) {
    if (open) joined.goOn(joined.isFolderOfOpen(day) ? undefined : open.placeOf(day));
    const below = open?.level ?? levelBelow(notes, isHome ? home : undefined);
    // Talks without days stand where days would.
    joined.addDay(day, isOneDay ? 1 : day.name === '' ? below - 1 : below);
  }
  if (open) joined.goOn(undefined);
  if (joined.pages === 0)
    return {
      reason: sentence(
        'The talks of “{0}” are no pages of their own, so there is nothing to join.',
        conference.name,
      ),
    };
  const { pieces, deletions, told } = joined.finish();
  const siteOf = (of: string): string | undefined =>
    of === path && conference.layout === 'site' && isWhole ? undefined : notes.siteOf(of);
  const file = { pieces, ...(isHome && { standsFor: [{ path: home }] }) };
  const move = rearrange(notes, { files: new Map([[path, file]]), deletions, siteOf, isBare: true });
  const left = stays.filter((session) => session.span.start === 0 && session.path !== path).length;
  return 'reason' in move ? move : { ...move, told: [...told, ...(left > 0 ? [staySentence(left)] : [])] };
}

/** The level of days below the page over all of them. */
function levelBelow(notes: MoveNotes, home: string | undefined): number {
  const note = home === undefined ? undefined : notes.note(home);
  return home === undefined || !note ? 2 : levelAtEnd(note, notes.text(home) ?? '');
}

function dayTitle(days: readonly Day[], { name }: Conference): string {
  return days.map((day) => day.name).join(', ') || name;
}

/** The page over all days. */
function homeIn(notes: MoveNotes, { path, layout }: Conference, days: readonly Day[]): string | undefined {
  const folders = [path, ...days.flatMap(({ folder }) => (folder === undefined ? [] : [folderOf(folder)]))];
  const names = layout === 'site' ? ['_index.md'] : ['README.md', 'index.md'];
  const content = layout === 'site' ? notes.siteOf(inFolder(days[0]?.folder ?? path, 'x.md')) : undefined;
  if (content !== undefined) folders.push(content);
  return folders
    .flatMap((folder) => names.map((name) => inFolder(folder, name)))
    .find((file) => notes.note(file));
}

/** Whether a file is where a conference's outline goes on. */
function isOutlineOf(conference: Conference, home: string | undefined, path: string): boolean {
  if (conference.layout === 'site') return false;
  const holds = ({ path: own, sessions }: Day): boolean =>
    own === path || sessions.some((session) => session.path === path);
  return path === home || conference.days.some(holds);
}

/** The text that comes to be, piece by piece. */
class Joined {
  pages = 0;
  readonly #sections: Section[] = [];
  readonly #seen = new Set<string>();
  #eol = '\n';
  #open: string | undefined;
  #taken = 0;

  readonly #names: JoinedNames;

  readonly #notes: MoveNotes;

  constructor(notes: MoveNotes) {
    this.#notes = notes;
    this.#names = new JoinedNames(notes);
  }

  /** Goes on in a file that is there. */
  open(path: string): void {
    const [text, note] = [this.#notes.text(path), this.#notes.note(path)];
    if (text === undefined || !note) return;
    this.#eol = lineBreakOf(text);
    this.#open = path;
    this.#seen.add(path);
    this.#names.editsFor({ path, text, note });
  }

  /** Takes the words of the open file up to an offset, or to its end. */
  goOn(to: number | undefined): void {
    const path = this.#open;
    if (path === undefined) return;
    const end = to ?? this.#notes.text(path)?.length ?? 0;
    if (end <= this.#taken) return;
    this.addPiece({ path, span: { start: this.#taken, end }, edits: [] });
    this.#taken = end;
  }

  addPiece(piece: Piece): void {
    this.#sections.push({ path: undefined, pieces: [piece], lost: [], hasShortcodes: false });
  }

  addWords(words: string, standsFor?: Place): void {
    this.addPiece({ words: words + this.#eol + this.#eol, ...(standsFor && { standsFor }) });
  }

  /** The first page of a site: its title is the heading over all, and its text stays as it is. */
  addHome(path: string): void {
    const [text, note] = [this.#notes.text(path), this.#notes.note(path)];
    if (text === undefined || !note) return;
    this.#eol = lineBreakOf(text);
    const bom = text.startsWith('\uFEFF') ? '\uFEFF' : '';
    const page = headingOfPage(path, text, note, { level: 1, eol: this.#eol, keepsLevels: true });
    this.#names.editsFor({ path, text, note });
    this.#add(path, { ...page, pieces: [...(bom === '' ? [] : [{ words: bom }]), ...page.pieces] });
  }

  /** @param level of its heading; its talks stand a level lower */
  addDay(day: Day, level: number): void {
    const pages = day.sessions.filter((session) => this.#isPage(session));
    const own = day.path;
    const isFile = own !== undefined && own !== this.#open && !pages.some((page) => page.path === own);
    if (isFile) this.#addPage(own, level, level + 1);
    else if (day.name !== '' && pages.length > 0 && !this.isFolderOfOpen(day))
      this.addWords(
        `${'#'.repeat(level)} ${day.name}`,
        day.folder === undefined ? undefined : { path: day.folder },
      );
    for (const { path } of pages) this.#addPage(path, level + 1, level + 1);
  }

  /** Whether a day's pages lie in the folder that is called as the open file, which is their day then. */
  isFolderOfOpen({ sessions }: Day): boolean {
    const folder = this.#open?.replace(/\.[^./]+$/, '');
    if (folder === undefined || /(?:^|\/)(?:_?index|readme)$/i.test(folder)) return false;
    const pages = sessions.filter((session) => this.#isPage(session));
    return pages.length > 0 && pages.every(({ path }) => folderOf(path) === folder);
  }

  finish(): { pieces: Piece[]; deletions: string[]; told: string[] } {
    const sections = this.#sections;
    const texts = sections.map(({ path }) => (path === undefined ? undefined : this.#notes.text(path)));
    const isSpaced = texts.some((text) => text !== undefined && /\n[ \t]*\r?\n$/.test(text));
    const pieces: Piece[] = [];
    sections.forEach((section, at) => {
      pieces.push(...section.pieces);
      const last = section.pieces.at(-1);
      const [first] = sections[at + 1]?.pieces ?? [];
      // What follows in its own file stands as it did.
      if (!last || !first || (isTaken(last) && isTaken(first) && last.path === first.path)) return;
      const next =
        sections[at + 1]?.pieces.map((piece) => this.#wordsOf(piece)).find((words) => words !== '') ?? '';
      // An underlined heading would go on the line above it.
      const isPlain = /^\s*#/.test(next);
      const isOpen = isTaken(last) && last.path === this.#open;
      const spaces = isOpen ? /\S[ \t]*\r?\n {0,3}#/.test(this.#notes.text(last.path) ?? '') : isSpaced;
      const gap = gapAfter(this.#wordsOf(last), spaces && isPlain, this.#eol);
      if (gap !== '') pieces.push({ words: gap });
    });
    const deletions = sections.flatMap(({ path }) => path ?? []);
    return { pieces, deletions, told: toldOf(sections) };
  }

  #wordsOf(piece: Piece): string {
    return isTaken(piece)
      ? (this.#notes.text(piece.path) ?? '').slice(piece.span.start, piece.span.end)
      : piece.words;
  }

  #isPage({ path, span }: Session): boolean {
    return span.start === 0 && path !== this.#open;
  }

  #addPage(path: string, level: number, below: number): void {
    const [text, note] = [this.#notes.text(path), this.#notes.note(path)];
    if (text === undefined || !note || this.#seen.has(path)) return;
    this.pages++;
    const page = headingOfPage(path, text, note, { level, below, eol: this.#eol });
    const edits = this.#names.editsFor({ path, text, note });
    this.#add(path, { ...page, pieces: page.pieces.map((piece) => withEdits(piece, edits)) });
  }

  #add(path: string, page: HeadingOfPage): void {
    this.#seen.add(path);
    this.#sections.push({ path, ...page });
  }
}

/** What is missing between a part and the next heading. */
function gapAfter(words: string, isSpaced: boolean, eol: string): string {
  if (words === '') return '';
  const end = /(?:\r?\n[ \t]*)*$/.exec(words)?.[0] ?? '';
  const breaks = end.split('\n').length - 1;
  if (breaks === 0) return eol + eol;
  return isSpaced || breaks > 1 ? '' : eol;
}

function staySentence(count: number): string {
  return count === 1
    ? sentence('One page without a day stays where it is.')
    : sentence('{0} pages without a day stay where they are.', count);
}
