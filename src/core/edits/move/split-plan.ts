import type { Day, Session } from '../../conference/model';
import { withoutColon } from '../../note/title';
import { inFolder } from '../../site/paths';
import type { Span } from '../../text/span';
import { lineBreakOf } from '../../text/text-edit';
import { slugOf } from '../sessions/slug';
import type { MoveNotes } from './move-edit';
import { dayBlock, sessionBlock, type Block } from './outline-block';
import { plainHead, templateHead, type PageHead } from './page-head';
import { pageOfHeading, titleOfBlock, type PageOfHeading, type PageStyle } from './page-of-heading';
import type { PiecedFile } from './rearrangement';
import { SplitTold } from './split-told';
import type { Split } from './split-wish';

/** A part of an outline that gets a file of its own. */
export interface SplitPart {
  readonly path: string;
  readonly span: Span;
  readonly file: PiecedFile;
  readonly to: string;
}

/** The files to be, collected day by day. */
export class SplitPlan {
  readonly parts: SplitPart[] = [];
  readonly told = new SplitTold();
  readonly sources = new Set<string>();
  readonly #names = new Set<string>();

  readonly #notes: MoveNotes;
  readonly #wish: Pick<Split, 'into' | 'template' | 'date'>;

  /** @param folder in which the files are put */
  constructor(
    notes: MoveNotes,
    wish: Pick<Split, 'into' | 'template' | 'date'>,
    readonly folder: string,
  ) {
    this.#notes = notes;
    this.#wish = wish;
  }

  addDay(day: Day, weight: number): void {
    const { into } = this.#wish;
    const block = dayBlock(this.#notes, day);
    const talks = day.sessions.flatMap((session) => {
      const own = this.#blockOf(session);
      return own ? [{ session, block: own }] : [];
    });
    if (!block && talks.length === 0) return;
    if (block) this.told.level('day', block);
    if (into === 'days') {
      if (!block || isWholeFile(block)) return;
      const to = this.#free(inFolder(this.folder, slugOf(day.name)), '.md');
      this.#add(block, block.span, to, pageOfHeading(block, block.span.end, { head: undefined }));
      return;
    }
    const name = block ? withoutColon(block.heading.text) : day.name;
    const place = name === '' ? this.folder : this.#free(inFolder(this.folder, slugOf(name)), '');
    if (block)
      this.#addDayPage(block, talks.find((talk) => talk.block.path === block.path)?.block, place, weight);
    talks.forEach(({ session, block: talk }, index) => {
      this.told.level('talk', talk);
      const number = String(index + 1).padStart(talks.length > 99 ? 3 : 2, '0');
      const title = titleOfBlock(talk);
      const slug = slugOf(withoutColon(title));
      const to = this.#free(inFolder(place, `${number}${into === 'site' ? '_' : '-'}${slug}`), '.md');
      const head = this.#headOf(talk, { session, day: day.name, path: to, weight: index + 1 });
      this.#add(talk, talk.span, to, pageOfHeading(talk, talk.span.end, { head }));
    });
  }

  /** The page of a day whose talks are pages: what it says before the first of them. */
  #addDayPage(block: Block, first: Block | undefined, place: string, weight: number): void {
    const isSite = this.#wish.into === 'site';
    const rise = first && first.heading.level < 7 ? first.heading.level - 1 : undefined;
    const end = first ? first.span.start : block.span.end;
    const lines = [`weight: ${String(weight)}`, 'type: chapter'];
    const style: PageStyle = isSite
      ? {
          head: plainHead(titleOfBlock(block), lines, lineBreakOf(block.text)),
          ...(rise !== undefined && { rise }),
        }
      : { head: undefined };
    const to = inFolder(place, isSite ? '_index.md' : 'README.md');
    this.#add(block, { start: block.span.start, end }, to, pageOfHeading(block, end, style));
  }

  /** The front matter of a talk's page: that of the author's template, else what a page of a site needs. */
  #headOf(
    talk: Block,
    page: { readonly session: Session; readonly day: string; readonly path: string; readonly weight: number },
  ): PageHead | undefined {
    const { into, template, date } = this.#wish;
    const isSite = into === 'site';
    const title = titleOfBlock(talk);
    const eol = lineBreakOf(talk.text);
    const made =
      template === undefined
        ? undefined
        : templateHead(template, {
            title,
            weight: isSite ? page.weight : undefined,
            path: page.path,
            day: page.day,
            speakers: page.session.speakers,
            date,
            eol,
          });
    if (made && (made.head.hasTitle || !isSite)) {
      this.told.template(made);
      return made.head;
    }
    return isSite ? plainHead(title, [`weight: ${String(page.weight)}`], eol) : undefined;
  }

  #blockOf(session: Session): Block | undefined {
    return session.span.start > 0 ? sessionBlock(this.#notes, session) : undefined;
  }

  #add({ path }: Block, span: Span, to: string, page: PageOfHeading): void {
    const { pieces, standsFor } = page;
    this.sources.add(path);
    this.told.page(page);
    this.parts.push({ path, span, to, file: standsFor ? { pieces, standsFor } : { pieces } });
  }

  #free(base: string, ending: string): string {
    for (let copy = 1; ; copy++) {
      const path = `${base}${copy === 1 ? '' : `-${String(copy)}`}${ending}`;
      if (this.#names.has(path.toLowerCase())) continue;
      this.#names.add(path.toLowerCase());
      return path;
    }
  }
}

/** Whether a day is a file of its own already. */
function isWholeFile({ text, note, span }: Block): boolean {
  const around = text.slice(note.bodyStart, span.start) + text.slice(span.end);
  return around.replace(/^\uFEFF/, '').trim() === '';
}
