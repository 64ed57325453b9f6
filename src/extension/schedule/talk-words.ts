import type { Talk } from '../../core/schedule/schedule';

/** `10:30–11:00`; empty without a time. */
export function timeOf({ start, end, allDay }: Talk): string {
  if (start === null || allDay) return '';
  return [start, end].flatMap((moment) => moment?.slice(11, 16) ?? []).join('–');
}

/** Facts of a talk on one line; empty ones are left out. */
export function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' · ');
}
