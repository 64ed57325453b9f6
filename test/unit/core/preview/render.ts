import MarkdownIt from 'markdown-it';
import type { MarkdownIt as Markdown } from 'markdown-it';
import type { NoteContext, PreviewSettings } from '../../../../src/core/preview/note-context';
import { conferencePreview } from '../../../../src/core/preview/preview';

/** A markdown-it as VS Code sets it up, of any version. */
export function engine(Engine: unknown = MarkdownIt): Markdown {
  const md = new (Engine as new (options: object) => Markdown)({ html: true, linkify: true });
  md.linkify.set({ fuzzyLink: false });
  conferencePreview(md);
  return md;
}

const md = engine();

/** A note as the preview shows it. */
export function render(text: string, context: Partial<NoteContext> = {}): string {
  return md.render(text, { conferenceNote: { path: 'note.md', ...context } });
}

/** The same under another version of the theme, or other settings. */
export function renderWith(settings: Partial<PreviewSettings>, text: string): string {
  return render(text, { settings });
}

/** A site of these pages and files, whose content folder is `content`. */
export function site(files: Readonly<Record<string, string>>): NonNullable<NoteContext['site']> {
  const titleOf = (text: string): string => /^title: (.*)$/m.exec(text)?.[1] ?? '';
  const weightOf = (text: string): number => Number(/^weight: (.*)$/m.exec(text)?.[1] ?? 0);
  return {
    content: 'content',
    hasFile: (path) => path in files,
    readText: (path) => files[path],
    pages: () =>
      Object.entries(files)
        .filter(([path]) => path.endsWith('.md') && path.startsWith('content/'))
        .map(([path, text]) => ({ path, title: titleOf(text), weight: weightOf(text), date: NaN })),
    filesIn: (folder) =>
      Object.keys(files)
        .filter((path) => path.startsWith(`${folder}/`) && !path.slice(folder.length + 1).includes('/'))
        .map((path) => path.slice(folder.length + 1)),
  };
}
