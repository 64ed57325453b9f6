/**
 * Takes a file of word lists apart into its parts, views of the same memory. Its head holds the number of parts
 * and the length of each.
 * @throws RangeError when the file is cut off
 */
export function sectionsOf(file: Uint8Array): Uint8Array[] {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const count = view.getUint32(0, true);
  const sections: Uint8Array[] = [];
  let at = 4 + count * 4;
  for (let i = 0; i < count; i++) {
    const length = view.getUint32(4 + i * 4, true);
    if (at + length > file.length) throw new RangeError('The word list is cut off.');
    sections.push(file.subarray(at, at + length));
    at += length;
  }
  return sections;
}
