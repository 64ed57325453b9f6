import type { DayName } from './headings/day-name';

/** A title made out of a file or folder name: `02_platform-abstractions` → `Platform abstractions`. */
export function readableName(name: string): string {
  const words = spaced(name.replace(/^\d{1,4}(?:[-_. ]+|$)(?=.*\p{L})/u, ''));
  return words === '' ? name : capital(words);
}

/** A day's name made out of its folder or file name: `day-one` → `Day One`, `01-tuesday` → `Tuesday`. */
export function readableDay(day: DayName, minus: boolean): string {
  if (day.kind === 'date' && /^[\d._-]+$/.test(day.words)) return day.words.replaceAll('_', '-');
  const number = /^(\p{L}+)[\s_-]*(\d+)$/u.exec(day.words);
  const words =
    number?.[1] && number[2]
      ? `${number[1]} ${minus ? '-' : ''}${String(Number(number[2]))}`
      : spaced(day.words);
  return words.split(' ').map(capital).join(' ');
}

function spaced(name: string): string {
  return name
    .replace(/_/g, ' ')
    .replace(/(?<=\S)-(?=\S)/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s-]+|[\s-]+$/g, '');
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
