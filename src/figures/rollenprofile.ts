import type { Rollenprofile } from '../data-types/rollenprofile.js';
import { capitalised, counted, listed } from './count-words.js';
import { createDrawing } from './drawing.js';
import type { DataTable, DrawFigure, Figure, FigureContext } from './figure.js';
import { drawFlatStairs } from './rollenprofile/flat-stairs.js';
import { drawPairs } from './rollenprofile/pairs.js';
import { drawRows } from './rollenprofile/rows.js';
import { drawStairs, stairsFit } from './rollenprofile/stairs.js';

const words = {
  de: {
    columns: ['Platz auf der Achse', 'Rollenprofil', 'Beschreibung', 'Formate'],
    roles: (n: number) => counted(n, 'ein Rollenprofil', 'Rollenprofile', 'de'),
    title: (roles: string, from: string, to: string) => `${roles} von „${from}“ bis „${to}“`,
    summary: (roles: string, from: string, to: string, names: string) =>
      `Das Schaubild stellt ${roles} wie Stufen auf eine Achse, die von „${from}“ bis „${to}“ führt: ${names}.`,
    role: (name: string, formats: string) => `${name} umfasst: ${formats}.`,
  },
  en: {
    columns: ['Place on the axis', 'Role', 'Description', 'Formats'],
    roles: (n: number) => counted(n, 'one role', 'roles', 'en'),
    title: (roles: string, from: string, to: string) => `${roles} from “${from}” to “${to}”`,
    summary: (roles: string, from: string, to: string, names: string) =>
      `The figure sets ${roles} like steps on an axis from “${from}” to “${to}”: ${names}.`,
    role: (name: string, formats: string) => `${name} comprises: ${formats}.`,
  },
};

/** Below this width formats have no room beside the name of their role. */
const narrowestPairs = 140;

/**
 * The roles as steps that lead down to the Quartier. Side by side where their words fit into columns,
 * else one below the other, closer together where the page has no room for that. Lying, the stairs are low.
 */
export const drawRollenprofile: DrawFigure<Rollenprofile> = (data, context) => {
  const { room = Number.POSITIVE_INFINITY, width, lying, fill } = context;
  if (lying && fill !== undefined) {
    return drawAs((drawing) => drawFlatStairs(drawing, data, context, fill), data, context);
  }
  const usual = drawAs(stairsFit(data, context) ? drawStairs : drawRows, data, context);
  return usual.height <= room || width < narrowestPairs ? usual : drawAs(drawPairs, data, context);
};

function drawAs(draw: typeof drawRows, data: Rollenprofile, context: FigureContext): Figure {
  const drawing = createDrawing(context);
  const height = draw(drawing, data, context);
  return drawing.finish({ height, ...describe(data, context.language) });
}

function describe(
  data: Rollenprofile,
  language: string,
): { title: string; description: string; table: DataTable } {
  const w = language === 'en' ? words.en : words.de;
  const { von, bis } = data.achse;
  const roles = w.roles(data.rollenprofile.length);
  const names = listed(
    data.rollenprofile.map((role) => role.name),
    language,
  );
  return {
    title: capitalised(w.title(roles, von, bis)),
    description: [
      w.summary(roles, von, bis, names),
      ...data.rollenprofile.map((role) => w.role(role.name, role.formate.join('; '))),
    ].join(' '),
    table: {
      columns: [...w.columns],
      rows: data.rollenprofile.map((role, i) => [
        String(i + 1),
        role.name,
        role.beschreibung,
        role.formate.join('; '),
      ]),
    },
  };
}
