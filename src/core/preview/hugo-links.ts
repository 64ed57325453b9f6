import type { NoteContext, PreviewSettings } from './note-context';

/** Where Hugo leads an address that is written in a note, as an address that an editor follows from that note. */
export function hugoAddress(
  href: string,
  kind: 'link' | 'image',
  note: NoteContext,
  settings: PreviewSettings,
): string {
  void kind;
  void note;
  void settings;
  return href;
}
