import type { RunOptions } from './run.js';

/** What `zb build-report` needs besides. */
export interface BuildReportOptions extends RunOptions {
  /** True: a PDF for a print shop is made as well, with bleed and crop marks. */
  printShop: boolean;
}
