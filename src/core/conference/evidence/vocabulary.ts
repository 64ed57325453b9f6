/**
 * What headings and files that are no talks are called in the languages of European conferences: English, German,
 * French, Spanish, Italian, Dutch, Portuguese. All in `plainWords` form: lower case, no accents, `&` as `and`.
 */

function names(...rows: readonly string[]): ReadonlySet<string> {
  return new Set(rows.flatMap((row) => row.split(',').map((name) => name.trim())));
}

/** Words of which the names of breaks are made: each word of the name must be one of these or a filler. */
export const BREAK_WORDS = names(
  'lunch, brunch, lunchtime, coffee, tea, break, breaks, coffeebreak, breakfast, dinner, registration, checkin, networking, reception, drinks, beers, snacks, doors, refreshments',
  'mittag, mittagessen, mittagspause, pause, kaffee, kaffeepause, fruhstuck, abendessen, anmeldung, registrierung, einlass, teepause',
  'cafe, pauses, repas, dejeuner, accueil, inscription, inscriptions, emargement, gouter, cocktail, apero, aperitif, diner',
  'almuerzo, comida, pausa, descanso, desayuno, registro, acreditacion, acreditaciones, cena, merienda',
  'pranzo, caffe, intervallo, colazione, registrazione, accoglienza, aperitivo',
  'koffie, koffiepauze, lunchpauze, pauze, ontbijt, registratie, inloop, borrel, avondeten',
  'almoco, intervalo, inscricao, inscricoes, credenciamento, jantar, lanche',
);

/** Words that may stand beside a break's own. */
export const BREAK_FILLERS = names(
  'and, the, with, for, short, long, quick, morning, afternoon, evening, mid, first, second, open, opens, welcome, time, hour, happy, badge, badges, pickup, up, in, check',
  'und, mit, am, im, kurze, et, petit, du, des, de, le, la, les, un, y, el, para, con, e, per, da, do, het, een, met, en, o, a, manha, midi',
);

/** Groups that hold no talks even where much is written: lists of things, of people, of plans. */
export const LISTS = names(
  'links, link, random links, useful links, interesting links, other links, links and resources, links and references, resources, other resources, additional resources, useful resources, references, further reading, reading list, bibliography, sources',
  'attendees, participants, people, people met, people i met, people to follow, contacts, speakers, list of speakers, organizers, organisers, sponsors, exhibitors, who to follow',
  'swag, schwag, stickers, giveaways, goodies, books, books to read, book list, book recommendations, recommended books, recommended reading, to read, to watch, to do, todo, todos, to dos, watchlist, things to look into, things to look up, things to check out, things to try, things to research, look into, check out, follow up, follow ups, action items, actions, next steps',
  'photos, pictures, gallery, tweets, handles, hashtags, feeds, social media, social',
  'packing, packing list, travel, hotel, hotels, accommodation, logistics, venue, wifi, wi fi, expenses, budget, restaurants, food, vendor booths, vendors, booths, vendor hall, expo, expo hall, exhibition hall',
  'schedule, agenda, program, programme, timetable, my schedule, plan, format, ideas, blog post ideas, blogpost ideas, blog posts, talk ideas, glossary, acronyms, terminology, vocabulary, table of contents, contents, toc, index, navigation, menu, about, about this repo, about this repository, about me, about these notes, what is this, disclaimer, license, licence, contributing, credits, acknowledgements, acknowledgments, changelog, contact, legend, key, prep, preparation, misc links, notes on notes',
  'inhalt, inhaltsverzeichnis, teilnehmer, literatur, bucher, quellen, linkliste, weitere links, zeitplan, ablauf, fotos, bilder, sponsoren, aussteller, anreise, packliste, glossar, uber',
  'liens, liens utiles, ressources, participants, sommaire, table des matieres, livres, programme, planning, glossaire, a lire, a voir, a propos',
  'enlaces, enlaces utiles, recursos, asistentes, libros, programa, indice, glosario, fotos',
  'risorse, partecipanti, libri, programma, sommario, riferimenti, foto, glossario',
  'bronnen, deelnemers, boeken, inhoud, inhoudsopgave, rooster, referenties, begrippen',
  'recursos, participantes, livros, programacao, sumario, referencias, glossario, agenda',
);

/** Names that are a list as often as not; something else must speak against them too. */
export const MAYBE_LISTS = names(
  'tools, misc, miscellaneous, other, others, random, random notes, random thoughts, random remarks, quotes, tips, tech, technologies, general, extras, extra, bonus, notes, thoughts, my thoughts, hallway, sonstiges, diverses, divers, autres, otros, varie, overig, outros',
);

