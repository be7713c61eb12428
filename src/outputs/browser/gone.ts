/** How a browser, or a page of it, ended. */
export interface Exit {
  /** What it said last, or what kept it from starting. */
  reason: string;
  /** Whether it was ended by a signal, as by a crash. */
  crashed: boolean;
}

/** The browser is gone, or the page that was needed. */
export class BrowserGoneError extends Error {
  constructor(readonly exit: Exit) {
    super(exit.reason);
  }
}
