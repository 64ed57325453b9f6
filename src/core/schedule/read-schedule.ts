import { sentence } from '../language/sentence';
import { finish } from './finish';
import type { ScheduleDraft } from './draft';
import { readFrabJson } from './frab/read-json';
import { readScheduleV2 } from './frab/read-v2';
import { readFrabXml } from './frab/read-xml';
import { readIcs } from './ics/read-ics';
import { readIndicoContributions, readIndicoTimetable } from './json/indico';
import { isObject, listAt, objectAt, objectsAt, type Json, type JsonObject } from './json/json';
import { readPretalxWidget, readSessionsByCode } from './json/pretalx-widget';
import { readSessionizeAll, readSessionizeGrid, readSessionizeSessions } from './json/sessionize';
import { readSchedPage } from './markup/sched-page';
import type { NotASchedule, Schedule, ScheduleFormat } from './schedule';
import { readGrid } from './table/read-grid';
import { readTable } from './table/read-table';
import { zoneNamed } from './time/zone';

export interface ReadOptions {
  /** The venue's zone as IANA names it; it wins over the file's. */
  readonly zone?: string | undefined;
}

type Found = readonly [ScheduleFormat, ScheduleDraft];

const known = (): string =>
  sentence(
    'Known are iCalendar (.ics), schedule.xml and schedule.json of frab and pretalx, pretalx’s widget, Sessionize (All, Sessions, GridSmart), Indico (contributions, timetable), Sched’s page of descriptions, and tables (CSV, TSV) with a header or a column for each room.',
  );

/**
 * Reads a conference's schedule. The format is told from the content. What cannot be read of a schedule is among its
 * problems, everything else is read; nothing is thrown, whatever the text is.
 *
 * @param text of a file or of the clipboard; a byte order mark and any line breaks are fine
 */
export function readSchedule(text: string, { zone }: ReadOptions = {}): Schedule | NotASchedule {
  const given = zone === undefined ? undefined : zoneNamed(zone);
  if (zone !== undefined && given === undefined)
    return {
      reason: sentence('There is no time zone “{0}”. Name one as IANA does, such as Europe/London.', zone),
    };
  const bare = text.replace(/^\uFEFF/, '');
  if (bare.trim() === '') return { reason: sentence('There is nothing in it to read.') };
  try {
    const found = read(bare);
    return 'reason' in found ? found : finish(found[1], found[0], given);
  } catch (thrown) {
    // The libraries throw at some texts that nobody would call a schedule.
    const what = thrown instanceof Error ? thrown.message.split('\n')[0] : String(thrown);
    return { reason: sentence('This cannot be read as a schedule ({0}). {1}', what ?? '', known()) };
  }
}

function read(text: string): Found | NotASchedule {
  const start = text.trimStart();
  if (/^BEGIN:V(?:CALENDAR|EVENT)[ \t]*$/im.test(text) && !/^[{[<]/.test(start))
    return ['ics', readIcs(text)];
  if (/^[{[]/.test(start)) return readJson(text);
  if (start.startsWith('<')) return readMarkup(text);
  const table = readTable(text) ?? readGrid(text);
  if (table && 'reason' in table) return table;
  return table
    ? ['table', table]
    : { reason: sentence('This is not a schedule of a known format. {0}', known()) };
}

function readMarkup(text: string): Found | NotASchedule {
  if (/<(?:\w+:)?schedule[\s>]/.test(text) && /<(?:conference|day|event)[\s>]/.test(text))
    return ['frab-xml', readFrabXml(text)];
  if (text.includes('sched-container-inner')) return ['sched-html', readSchedPage(text)];
  return { reason: sentence('This page or XML file holds no schedule of a known format. {0}', known()) };
}

function readJson(text: string): Found | NotASchedule {
  let file: Json;
  try {
    file = JSON.parse(text) as Json;
  } catch (thrown) {
    const where = thrown instanceof Error ? thrown.message.split('\n')[0] : '';
    return {
      reason: sentence('This JSON file is broken ({0}). Export it again, or repair it.', where ?? ''),
    };
  }
  const found = isObject(file) ? readObject(file, text) : readList(file, text);
  return found ?? { reason: sentence('This JSON file holds no schedule of a known format. {0}', known()) };
}

function readObject(file: JsonObject, text: string): Found | NotASchedule | undefined {
  const schedule = isObject(file['schedule']) ? file['schedule'] : file;
  const conference = objectAt(schedule, 'conference');
  if (Array.isArray(schedule['events']) && (isObject(schedule['conference']) || 'version' in schedule))
    return ['schedule-v2', readScheduleV2(schedule, text)];
  if (objectsAt(conference, 'days').some((day) => 'rooms' in day))
    return ['frab-json', readFrabJson(schedule, text)];
  if (Array.isArray(file['talks'])) return ['pretalx', readPretalxWidget(file, text)];
  const sessions = objectsAt(file, 'sessions');
  if (sessions.some((session) => 'startsAt' in session)) return ['sessionize', readSessionizeAll(file, text)];
  if (isIndicoTimetable(file)) return ['indico', readIndicoTimetable(file, text)];
  if (objectsAt(file, 'results').some((result) => 'contributions' in result || 'sessions' in result))
    return ['indico', readIndicoContributions(file, text)];
  const entries = Object.values(file).filter(isObject);
  const isByCode = entries.length > 0 && entries.every((entry) => 'title' in entry && 'start' in entry);
  return isByCode ? ['pretalx', readSessionsByCode(file, text)] : undefined;
}

function isIndicoTimetable(file: JsonObject): boolean {
  return Object.values(objectAt(file, 'results')).some(
    (event) => isObject(event) && Object.keys(event).some((key) => /^\d{8}$/.test(key)),
  );
}

function readList(file: Json, text: string): Found | NotASchedule | undefined {
  const items = listAt({ file }, 'file').filter(isObject);
  if (items.some((item) => 'rooms' in item && 'date' in item))
    return ['sessionize', readSessionizeGrid(items, text)];
  if (items.some((item) => Array.isArray(item['sessions']) && ('groupId' in item || 'groupName' in item)))
    return ['sessionize', readSessionizeSessions(items, text)];
  if (items.some((item) => Array.isArray(item['sessions']) && 'fullName' in item))
    return {
      reason: sentence(
        'This is Sessionize’s list of speakers, which has no times. Export All, Sessions or GridSmart.',
      ),
    };
  if (items.some((item) => 'startsAt' in item && 'title' in item))
    return ['sessionize', readSessionizeSessions([{ sessions: items }], text)];
  return undefined;
}
