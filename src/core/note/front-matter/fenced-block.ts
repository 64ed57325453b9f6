import matter from 'gray-matter';

/** The line that opens and closes front matter, and the language of what it encloses when the line names none. */
export interface Fence {
  readonly mark: string;
  readonly language: string;
}

/**
 * What gray-matter makes of front matter: the language, in lower case, and the content below the opening line, line
 * breaks included.
 *
 * It is handed the block alone, with a closing line of its own. In a whole text it would close
 * `---\na: x\n----\nb: y\n---` at the four dashes, read `---\na: x` to the end of the notes, and know no `\r` as the end
 * of a line. The one engine it gets reads nothing: its own would run the code of a `---js` block. Options keep it from
 * remembering each text, and `scripts/build/plugins.mjs` leaves out what no browser has and what hostile notes slow
 * down. Where the opening line names no language, which is nearly always, there is nothing for it to tell.
 *
 * @param block from the fence to the end of the content's last line
 * @param named what the opening line says after the mark, empty for the usual language
 */
export function readFencedBlock(
  block: string,
  { mark, language }: Fence,
  named: string,
): { readonly language: string; readonly content: string } {
  // Of the same length, so that the content is that of the text.
  const lines = block.includes('\r') ? block.replace(/\r(?!\n)/g, '\n') : block;
  if (named === '') return { language, content: lines.slice(lines.indexOf('\n') + 1) };
  const file = matter(
    { content: `${lines}${mark}\n` },
    {
      delimiters: [mark, `${mark}\n`],
      language,
      engines: { [named]: () => ({}) },
    },
  );
  // Its matter begins with what the opening line has left and lacks the last line break.
  const below = `${file.matter}\n`;
  return { language: file.language.toLowerCase(), content: below.slice(below.indexOf('\n') + 1) };
}
