/**
 * Names of days, months and numbers in the languages of European conferences (and the day counters of a few
 * more): English, German, French, Spanish, Italian, Dutch, Portuguese, with the abbreviations people type.
 */

const WEEKDAY_NAMES: readonly string[] = [
  'monday mon montag lundi lunes lunedì lunedi maandag segunda-feira segunda',
  'tuesday tues tue dienstag mardi martes martedì martedi dinsdag terça-feira terça',
  'wednesday weds wed mittwoch mercredi miércoles miercoles mercoledì mercoledi woensdag quarta-feira quarta',
  'thursday thurs thur thu thr donnerstag jeudi jueves giovedì giovedi donderdag quinta-feira quinta',
  'friday fri freitag vendredi viernes venerdì venerdi vrijdag sexta-feira sexta',
  'saturday sat samstag sonnabend samedi sábado sabado sabato zaterdag',
  'sunday sun sonntag dimanche domingo domenica zondag',
];

const MONTH_NAMES: readonly string[] = [
  'january jan januar janvier enero gennaio januari janeiro',
  'february feb februar février fevrier febrero febbraio februari fevereiro',
  'march mar märz maerz mars marzo maart março',
  'april apr avril abril aprile',
  'may mai mayo maggio mei maio',
  'june jun juni juin junio giugno junho',
  'july jul juli juillet julio luglio julho',
  'august aug août aout agosto augustus',
  'september sept sep septembre septiembre settembre setembro',
  'october oct oktober okt octobre octubre ottobre outubro',
  'november nov novembre noviembre novembro',
  'december dec dezember dez décembre decembre diciembre dicembre dezembro',
];

const NUMBER_NAMES: readonly string[] = [
  'zero null',
  'one first eins erster premier uno primer primero primo een eerste um primeiro',
  'two second zwei zweiter deux deuxième dos segundo due secondo twee tweede dois',
  'three third drei dritter trois troisième tres tercer tercero tre terzo drie derde três terceiro',
  'four fourth vier vierter quatre quatrième cuatro cuarto quattro quarto vierde quatro',
  'five fifth fünf fünfter cinq cinquième cinco quinto cinque vijf vijfde',
  'six sixth sechs sechster sixième seis sexto sei sesto zes zesde',
  'seven seventh sieben siebter sept septième siete sette zeven zevende sete',
  'eight eighth acht achter huit',
  'nine ninth neun neunter neuf',
  'ten tenth zehn zehnter dix',
];

function numbered(names: readonly string[], first: number): ReadonlyMap<string, number> {
  return new Map(
    names.flatMap((row, index) => row.split(' ').map((name): [string, number] => [name, index + first])),
  );
}

/** 1 is Monday. */
export const WEEKDAYS = numbered(WEEKDAY_NAMES, 1);
/** 1 is January. */
export const MONTHS = numbered(MONTH_NAMES, 1);
export const NUMBERS = numbered(NUMBER_NAMES, 0);

/** Words that count a conference's days: "Day 2", "Tag 2", "Jour 2". */
export const DAY_WORDS: ReadonlySet<string> = new Set([
  'day',
  'tag',
  'jour',
  'journée',
  'día',
  'dia',
  'giorno',
  'giornata',
  'dag',
  'dzień',
  'den',
  'день',
]);

/** Parts of a day that may stand beside its name. */
export const DAY_PARTS: ReadonlySet<string> = new Set([
  'morning',
  'afternoon',
  'evening',
  'am',
  'pm',
  'vormittag',
  'nachmittag',
  'abend',
  'matin',
  'après-midi',
  'soir',
]);
