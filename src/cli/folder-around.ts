import { existsSync } from 'node:fs';
import path from 'node:path';

/**
 * The folder whose notes tell what one file is: the site's content for a page of a site, else the folder of the file.
 *
 * @param file a whole path
 */
export function folderAround(file: string): string {
  let folder = path.dirname(file);
  // A talk may be a folder of its own, `my-talk/index.md`, in a section.
  const section = path.dirname(folder);
  const isBundle = path.basename(file) === 'index.md' && !existsSync(path.join(folder, '_index.md'));
  if (isBundle && (existsSync(path.join(section, '_index.md')) || path.basename(section) === 'content'))
    folder = section;
  while (
    existsSync(path.join(folder, '_index.md')) &&
    existsSync(path.join(path.dirname(folder), '_index.md'))
  )
    folder = path.dirname(folder);
  const above = path.dirname(folder);
  return existsSync(path.join(folder, '_index.md')) && path.basename(above) === 'content' ? above : folder;
}
