import type { Message } from './language.js';
import type { SetupKey } from './setup-keys.js';

/** What `zb init` and `zb doctor` say. */
export const setupUi: Record<SetupKey, string> = {
  cmdInit: 'legt ein neues Projekt an: ein kleines, erfundenes Bündnis, das sich sofort bauen lässt',
  argInitFolder: 'leerer oder neuer Ordner (sonst der, in dem Sie sind)',
  namedService: 'Dienst',
  optCi: 'dazu einen Ablauf, der prüft und baut: github oder gitlab',
  optEditor: 'nur anlegen oder erneuern, was der Editor über ein vorhandenes Projekt wissen muss',
  cmdDoctor: 'sieht nach, ob alles da ist, was zb braucht, und sagt, was hilft',
  stageInit: 'Projekt anlegen',
  stageCheckup: 'Nachsehen',
  initDone:
    'Angelegt: {folder} (Dateien: {count}). Das Bündnis darin ist erfunden; ersetzen Sie nach und nach alles durch Ihre Angaben.',
  initNext: 'So geht es weiter:',
  initValidate: 'prüft alle Angaben',
  initBuild: 'baut das Heft; es liegt dann in {out}',
  initPreview: 'zeigt das Heft im Browser und jede gespeicherte Änderung sofort',
  initSpecimen: 'baut Musterseiten: alles, was es gibt, und wie man es schreibt',
  initOpen: 'öffnet den Ordner in Visual Studio Code; nehmen Sie dort die Erweiterung „YAML“ an',
  initPipeline:
    'Der Ablauf steht in {file}. Damit er zb findet, legen Sie {package} in den Ordner; „npm pack“ im Ordner von zb schreibt diese Datei.',
  editorDone: 'Der Editor kennt jetzt die Dateien des Projekts. Neu oder geändert: {count}.',
  editorUnchanged: 'Der Editor kennt die Dateien des Projekts schon; es war nichts zu tun.',
  checkupOk: 'in Ordnung',
  checkupMissing: 'Problem',
  checkupNone: '–',
  checkupAllThere: 'Es ist alles da, was zb braucht.',
  checkupTrouble: 'Probleme: {count}. Nach jedem Pfeil steht der Befehl, der hilft.',
  checkupNode: 'Node.js',
  checkupSystem: 'System',
  checkupBrowser: 'Browser',
  checkupPinned: 'mitgeliefert',
  checkupNoSandbox: 'nicht abgeschottet',
  checkupFonts: 'Schriften',
  checkupCache: 'Zwischenspeicher',
  checkupEmpty: 'noch leer',
  checkupProject: 'Projekt',
  checkupNoProject: 'hier und darüber keines',
  checkupResult: 'Ergebnisordner',
  checkupWritable: '{folder}, beschreibbar',
  checkupKept: 'Frühere Läufe',
  checkupSpace: 'Speicherplatz',
  checkupFree: '{free} frei',
};

export const setupTerms: Record<string, string> = {
  'doctor.node': 'Node.js {found} ist zu alt; zb braucht {needed} oder neuer.',
  'doctor.project': 'Die Datei „{file}“ hat Fehler: {count}.',
  'doctor.fonts': 'Die Schrift „{family}“ ist nicht installiert.',
  'doctor.folder': 'In „{folder}“ lässt sich nicht schreiben: {reason}.',
  'doctor.kept':
    'zb behält nichts von einem Lauf zum nächsten und macht jedes Mal alles neu: „{folder}“ {reason}.',
  'kept.noFolder': 'ist kein Ordner',
  'kept.hidden': 'lässt sich nicht ansehen',
  'kept.foreign': 'gehört jemand anderem',
  'kept.open': 'steht auch anderen zum Schreiben offen',
  'doctor.space': 'Beim Ordner „{folder}“ sind nur {free} frei; zb braucht {needed}.',
};

/** Findings of `zb init` and `zb doctor`. */
export const deSetupMessages = {
  ZB3030: { text: '{problem}', remedy: 'Führen Sie aus: {command}' },
  ZB4040: {
    text: 'Der Ordner „{folder}“ ist nicht leer; darin liegt schon „{found}“.',
    remedy:
      'Nennen Sie einen Ordner, den es noch nicht gibt. Ist das schon ein Projekt, und Sie wollen nur den Editor einrichten: zb init --editor.',
  },
  ZB4041: {
    text: 'Die Datei „{file}“ lässt sich nicht ergänzen, weil sie kein gültiges JSON ist oder darin etwas anderes steht als erwartet.',
    remedy: 'Berichtigen Sie die Datei, oder löschen Sie sie; zb legt sie dann neu an.',
  },
} satisfies Record<string, Message>;
