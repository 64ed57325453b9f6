import { acrossTheAtlantic } from './spelling';
import type { Words } from './words';
import { wordList } from './word-list';

/** Endings that make a new word of a known one: `upstreamed`, `stateless`. */
const ENDINGS =
  wordList(`ed er ers ing ings less ful ish or able ible ness ment ization isation ize ized izes izing ise
  ised ises ising ability wise like ism ist ists ity ation ations fy ify ly y ancy ency`);

/** What programs and products are called by: `phantomjs`, `libnode`, `kubeapi`. */
const FRONTS =
  wordList(`lib kube git open cloud cyber micro data net web auto meta py go node type code dev mk my pg psy
  tech info bio smart fire hyper turbo cpy vs ms`);
const BACKS =
  wordList(`js py db fs ctl sql api ops con hub lab labs ai io bot kit soft ware stack base flow mesh gen sec
  net ml cd ci cli conf days fest camp cloud space works sync scope wire point gate grid lang script
  cast tube pad dash shot ctx cfg id os vm qt rs go ng rb`);

/** Whether names of programs end so: `rb`, `js`, `ctl`. */
export function isToolEnding(ending: string): boolean {
  return ending.length > 1 && BACKS.includes(ending) && !ENDINGS.includes(ending);
}

/**
 * Whether a word is made of a known one by a usual ending, written as the rules say: `pathing`, but neither
 * `hireing` nor `runing`.
 */
export function isDerived(words: Words, plain: string): boolean {
  return ENDINGS.some((ending) => {
    if (!plain.endsWith(ending)) return false;
    const stem = plain.slice(0, -ending.length);
    if (stem.length < 4) return false;
    return isVowel(ending.charAt(0)) ? takesVowel(words, stem) : isStem(words, stem);
  });
}

/** Whether an ending that begins with a vowel may follow this stem. */
function takesVowel(words: Words, stem: string): boolean {
  const doubled = /([bdgklmnprt])\1$/.test(stem);
  if (doubled && isStem(words, stem.slice(0, -1))) return true;
  if (isStem(words, `${stem}e`) || (stem.endsWith('i') && isStem(words, `${stem.slice(0, -1)}y`)))
    return true;
  if (!isStem(words, stem)) return false;
  // `hire` loses its `e`, `run` doubles its `n`, `apply` changes its `y`.
  return !/[^eoy]e$/.test(stem) && !/^[^aeiou]*[aeiou][bdgklmnprt]$/.test(stem) && !/[^aeiou]y$/.test(stem);
}

function isStem(words: Words, stem: string): boolean {
  return words.frequencyOf(stem) >= 4 && !/[^s]s$/.test(stem);
}

/** Whether a word is a known one with something that names of programs begin or end with. */
export function isBranded(words: Words, plain: string): boolean {
  const rest = (length: number, part: string): boolean => length >= 3 && words.frequencyOf(part) >= 4;
  return (
    FRONTS.some(
      (front) => plain.startsWith(front) && rest(plain.length - front.length, plain.slice(front.length)),
    ) ||
    BACKS.some(
      (back) => plain.endsWith(back) && rest(plain.length - back.length, plain.slice(0, -back.length)),
    )
  );
}

/**
 * Whether a word is a known one with a letter in front, as names of functions and variables are (`xselect`), or
 * with the `d` of a program in the background (`auditd`).
 */
export function isLettered(words: Words, plain: string): boolean {
  if (plain.length >= 5 && words.frequencyOf(plain.slice(1)) >= 5) return true;
  return /[^e]d$/.test(plain) && plain.length >= 5 && words.frequencyOf(plain.slice(0, -1)) >= 5;
}

/**
 * Whether a word is right though no list has it: the other side of the Atlantic's spelling of one that is known
 * (`linearizable`), or a coined name with the `d` of a program in the background (`libvirtd`).
 */
export function isRightForm(words: Words, plain: string): boolean {
  if (words.correctionsOf(plain).length > 0) return false;
  if (/^[a-z]{3,}[^e]d$/.test(plain) && words.isCoined(plain.slice(0, -1))) return true;
  const twin = acrossTheAtlantic(plain);
  return twin !== plain && (words.isKnown(twin) || words.frequencyOf(twin) > 0);
}

function isVowel(letter: string): boolean {
  return 'aeiouy'.includes(letter);
}
