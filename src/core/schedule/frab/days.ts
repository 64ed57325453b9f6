import { parseMoment } from '../time/moment';

/** `2025-04-01` of a date, or of a time; undefined for anything else. */
export function isoDate(words: string | undefined): string | undefined {
  const date = /^\s*(\d{4}-\d{2}-\d{2})/.exec(words ?? '')?.[1];
  return date !== undefined && parseMoment(date) ? date : undefined;
}

/** A day's own name, else `Day 1` by its number. */
export function dayName(name: string | undefined, index: string): string {
  return name?.trim() ?? `Day ${index.trim()}`;
}
