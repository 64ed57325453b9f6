import type { Content } from '../../content';
import { fileName, folderOf, join } from '../../../site/paths';
import type { ShortcodeNode } from '../../placeholders';
import type { RenderContext, ShortcodeRenderer } from '../../rendering';
import { fileBox } from './resources';

/** Files in the folder `NAME.files` beside the page, or `files` of a bundle. */
export const attachments: ShortcodeRenderer = {
  name: 'attachments',

  render(use: ShortcodeNode, rendering: RenderContext): Content {
    const { path, site } = rendering.note;
    const name = fileName(path).replace(/\.md$/i, '');
    const folders = name === 'index' ? ['index.files', 'files'] : [`${name}.files`];
    const entries = folders.flatMap((folder) =>
      (site?.filesIn?.(join(folderOf(path), folder)) ?? []).map((name) => ({
        name,
        href: `${folder}/${name}`,
        size: site?.fileSize?.(join(folderOf(path), folder, name)),
      })),
    );
    return fileBox(use, entries, rendering);
  },
};
