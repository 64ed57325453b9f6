import type { DayName } from './headings/day-name';

/** A title made out of a file or folder name: `02_platform-abstractions` → `Platform abstractions`. */
export function readableName(name: string): string {
  const rest = COUNTED.test(name) ? name : name.replace(/^\d{1,4}(?:[-_. ]+|$)(?=.*\p{L})/u, '');
  const words = spaced(fromCamelCase(rest));
  return words === '' ? name : capital(words);
}

/** `20 Ways to Define Props`: a number that belongs to the title, for things that titles count. */
const COUNTED =
  /^[1-9]\d{0,3} +(?:ways|years?|tips|things|lessons|days?|minutes?|hours?|reasons|steps|rules|tricks|mistakes|myths|patterns|principles|laws|questions|habits|weeks?|months?|percent|million|billion|ideas|secrets|signs|factors?|seconds|lines|stages|levels|commandments|shades|ans|années|façons|raisons|idées|jahre|gründe|wege|tipps|dinge|minuten|fehler|regeln|años|formas|razones|consejos|cosas|anni|modi|ragioni|consigli|cose|jaar|redenen|dingen|manieren|anos|maneiras|razões|dicas|coisas)\b/iu;

/** Names of one word that are written with capitals inside. */
const ONE_WORD =
  /^(?:\p{Lu}?\p{Ll}*(?:Script|SQL|QL|DB|API|Hub|Lab|Tube|Ops|Con|OS|JS|MQ|RTC|Telemetry|Assembly|Native)s?)$/u;

/** `IntroToMake` is three words; `GraphQL` and `OpenTelemetry` are one. */
function fromCamelCase(name: string): string {
  if (/[\s_-]/.test(name) || !/^\p{Lu}/u.test(name) || ONE_WORD.test(name)) return name;
  const words = name.match(/\p{Lu}+(?![\p{Ll}])|\p{Lu}\p{Ll}+|\p{N}+|\p{Ll}+/gu) ?? [];
  return words.length > 2 && words.join('') === name ? words.join(' ') : name;
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
  // Where words stand apart already, a hyphen is the author's: `Real-time rendering`.
  const hyphens = / /.test(name.trim())
    ? /(?<=[^\s\p{L}])-(?=\S)|(?<=\S)-(?=[^\s\p{L}])/gu
    : /(?<=\S)-(?=\S)/g;
  return name
    .replace(/_/g, ' ')
    .replace(hyphens, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s-]+|[\s-]+$/g, '');
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
