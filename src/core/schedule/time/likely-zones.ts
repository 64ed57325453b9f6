import { talksOf, type Schedule } from '../schedule';
import { cityOf, offsetAt } from './zone';
import { HOUR, MINUTE, parseMoment } from './moment';

/**
 * All zones, those first in which the venue of a schedule may lie: its texts name the place, and talks are not at
 * night there.
 *
 * @param own the zone of the user's machine, which wins among equals
 */
export function likelyZones(schedule: Schedule, own: string): string[] {
  const talks = talksOf(schedule).map(({ talk }) => talk);
  const starts = talks.flatMap(({ start, allDay }) => {
    const moment = start === null || allDay ? undefined : parseMoment(start);
    return moment === undefined ? [] : [moment];
  });
  const words = [schedule.title, ...new Set(talks.map(({ room }) => room ?? ''))].join('\n').toLowerCase();
  const first = starts[0]?.ms ?? 0;
  const score = (zone: string): number => {
    const place = cityOf(zone);
    const area = zone.slice(0, Math.max(zone.indexOf('/'), 0)).toLowerCase();
    const offset = offsetAt(zone, first);
    const awake = starts.filter(({ ms, offset: written }) => {
      const hour = ((((written === undefined ? ms : ms + offset * MINUTE) / HOUR) % 24) + 24) % 24;
      return hour >= 8 && hour < 20;
    }).length;
    return (
      awake / Math.max(starts.length, 1) +
      (place.length > 3 && words.includes(place) ? 2 : 0) +
      (area !== '' && words.includes(area) ? 0.2 : 0) +
      (zone === own ? 0.1 : 0)
    );
  };
  const scored = Intl.supportedValuesOf('timeZone').map((zone) => ({ zone, score: score(zone) }));
  if (!scored.some(({ zone }) => zone === own)) scored.push({ zone: own, score: score(own) });
  return scored.sort((a, b) => b.score - a.score || (a.zone < b.zone ? -1 : 1)).map(({ zone }) => zone);
}
