import type { Message } from './language.js';
import type { SetupKey } from './setup-keys.js';

/** What `zb init` and `zb doctor` say. */
export const setupUi: Record<SetupKey, string> = {
  cmdInit: 'makes a new project: a small, invented alliance that builds at once',
  argInitFolder: 'an empty or new folder (else the one you are in)',
  namedService: 'service',
  optCi: 'with a pipeline that checks and builds: github or gitlab',
  optEditor: 'only add or refresh what the editor needs to know of a project that is there',
  cmdDoctor: 'looks whether all is there that zb needs, and says what helps',
  stageInit: 'Making the project',
  stageCheckup: 'Looking',
  initDone:
    'Made: {folder} (files: {count}). The alliance in it is invented; put your own in its place, bit by bit.',
  initNext: 'What comes next:',
  initValidate: 'checks everything',
  initBuild: 'builds the brochure into {out}',
  initPreview: 'shows the booklet in the browser, and each saved change at once',
  initSpecimen: 'builds specimen pages: all that there is, and how it is written',
  initOpen: 'opens the folder in Visual Studio Code; accept the extension “YAML” there',
  initPipeline:
    'The pipeline is {file}. It finds zb if you put {package} into the folder; “npm pack” in the folder of zb writes that file.',
  editorDone: 'The editor knows the files of the project now. New or changed: {count}.',
  editorUnchanged: 'The editor knows the files of the project already; there was nothing to do.',
  checkupOk: 'ok',
  checkupMissing: 'problem',
  checkupNone: '–',
  checkupAllThere: 'All is there that zb needs.',
  checkupTrouble: 'Problems: {count}. Behind each arrow stands the command that helps.',
  checkupNode: 'Node.js',
  checkupSystem: 'System',
  checkupBrowser: 'Browser',
  checkupPinned: 'comes with zb',
  checkupNoSandbox: 'without sandbox',
  checkupFonts: 'Fonts',
  checkupCache: 'Cache',
  checkupEmpty: 'still empty',
  checkupProject: 'Project',
  checkupNoProject: 'none here or above',
  checkupResult: 'Output folder',
  checkupWritable: '{folder}, writable',
  checkupKept: 'Earlier runs',
  checkupSpace: 'Disk space',
  checkupFree: '{free} free',
};

export const setupTerms: Record<string, string> = {
  'doctor.node': 'Node.js {found} is too old; zb needs {needed} or later.',
  'doctor.project': 'The file “{file}” has errors: {count}.',
  'doctor.fonts': 'The font “{family}” is not installed.',
  'doctor.folder': 'Nothing can be written in “{folder}”: {reason}.',
  'doctor.kept': 'zb keeps nothing from run to run and makes all anew each time: “{folder}” {reason}.',
  'kept.noFolder': 'is not a folder',
  'kept.hidden': 'cannot be looked at',
  'kept.foreign': 'belongs to somebody else',
  'kept.open': 'may be written into by others too',
  'doctor.space': 'There are only {free} free at “{folder}”; zb needs {needed}.',
};

/** Findings of `zb init` and `zb doctor`. */
export const enSetupMessages = {
  ZB3030: { text: '{problem}', remedy: 'Run: {command}' },
  ZB4040: {
    text: 'The folder “{folder}” is not empty; “{found}” is in it.',
    remedy:
      'Name a folder that is not there yet. If this is a project and you only want to set up the editor: zb init --editor.',
  },
  ZB4041: {
    text: 'The file “{file}” can’t be added to: it is no valid JSON, or something else stands there than expected.',
    remedy: 'Correct the file, or delete it; zb then makes it anew.',
  },
} satisfies Record<string, Message>;
