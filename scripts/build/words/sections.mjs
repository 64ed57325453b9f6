/**
 * Joins byte arrays into one file: the number of parts and the length of each (32 bits, lowest byte first), then
 * the parts. `src/core/typos/load-words.ts` takes them apart.
 *
 * @param {Uint8Array[]} parts
 */
export function joinSections(parts) {
  const head = Uint32Array.of(parts.length, ...parts.map((part) => part.length));
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, head.byteLength));
  const view = new DataView(bytes.buffer);
  head.forEach((value, i) => view.setUint32(i * 4, value, true));
  let at = head.byteLength;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
