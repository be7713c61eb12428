import type { Handlungsfelder } from '../../data-types/handlungsfelder.js';
import type { Mitglieder } from '../../data-types/mitglieder.js';
import type { Rollenprofile } from '../../data-types/rollenprofile.js';

/** What the matrix brings together. */
export interface MatrixData {
  mitglieder: Mitglieder;
  rollenprofile: Rollenprofile;
  handlungsfelder: Handlungsfelder;
}
