const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** Nouns with content that lists of stop words hold as well; in small letters. */
export const keptNouns = list(
  'beispiel dasein ende ernst gott jahr jahre jahren macht mann mensch menschen mittel mitteln ordnung recht ' +
    'rechte rechten sache sachen tag tage tagen tat teil teile teilen uhr wissen würde zeit zeiten dank schluss ' +
    'suche können tun gehen machen wohl weg werden morgen',
);

/** Of these the ones that are no noun at the beginning of a sentence, where every word has a capital. */
export const keptInsideOnly = list(
  'dank rechte rechten teile teilen tat würde suche können tun gehen machen wohl weg werden morgen',
);

/** And of these the ones that are nouns there too, if no adjective or verb can stand: Recht auf Stadt, Recht gut. */
export const keptByContext = list('recht ernst macht');

/** Adjectives without an ending that name something at the beginning of a sentence: Alt und Jung, Grün. */
export const bareAdjectiveNouns = list(
  'alt jung arm reich klein groß grün blau rot personal verhalten verdacht unrecht terminal original ideal kollektiv',
);

/** Names of languages look like adjectives and are nouns: Deutsch lernen. */
export const languages = list(
  'deutsch englisch türkisch arabisch französisch russisch ukrainisch polnisch spanisch',
);

/** Adjectives of larger places that are names of people or nouns as well; in small letters. */
export const placeAdjectives = list(
  'berliner hamburger münchner münchener kölner frankfurter stuttgarter düsseldorfer leipziger dortmunder essener ' +
    'bremer dresdner hannoveraner nürnberger duisburger bochumer wuppertaler bielefelder bonner mannheimer ' +
    'karlsruher augsburger wiesbadener krefelder kieler aachener mainzer kasseler hagener saarbrücker potsdamer ' +
    'ludwigshafener oldenburger leverkusener rostocker freiburger erfurter jenaer geraer ulmer koblenzer trierer ' +
    'wiener grazer linzer salzburger innsbrucker zürcher züricher basler berner genfer luzerner schweizer ' +
    'thüringer brandenburger magdeburger chemnitzer zwickauer hallenser lübecker offenbacher darmstädter ' +
    'heidelberger marburger gießener fuldaer hanauer wetzlarer limburger regensburger würzburger passauer ' +
    'schweriner weimarer solinger herner oberhausener gelsenkirchener münsteraner osnabrücker göttinger',
);

/** Never a noun of content, whatever the lexicon knows: fillers, answers, address, abbreviations; in small letters. */
export const fillers = list(
  'ach ah aha äh ähm öh öhm hm hmm mhm mh ähem oh oha puh uff tja na naja nun ja nein nee ne nö jo joa jep okay ok ' +
    'genau also klar bitte danke hallo hey hi moin tschüss gell gelle super prima toll schade leider eben halt ' +
    'morgens abends nachts mittags nachmittags vormittags anfangs teils montags dienstags mittwochs donnerstags ' +
    'freitags samstags sonntags sommers winters tags ' +
    'obwohl obschon sobald sofern sowieso überall dennoch trotzdem immerhin irgendwann genauso umso sodass ' +
    'boah wow hach yes jaja neee mmh ups joah ' +
    'quasi sozusagen sorry nichts nix nen nem ner ' +
    'sie ihnen ihr ihre ihrem ihren ihrer ihres du dich dir dein deine deinem deinen deiner deines euch euer eure ' +
    'eurem euren eurer eures wir ich man es ' +
    'nr str dr prof abs tel mio mrd std min hr fr bzw usw etc ca evtl ggf inkl usf vgl bspw co gmbh ' +
    'erstens zweitens drittens einerseits andererseits www http https html com de org pdf',
);

/** Adjectives used as nouns in fixed phrases that name nothing: im Großen und Ganzen, als Erstes. */
export const emptyNominalisations = list(
  'großen ganzen ganze ganzes großes allgemeinen folgenden folgendes wesentlichen übrigen übrige weiteren weiteres ' +
    'einzelnen einzelne einzelner besonderen besonderes nachfolgenden vorigen erste ersten erster erstes zweite ' +
    'zweiten zweites dritte dritten drittes letzte letzten letzter letztes nächste nächsten nächster nächstes ' +
    'andere anderen anderer anderes viele vielen vieles wenige wenigen weniges einige einigen einiges alle allen ' +
    'alles beide beiden beides manche manchen manches eigene eigenen eigenes einen einem einer eine eines ' +
    'gute gutes guten bessere besseres beste bestes besten neue neues neuen schönes schöne schönste wichtigste ' +
    'wichtigstes wichtiges einzige einzigen einziges gleiche gleichen gleiches selbe selben meiste meisten ' +
    'wichtige wichtigen naheliegende naheliegenden klaren trockenen laufenden voraus gerade weitem sinnvolles mögliches möglichste eigentliche eigentlichen',
);

/** Verbs that are also nouns by their form, when they open a sentence: the word behind them decides. */
export const openingVerbs = list(
  'frage glaube suche wünsche wünschen hoffe bitte liebe schätze plane plant rede lebe lebt wohne miete pflege ' +
    'reise sorge sorgen fahre fahrt macht machte sucht kenne finde denke brauche fehlt fehle gibt gebe stand ' +
    'fand kam lag rat rate zeige helfe arbeite halte halt lasse lass sehe fürchte fragen planen hoffen glauben ' +
    'reden sprechen sage sagen stelle stellen kann kriege krieg nutze nutzen teile teilen fange lerne spiele spielt ' +
    'spielen träume träumen bau baut bauen',
);

