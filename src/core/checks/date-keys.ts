/** Keys of front matter that Hugo reads as dates, and the other names that it knows for them; in any case of letters. */
export const DATE_KEYS: readonly string[] = [
  ...['date', 'publishDate', 'expiryDate', 'lastmod'],
  ...['pubdate', 'published', 'unpublishdate', 'modified'],
];
