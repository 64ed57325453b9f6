const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

/** What Go's layouts may name, the longer words first. */
const PARTS = /January|Jan|Monday|Mon|2006|01|02|03|04|05|06|15|PM|pm|1|2|3|4|5/g;

/** A date by a layout of Go, which shows how the 2nd of January 2006, 15:04:05, would be written; in UTC. */
export function goDate(date: Date, layout: string): string {
  return layout.replace(PARTS, (part) => written(date, part));
}

function written(date: Date, part: string): string {
  const hours = date.getUTCHours();
  const month = date.getUTCMonth();
  const two = (number: number): string => String(number).padStart(2, '0');
  switch (part) {
    case 'January':
      return MONTHS[month] ?? '';
    case 'Jan':
      return (MONTHS[month] ?? '').slice(0, 3);
    case 'Monday':
      return DAYS[date.getUTCDay()] ?? '';
    case 'Mon':
      return (DAYS[date.getUTCDay()] ?? '').slice(0, 3);
    case '2006':
      return String(date.getUTCFullYear());
    case '06':
      return two(date.getUTCFullYear() % 100);
    case '01':
      return two(month + 1);
    case '1':
      return String(month + 1);
    case '02':
      return two(date.getUTCDate());
    case '2':
      return String(date.getUTCDate());
    case '15':
      return two(hours);
    case '03':
      return two(hours % 12 || 12);
    case '3':
      return String(hours % 12 || 12);
    case '04':
      return two(date.getUTCMinutes());
    case '4':
      return String(date.getUTCMinutes());
    case '05':
      return two(date.getUTCSeconds());
    case '5':
      return String(date.getUTCSeconds());
    default:
      return part === 'PM' ? (hours < 12 ? 'AM' : 'PM') : hours < 12 ? 'am' : 'pm';
  }
}
