/** Whether a tag is what a template leaves for its author to fill in: it says nothing about a talk. */
export function isPlaceholderTag(tag: string): boolean {
  return /^<.*>$|^\{\{.*\}\}$|^(?:tags?|todo|xxx|tbd)$/i.test(tag.trim());
}
