/** Terms as they come out of interviews: text, Themenfeld, interviews. The most frequent first. */
const list = `
Räume für Begegnung|b|14
Gesellschaftliche Teilhabe|a|13
Nachbarschaft|a|12
Bezahlbarer Wohnraum|b|12
Beteiligung|a|11
Soziale Infrastruktur|a|10
Grünflächen|c|10
Barrierefreiheit|b|9
Öffentlicher Raum|b|9
Mobilität|c|9
Nahversorgung|d|9
Vertrauen|a|9
Ehrenamt|a|8
Lokale Ökonomie|d|8
Klimaanpassung|c|8
Zusammenarbeit||8
Integration|a|7
Wohnumfeld|b|7
Kurze Wege|c|7
Netzwerke||7
Bildung|a|7
Leerstand|d|6
Spielplätze|b|6
Vielfalt|a|6
Kita und Schule|a|6
Radverkehr|c|6
Sicherheit|b|6
Gemeinwesenarbeit|a|5
Quartiersmanagement|a|5
Einzelhandel|d|5
Ausbildung und Arbeit|d|5
Jugendbeteiligung|a|5
Aufenthaltsqualität|b|5
Gesundheit|b|5
Energetische Sanierung|c|4
Zwischennutzung|d|4
Gemeinschaftsgärten|c|4
Sport und Bewegung|b|4
Sprachförderung|a|4
Handwerk|d|4
Experimentierräume||4
Verstetigung||3
Generationen|a|3
Schwammstadt|c|3
Sozialer Wohnungsbau|b|3
Dritte Orte|b|3
Interkultureller Dialog|a|3
Suffizienz|c|3
Wochenmarkt|d|3
Zusammenhalt||3
Miteinander||3
Auf Augenhöhe||3
Integrierte Stadtentwicklung||3
Mut zum Ausprobieren||3
Teilhabe|a|3
Kinder und Jugendliche|a|3
Familien|a|3
Alt und Jung|a|3
Gut älter werden|a|3
Kümmerer|a|3
Mehrsprachigkeit|a|3
Kultur und Feste|a|3
Gegen Einsamkeit|a|3
Inklusion|a|3
Hilfe zur Selbsthilfe|a|3
Zugehörigkeit|a|3
Demokratie|a|3
Chancengerechtigkeit|a|3
Kitas|a|3
Kunst|a|3
Begegnung|b|3
Räume|b|3
Bezahlbares Wohnen|b|3
Plätze und Freiräume|b|3
Image|b|3
Spiel und Sport|b|3
Soziale Mischung|b|3
Offen für alle|b|3
Café um die Ecke|b|3
Sauberkeit|b|3
Klimaschutz|c|3
Nachhaltige Mobilität|c|3
Weniger Verkehr|c|3
Umweltgerechtigkeit|c|3
Arbeit und Ausbildung|d|3
Wohnen und Arbeiten|d|3
Leerstand nutzen|d|3
Daseinsvorsorge|d|3
Digitalisierung|d|3
Beratung||3
Kollegiale Beratung||3
Vernetzung||3
Neue Kooperationen||3
Erfahrungsaustausch||3
Fachtagung||3
Praxisbeispiele||3
Erfolgsgeschichten|b|3
Sprechstunde||3
Fortbildung||3
Verwaltung qualifizieren||3
Workshops||3
Quartierswerkstatt|a|3
Wissenstransfer||3
Fachwissen||3
Öffentlichkeitsarbeit||3
Newsletter und Magazin||3
Standortbesuche||3
Quartiersrundgang|b|3
Lernreise||3
Patenschaft||3
Tandems||3
Fördermittel finden||3
Anschubfinanzierung||3
Moderation||3
Runder Tisch|a|3
Arbeitsgruppe||3
Reallabor|c|3
Studierendenprojekte||3
Begleitforschung||3
Daten und Karten||3
Leitfaden||3
Positionspapier||3
Online-Formate||3
Tutorials||3
Podcast||3
Wissensplattform||3
Wanderausstellung|b|3
Wettbewerb||3
Türöffner||3
Ressorts verbinden||3
Stadtteillotsen|a|3
Sprachmittlung|a|3
Jugendforum|a|3
Bürgerrat|a|3
Mietertreff|b|3
Mietberatung|b|3
Gestaltungsberatung|b|3
Energieberatung|c|3
Reparaturcafé|c|3
Mitmachbaustelle|b|3
Gründungsberatung|d|3
Ausbildungsbörse|d|3
Betriebe einbinden|d|3
Theaterprojekt|a|3
Gemeinsam kochen|a|3
Gemeinsinn||3
Gemeinschaftsgefühl||3
Zusammenleben||3
Verlässlichkeit||3
Augenhöhe||3
Respekt||3
Stadtteilentwicklung||3
Modellprojekt||3
Fehlerkultur||3
Nachbar|a|3
Nachbarschaftshilfe|a|3
Hausgemeinschaft|a|3
Mitsprache|a|3
Partizipation|a|3
Zugewanderte|a|3
Zuwanderung|a|3
Ankommen|a|3
Diversität|a|3
Verschiedenheit|a|3
Vertrauensverhältnis|a|3
Freiwillige|a|3
Schule|a|3
Bücherei|a|3
Stadtteilbibliothek|a|3
Lernort|a|3
Hausaufgabenhilfe|a|3
Kind|a|3
Jugend|a|3
Jugendliche|a|3
Jugendtreff|a|3
Jugendraum|a|3
Jugendarbeit|a|3
Jugendhaus|a|3
Familie|a|3
Familienzentrum|a|3
Alleinerziehende|a|3
Generation|a|3
Pflege|a|3
Pflegedienst|a|3
Hochbetagte|a|3
Hauptamt|a|3
Hauptamtliche|a|3
Quartiersbüro|a|3
Sprachbarriere|a|3
Sprachcafé|a|3
Kultur|a|3
Kulturangebot|a|3
Kulturhaus|a|3
Straßenfest|a|3
Nachbarschaftsfest|a|3
Stadtteilfest|a|3
Quartiersfest|a|3
Hoffest|a|3
Vereinsamung|a|3
Selbsthilfe|a|3
`;

export interface Term {
  text: string;
  themenfeld?: string;
  count: number;
}

/** The first `count` of 200 terms. */
export function terms(count: number): Term[] {
  return list
    .trim()
    .split('\n')
    .slice(0, count)
    .map((line) => {
      const [text = '', themenfeld = '', interviews = ''] = line.split('|');
      return { text, count: Number(interviews), ...(themenfeld ? { themenfeld } : {}) };
    });
}