/** Infinitives that open a sentence as verbs and hardly ever name anything. */
export const plainVerbs = list(
  'bleiben haben sein werden machen brauchen können müssen gehen kommen finden geben tun wollen sollen dürfen ' +
    'mögen fehlen stehen sehen sagen denken wünschen hoffen glauben meinen lassen nehmen stellen schaffen bekommen ' +
    'gelten heißen liegen gehören halten fragen zeigen bringen setzen legen führen ziehen nennen kriegen passieren ' +
    'funktionieren dauern reichen scheinen werfen kosten gefallen fühlen kennen merken schauen gucken versuchen ' +
    'beginnen anfangen aufhören bedeuten stimmen sitzen laufen passen gewinnen wissen',
);

/** Infinitives that are nouns for good: Vertrauen ineinander, Leben auf dem Land. */
export const lexicalInfinitives = list(
  'vertrauen leben wohnen essen zusammenleben miteinander treffen einkommen verfahren unternehmen vorhaben ' +
    'abendessen mittagessen zusammenwohnen',
);

/** What follows a verb that opens a sentence: Frage ich …, Wünsche mir …, Suche eine … */
export const afterVerbs = list(
  'ich du er sie es wir ihr man mir mich dir dich uns euch sich Sie Ihnen ein eine einen einem einer mein meine ' +
    'meinen unser unsere unseren kein keine keinen hier da dort dass daß auch schon mal doch nicht seit gerne gern ' +
    'immer noch jetzt der die das den dem manche viele mehr weniger eigentlich vor',
);

/** What follows a noun that opens a sentence: the finite verb, a joint, a preposition. */
export const afterNouns = list(
  'ist sind war waren wäre wären muss müssen müsste müssten soll sollen sollte sollten kann können könnte darf ' +
    'wird werden wurde heißt bedeutet macht machen gehört gehören verbindet braucht brauchen fehlt fehlen ' +
    'kostet bringt bringen hilft helfen geht gehen tut hat haben steht stehen bleibt bleiben kommt kommen lohnt ' +
    'schafft wirkt wächst gibt entsteht funktioniert gelingt und oder sowie statt für im in mit ohne am an auf bei ' +
    'unter zwischen als wie zu zur zum von vom über durch gegen trotz wegen nach aus neben um',
);

/** Adjectives and quantifiers that give a phrase no meaning of its own; base forms in small letters. */
export const emptyAdjectives = list(
  'all ander anderweitig beid beliebig besagt bestimmt bisherig damalig derartig derzeitig diverse divers eigen ' +
    'einig einzeln einzig entsprechend erst etlich etwaig ganz gesamt gewiss gewisse gleich halb heutig irgendein ' +
    'irgendwelch jed jeder jedwed jeglich jen jetzig kein kommend letzt letzte letzter manch mehrer mehrere mehr ' +
    'meist mindest möglich nächst nächste nachfolgend obig paar restlich sämtlich selb solch sonstig sogenannt ' +
    'so-genannt so vergangen verschieden verschiedenst viel vieler völlig vorig vorherig vorhanden weiter weitere ' +
    'welch wenig weniger wesentlich zahlreich zahllos zusätzlich übrig überzählig jeweilig allerlei dergleichen ' +
    'ehemalig folgend unzählig eigentlich komplett richtig echt wirklich total voll ein mein dein sein unser euer ' +
    'ihr dies dieser welcher welche ohne gern lange zweit dritt viert fünft sechst siebt siebent acht neunt zehnt ' +
    'elft zwölft hundertst doppelt dreifach mehrfach einfach ' +
    // adverbs by their form: Lieber Standortbesuche
    'lieber eher früher später öfter länger weiter näher',
);

/** Adjectives that are never inflected. */
export const indeclinable = list('lila rosa orange beige oliv türkis creme bio öko prima super');

/** The prepositions that make a phrase of two nouns. */
export const linkingPrepositions = list('für zur zum am im an auf mit ohne gegen bei');

/** Prepositions that need no article; behind the others a bare noun or an article stands. */
export const definiteArticles = list('der die das den dem');

/** Nouns that make a mere adverb of time, manner or place with a preposition: im Moment, zum Beispiel. */
export const adverbialNouns = list(
  'Anfang Ende Schluss Moment Augenblick Jahr Jahre Jahren Monat Monaten Monate Woche Wochen Tag Tage Tagen Abend ' +
    'Morgen Mittag Vormittag Nachmittag Nacht Stunde Stunden Minute Minuten Montag Dienstag Mittwoch Donnerstag ' +
    'Freitag Samstag Sonnabend Sonntag Wochenende Januar Februar März April Mai Juni Juli August September Oktober ' +
    'November Dezember Sommer Winter Frühling Frühjahr Herbst Zeit Zeitpunkt Beispiel Teil Glück Grunde Grund ' +
    'Prinzip Endeffekt Ernst Vergleich Gegensatz Gegenteil Zusammenhang Rahmen Sinne Sinn Bezug Hinblick Hinsicht ' +
    'Rücksicht Dauer Not Folge Verfügung Hand Fall Falle Besten Liebsten Meisten Ganzen Großen Allgemeinen Übrigen ' +
    'Weiteren Folgenden Stück Mal Male Anschluss Ort Stelle Rede Kurzem Langem Hause Seite Weg Blick Weise Art Fuß ' +
    'Stil Jahresende Jahresanfang Vorfeld Nachhinein Voraus Schnitt Durchschnitt Detail Einzelnen Idealfall Euro Prozent',
);

/** Nouns that count or measure; they begin no phrase with a preposition. */
export const measuringNouns = list(
  'Jahr Monat Woche Tag Stunde Minute Sekunde Mal Uhr Euro Prozent Meter Kilometer Beispiel Teil Reihe Frau Herr ' +
    'Ende Anfang Fuß Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag',
);
