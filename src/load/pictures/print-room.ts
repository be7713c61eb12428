/** How wide a picture is printed: as the whole type area, or as the text column. */
export type PictureWidth = 'satzspiegel' | 'spalte';

/** The room that a template gives to pictures on paper, in millimetres. */
export type PrintRoom = Readonly<Record<PictureWidth | 'hoehe', number>>;

/** For templates that don't say. */
export const usualRoom: PrintRoom = { satzspiegel: 170, spalte: 112, hoehe: 210 };

/** The room by the style sheet for print, which says it once: `--bild-satzspiegel`, `--bild-spalte` and `--bild-hoehe` in mm. */
export function printRoom(printCss: string): PrintRoom {
  const millimetres = (name: keyof PrintRoom) => {
    const [, value] = new RegExp(`--bild-${name}:\\s*([\\d.]+)mm`).exec(printCss) ?? [];
    return Number(value) > 0 ? Number(value) : usualRoom[name];
  };
  return {
    satzspiegel: millimetres('satzspiegel'),
    spalte: millimetres('spalte'),
    hoehe: millimetres('hoehe'),
  };
}

/** How wide a picture of some proportion (width : height) is on paper, in millimetres: a tall one is bound by its height. */
export function printedWidth(room: PrintRoom, width: PictureWidth, proportion: number): number {
  return Math.min(room[width], room.hoehe * proportion);
}

/** How many pixels stand on a length at a resolution. */
export function pixelsOn(millimetres: number, dpi: number): number {
  return Math.ceil((millimetres / 25.4) * dpi);
}

/** The resolution of so many pixels on a length. */
export function dpiOf(pixels: number, millimetres: number): number {
  return Math.round(pixels / (millimetres / 25.4));
}
