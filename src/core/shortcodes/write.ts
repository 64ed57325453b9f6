/**
 * A shortcode as Hugo reads it. Values are put in double quotes, inner ones escaped; line breaks become spaces, and
 * what would end the tag is percent-encoded in addresses.
 *
 * @param inner words between the tags; undefined writes the opening tag alone
 */
export function writeShortcode(
  name: string,
  params: readonly (readonly [name: string, value: string])[],
  inner?: string,
  notation: '%' | '<' = '%',
): string {
  const [open, close] = notation === '%' ? ['{{%', '%}}'] : ['{{<', '>}}'];
  const written = params.map(([key, value]) => ` ${key}=${quoted(value)}`).join('');
  const tag = `${open} ${name}${written} ${close}`;
  return inner === undefined ? tag : `${tag}${inner}${open} /${name} ${close}`;
}

/** A value in quotes that Hugo gives back as it is. */
export function quoted(value: string): string {
  const plain = value
    .replace(/\s*[\r\n]+\s*/g, ' ')
    .replace(/([%>])(?=\}\})/g, (character) => (character === '%' ? '%25' : '%3E'));
  // Hugo takes a backslash for what it is, except before a quote: there it keeps the value from ending.
  if (!/\\(?:"|$)/.test(plain)) return `"${plain.replaceAll('"', '\\"')}"`;
  return plain.includes('`') ? quoted(plain.replaceAll('\\', '%5C')) : `\`${plain}\``;
}
