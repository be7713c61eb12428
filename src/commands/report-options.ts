import type { RunOptions } from './run.js';

/** What `zb build-report` needs besides. */
export interface BuildReportOptions extends RunOptions {
  /** True: a PDF for a print shop is made as well, with bleed and crop marks. */
  printShop: boolean;
  /** True: a report that fails by itself keeps none of the others from being written. */
  each?: boolean;
}