/** Parts of a talk, or of the report about a conference: no titles. */
export const PARTS = names(
  'overview, abstract, bio, biography, bios, intro, introduction, background, motivation, context, outline, agenda, notes, my notes, raw notes, talk notes, session notes, summary, tldr, tl dr, in short, recap, key takeaways, takeaways, takeaway, main takeaways, key takeaway, my takeaways, takeaways and thoughts, lessons, lessons learned, learnings, key learnings, what i learned, conclusion, conclusions, final thoughts, thoughts, my thoughts, personal thoughts, impression, impressions, overall impressions, overall, opinion, rating, verdict, review, general notes',
  'questions, question, q and a, q and as, qa, q a, questions and answers, audience questions, audience q and a, discussion, demo, demos, live demo, example, examples, problem, the problem, problems, solution, the solution, solutions, results, next steps, action items, references, resources, links, further reading, slides, slide deck, video, recording, recordings, materials, speaker, speakers, the speaker, about the speaker, about the speakers, speaker bio, about, presenter, presenters, details, description, session description, talk description, topics, topic, quotes, tools, key points, main points, points, highlights, key ideas, key insights, insights, meta, metadata, info, transcript, why, what, how, where, when, who, what is it, history, pros, cons, pros and cons, advantages, disadvantages, benefits, drawbacks, challenges, tips, architecture, setup, prerequisites, requirements, related, see also, appendix, misc, tldw, goal, goals, content, contents, table of contents, talk list, future, future work, limitations, use cases, use case, features, preface, personal notes, feedback, comments, documentation, code, contact, facts, ideas',
  'uberblick, ubersicht, einleitung, einfuhrung, zusammenfassung, fazit, notizen, mitschrift, fragen, fragen und antworten, beispiel, beispiele, quellen, referenzen, das problem, die losung, losung, losungen, ergebnis, ergebnisse, hintergrund, referent, referentin, sprecher, sprecherin, vortragender, inhalt, gedanken, ausblick, diskussion, folien, aufzeichnung, kurzfassung, ziele, ziel, eindruck, meine meinung, vorteile, nachteile, probleme, grundlagen',
  'resume, presentation, contexte, conclusion, questions reponses, questions et reponses, demo, demonstration, exemple, exemples, liens, ressources, biographie, intervenant, intervenants, intervenante, orateur, oratrice, probleme, problematique, le probleme, la solution, resultats, a retenir, ce que je retiens, points cles, plan, sommaire, avis, mon avis, sujet, objectif, objectifs, constat, en bref, bilan, avantages, inconvenients',
  'resumen, introduccion, conclusiones, conclusion, notas, preguntas, preguntas y respuestas, ejemplo, ejemplos, enlaces, recursos, referencias, problema, el problema, solucion, la solucion, resultados, ponente, ponentes, orador, biografia, contexto, vision general, demostracion, ideas clave, opinion, puntos clave',
  'riassunto, introduzione, conclusione, conclusioni, note, appunti, domande, domande e risposte, esempio, esempi, risorse, riferimenti, il problema, soluzione, la soluzione, risultati, relatore, relatrice, panoramica, sommario, contesto, dimostrazione, punti chiave',
  'samenvatting, inleiding, introductie, conclusie, conclusies, notities, aantekeningen, vragen, vragen en antwoorden, voorbeeld, voorbeelden, bronnen, probleem, het probleem, oplossing, de oplossing, resultaten, spreker, sprekers, overzicht, achtergrond, discussie, opzet',
  'resumo, introducao, conclusao, conclusoes, anotacoes, perguntas, perguntas e respostas, exemplo, exemplos, referencias, o problema, solucao, a solucao, palestrante, palestrantes, oradora, visao geral, demonstracao, pontos chave, sobre',
);

/** Headings over talks that are no talk themselves. */
export const CONTAINERS = names(
  'talks, the talks, talk, talks attended, attended talks, talks i attended, talks i saw, talks i went to, talks watched, talks seen, sessions, the sessions, sessions attended, attended sessions, sessions i attended, session notes, talk notes, notes, my notes, conference notes, notes from talks, notes on talks, notes from sessions, notes by talk, presentations, presentation notes, lectures, conference talks, favorite talks, favourite talks, other talks, main talks, all talks, individual talks, individual sessions, talks and notes, talk summaries, session summaries, summaries, regular talks, regular sessions, breakout sessions, breakouts',
  'vortrage, besuchte vortrage, die vortrage, besuchte talks, besuchte sessions, conferences, les conferences, presentations, les presentations, talks vus, conferences suivies, sessions suivies, les talks',
  'charlas, las charlas, ponencias, sesiones, presentaciones, talk seguiti, interventi, sessioni, presentazioni, sessies, lezingen, presentaties, palestras, as palestras, sessoes, apresentacoes',
);

/** A talk all the same, however short its name: no other part of a note is called so. */
export const TALK_WORDS =
  /\b(?:key ?notes?|locknote|lightning|ignites?|pecha ?kucha|panel|fireside|workshop|tutorial|plenary|unconference|open spaces?|birds of a feather|bof|devroom|eröffnung|ouverture|plénière|mesa redonda|table ronde|conférence d.ouverture|podiumsdiskussion)\b/iu;

/** Headings of a manual. */
export const MANUAL =
  /^(?:installation|install|installing|usage|getting started|quick ?start|licen[cs]e|contributing|contribute|development|requirements|configuration|build|building|deployment|features|prerequisites|screenshots|documentation|tests?|testing|api|api reference|faq|frequently asked questions|roadmap|changelog|troubleshooting|support|run|running|technologies|tech stack|stack|authors?|maintainers|acknowledge?ments)$/i;

/** Steps of a course or workshop. */
export const STEPS =
  /^(?:(?:step|exercise|lab|module|chapter|lesson|unit|part|section|task|assignment|homework|übung|schritt|aufgabe|kapitel|teil|étape|exercice|chapitre|partie|ejercicio|paso|parte|esercizio|capitolo|oefening|stap|deel|exercício|passo)s?\s*#?\d+|setup|set up|solution|solutions)\b/iu;
