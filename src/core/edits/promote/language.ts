/** Languages in which a Summary and Notes are known by their names. */
export type Language = 'en' | 'de' | 'fr' | 'es' | 'nl' | 'it' | 'pt';

/** Words that are in every text of a language, and in no other of these. */
const WORDS: Readonly<Record<Language, string>> = {
  en: 'the and of is are with this that for was it we you not they have from by be how what when can but which',
  de: 'und der die das ist nicht mit auf ein eine für von dem den auch sich wird sind wie oder bei wenn aber nur noch zu im es kann man über',
  fr: 'le les des est une et dans pour pas que qui sur avec ce sont du au plus mais nous vous être cette il',
  es: 'el los las es una y para por con no que del como pero más se su son está muy lo al porque hay',
  nl: 'het een van en niet met voor dat zijn ook maar wordt naar bij uit deze hoe wat er kan als je',
  it: 'il gli è una e per non che di con sono del della come anche ma più questo nel si lo alla',
  pt: 'o os uma e para não que com do da dos das como mas mais em são está também pelo isso ao',
};

const LANGUAGES = Object.entries(WORDS).map(([name, words]) => ({
  name: name as Language,
  words: new Set(words.split(' ')),
}));

/** Enough to tell by the words that every sentence has. */
const ENOUGH = 20_000;

/** The language of some notes by their small words; English where little speaks for another. */
export function languageOf(text: string): Language {
  const counts = new Map<Language, number>();
  for (const [word] of text
    .slice(0, ENOUGH)
    .toLowerCase()
    .matchAll(/\p{L}+/gu))
    for (const { name, words } of LANGUAGES)
      if (words.has(word)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [best = ['en', 0], second] = [...counts].sort((a, b) => b[1] - a[1]);
  const isClear =
    best[1] >= 4 && best[1] >= (second?.[1] ?? 0) * 1.3 && best[1] >= (counts.get('en') ?? 0) * 2;
  return best[0] === 'en' || !isClear ? 'en' : best[0];
}
