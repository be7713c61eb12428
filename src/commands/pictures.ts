import type { Bericht } from '../data-types/berichte.js';
import type { Bild } from '../data-types/bilder.js';
import { picturesIn } from '../data-types/pictures-in.js';
import type { Project } from '../data-types/project.js';
import { type Diagnostic, diagnostic, type Staged, withoutRepetition } from '../diagnostics/diagnostic.js';
import type { Picture, WantedPicture } from '../load/pictures/picture.js';
import { type PrintRoom, printRoom, usualRoom } from '../load/pictures/print-room.js';

/** Gets pictures ready for reports. What two reports print at the same size is made once. */
export interface PictureDesk {
  /** True if a report shows any. */
  shows(bericht: Bericht): boolean;
  /** The pictures that a report shows, by id, in the order of `bilder.yaml`. */
  forReport(bericht: Bericht): Promise<ReadyPictures>;
  /** Those that no report shows, for their findings. */
  others(): Promise<Staged<Map<string, Picture>>>;
}

/** Gets ready what reads pictures. */
export type OpenPictureReader = () => Promise<ReadPicture>;

/** Pictures, and the findings about them: those come with each report that shows them. */
export type ReadyPictures = Staged<Map<string, Picture>>;

type ReadPicture = (wanted: WantedPicture) => Promise<Staged<Picture | undefined>>;

/** A desk for the pictures of a project. What reads pictures is loaded when the first is wanted. */
export function openPictureDesk(
  project: Project,
  openReader: OpenPictureReader = loadPictureReader,
): PictureDesk {
  const { bilder } = project.data.bilder;
  const made = new Map<string, Promise<Staged<Picture | undefined>>>();
  let reader: Promise<ReadPicture> | undefined;
  const prepare = async (chosen: readonly Bild[], room: PrintRoom) => {
    const pictures = new Map<string, Picture>();
    const diagnostics: Diagnostic[] = [];
    for (const bild of chosen) {
      const key = JSON.stringify([bild.id, room]);
      reader ??= openReader();
      const coming = made.get(key) ?? reader.then((read) => read(wantedPicture(project, bild, room)));
      // At once, since another report may ask for it meanwhile.
      made.set(key, coming);
      const picture = await coming;
      diagnostics.push(...picture.diagnostics);
      if (picture.value) pictures.set(bild.id, picture.value);
    }
    return { value: pictures, diagnostics };
  };
  const shownIn = (bericht: Bericht) => picturesIn(bericht, project.data.kapitel);
  return {
    shows: (bericht) => shownIn(bericht).size > 0,
    forReport(bericht) {
      const shown = shownIn(bericht);
      const template = shown.size > 0 ? project.templateOf(bericht.vorlage) : undefined;
      const room = template ? printRoom(template.printCss) : usualRoom;
      return prepare(
        bilder.filter(({ id }) => shown.has(id)),
        room,
      );
    },
    others() {
      const shown = new Set(project.data.berichte.flatMap((bericht) => [...shownIn(bericht)]));
      return prepare(
        bilder.filter(({ id }) => !shown.has(id)),
        usualRoom,
      );
    },
  };
}

/** What is wrong with the pictures of a project, those too that no report shows. */
export async function checkPictureFiles(project: Project): Promise<Diagnostic[]> {
  const desk = openPictureDesk(project);
  const found: Diagnostic[] = [];
  for (const bericht of project.data.berichte) found.push(...(await desk.forReport(bericht)).diagnostics);
  return withoutRepetition([...found, ...(await desk.others()).diagnostics]);
}

function wantedPicture(project: Project, { id, datei, breite }: Bild, room: PrintRoom): WantedPicture {
  const place = project.placeOf('bild', id, 'datei') ?? { file: 'data/bilder.yaml', line: 1, column: 1 };
  return { root: project.root, file: `data/${datei}`, width: breite ?? 'satzspiegel', room, place };
}

/** A machine on which the library does not run is ZB1514 for each picture. */
export async function loadPictureReader(): Promise<ReadPicture> {
  const [{ loadSharp }, { readPicture }] = await Promise.all([
    import('../load/pictures/library.js'),
    import('../load/pictures/read-picture.js'),
  ]);
  const sharp = await loadSharp();
  return async (wanted) =>
    sharp ? readPicture(sharp, wanted) : { value: undefined, diagnostics: [diagnostic('ZB1514')] };
}
