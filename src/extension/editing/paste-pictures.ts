import * as vscode from 'vscode';
import { placePicture } from '../../core/edits/pictures/place-picture';
import { readNote } from '../../core/note/read-note';
import type { Notes } from '../notes/notes';
import { conferenceOf } from '../notes/notes-around';
import { uriIn } from '../notes/path-in-folder';
import { isThere } from '../notes/stat';
import { rangeOf } from '../ranges';

const kind = vscode.DocumentDropOrPasteEditKind.Empty.append('conferenceNotes', 'picture');
const types: Readonly<Record<string, string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
  'image/webp': 'webp',
  'image/svg+xml': 'svg',
  'image/avif': 'avif',
};
const mimeTypes = Object.keys(types);

/** Pictures of slides, pasted or dropped, land beside the note under a name that says what they show. */
export function registerPastedPictures(notes: Notes): vscode.Disposable {
  const selector = { language: 'markdown' };
  return vscode.Disposable.from(
    vscode.languages.registerDocumentPasteEditProvider(
      selector,
      {
        async provideDocumentPasteEdits(document, ranges, data, _context, token) {
          const [range] = ranges;
          const made = range && (await pictureEdit(notes, document, range.start, data, token));
          if (!made) return [];
          const edit = new vscode.DocumentPasteEdit('', 'Insert Picture of a Slide', kind);
          edit.additionalEdit = made;
          return [edit];
        },
      },
      { providedPasteEditKinds: [kind], pasteMimeTypes: mimeTypes },
    ),
    vscode.languages.registerDocumentDropEditProvider(
      selector,
      {
        async provideDocumentDropEdits(document, position, data, token) {
          const made = await pictureEdit(notes, document, position, data, token);
          if (!made) return undefined;
          const edit = new vscode.DocumentDropEdit('', 'Insert Picture of a Slide', kind);
          edit.additionalEdit = made;
          return edit;
        },
      },
      { providedDropEditKinds: [kind], dropMimeTypes: mimeTypes },
    ),
  );
}

async function pictureEdit(
  notes: Notes,
  document: vscode.TextDocument,
  position: vscode.Position,
  data: vscode.DataTransfer,
  token: vscode.CancellationToken,
): Promise<vscode.WorkspaceEdit | undefined> {
  const picture = pictureIn(data);
  await notes.load();
  const found = notes.find(document.uri);
  if (!picture || !found || token.isCancellationRequested) return undefined;
  const { root, path } = found;
  // A page that is no talk can have pictures too.
  const layout = conferenceOf(root.index.outline, path)?.layout;
  if (layout === undefined) return undefined;
  const text = document.getText();
  const wish = {
    text,
    note: readNote(text),
    path,
    layout,
    offset: document.offsetAt(position),
    extension: picture.extension,
    name: picture.file.name,
  };
  const taken = new Set<string>();
  let placed = placePicture({ ...wish, hasFile: (name) => taken.has(name) });
  while (await isThere(uriIn(root.uri, placed.path))) {
    taken.add(placed.path);
    placed = placePicture({ ...wish, hasFile: (name) => taken.has(name) });
  }
  const edit = new vscode.WorkspaceEdit();
  edit.createFile(uriIn(root.uri, placed.path), { contents: picture.file, overwrite: false });
  const { span, text: words } = placed.edit;
  edit.replace(document.uri, rangeOf(document, span), words);
  return edit;
}

function pictureIn(
  data: vscode.DataTransfer,
): { file: vscode.DataTransferFile; extension: string } | undefined {
  for (const [type, extension] of Object.entries(types)) {
    const file = data.get(type)?.asFile();
    if (file) return { file, extension };
  }
  return undefined;
}
