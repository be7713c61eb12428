/** First parts of compounds that are no nouns, verbs or adjectives themselves, in small letters. */
export const prefixes: ReadonlySet<string> = new Set(
  (
    'ab an auf aus außen bei binnen dar durch ein einzel erst fehl fern fort frei gegen gesamt groß grund haupt her hin hinter hoch innen inter kern ' +
    'los miss mit mittel nach neben nicht nieder ober quer riesen rück schein selbst sonder stell super tief über um un unter ' +
    'ur vor voraus vorher vorzugs wahl weg weiter wett wider wieder zu zusammen zwischen ' +
    'anti auto bi bio co de des dis e eco elektro erz ex extra geo giga halb hydro hyper infra intra ko kontra makro maxi mega meta ' +
    'mikro mini mono multi nano neo non öko online offline para photo foto poly post prä pro pseudo re semi solar sub supra ' +
    'tele thermo trans turbo ultra vize zentral zivil ' +
    'ei öl eu it ' +
    'ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf hundert tausend viel mehr best höchst mindest meist letzt ' +
    'einst jetzt sofort allein rundum heim hinaus heraus herum umher vorbei zurück daheim dauer'
  ).split(' '),
);

/** Nouns of three letters or fewer that end compounds. */
export const shortHeads: ReadonlySet<string> = new Set(
  (
    'amt ort weg rat bau rad tor hof art tag tat tal uhr zug bad eis fee hut kuh not ruf see typ akt arm arzt gas gut hub lob los mut ' +
    'tür tee zoo bus set kit app bar box tip abo uni akw tau hai bär fan fon job lkw pkw'
  ).split(' '),
);

/** Words that end other words by chance, or as suffixes, but end no compound. */
export const noHeads: ReadonlySet<string> = new Set(
  (
    'ions ionen ion uren innen inne rinnen schaft schafts schaften heit keit tum enden ende alien alien eier eiern eis ' +
    'iste isten ismus ling enz anz samt samte samtes aten ate iden uns aber oder alle erste ersten gene gens ' +
    'euren eure eures ernst erns erde erden erlei ehren ehre iren iris isch tion tionen eilen ungen rung rungen ' +
    'lung lungen kung dung sung ring ringe ringen eiche eichen eignis nisse nissen nis hafte haften haft barke ' +
    'barkeit zunge zungen lung tung nisten theke theken erich ulrich ingen stern ernte ernten inger inge inn inns orion ernen eren ens chen lein leine leinen tät'
  ).split(' '),
);
