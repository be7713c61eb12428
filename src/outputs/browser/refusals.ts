import type { Protocol } from 'puppeteer-core';

/** The events of the Chrome DevTools Protocol that refused addresses are found in. */
export const watchedEvents = [
  'Fetch.requestPaused',
  'Network.requestWillBeSent',
  'Page.frameRequestedNavigation',
  'Log.entryAdded',
] as const;

/** One of them, with what it says. */
export interface PageEvent {
  method: (typeof watchedEvents)[number];
  params: object;
}

/** Keeps what a page asked for and did not get. */
export interface Refusals {
  note(event: PageEvent): void;
  /** The addresses that were not taken yet, each once. */
  take(): string[];
  /** Forgets all: another document comes. */
  clear(): void;
}

/**
 * Gathers refused addresses from the events of a page whose own address is `own`. There is no one
 * event for all: what the content security policy stops is never paused, frames are told of as
 * navigations, and plug-ins and local files only as words in the log.
 */
export function collectRefusals(own: string): Refusals {
  const seen = new Set<string>();
  const taken = new Set<string>();
  return {
    note: (event) => {
      const url = addressIn(event);
      if (url === undefined || url === own || !isOutside(url)) return;
      // A relative address, as it stands in the document.
      seen.add(url.startsWith(own) ? url.slice(own.length) : url);
    },
    take: () => {
      const all = [...seen];
      const fresh = all.filter((url) => !taken.has(url));
      for (const url of fresh) taken.add(url);
      // Of frames the log names the origin alone, which is no news beside a full address.
      return fresh.filter(
        (url) => !isOrigin(url) || !all.some((other) => other !== url && other.startsWith(url)),
      );
    },
    clear: () => {
      seen.clear();
      taken.clear();
    },
  };
}

function isOrigin(url: string): boolean {
  return /^[a-z]+:\/\/[^/]+\/$/.test(url);
}

function isOutside(url: string): boolean {
  return !/^(?:data:|about:|chrome-error:)/.test(url);
}

function addressIn({ method, params }: PageEvent): string | undefined {
  switch (method) {
    case 'Fetch.requestPaused':
      return (params as Protocol.Fetch.RequestPausedEvent).request.url;
    case 'Network.requestWillBeSent':
      return (params as Protocol.Network.RequestWillBeSentEvent).request.url;
    case 'Page.frameRequestedNavigation':
      return (params as Protocol.Page.FrameRequestedNavigationEvent).url;
    case 'Log.entryAdded':
      return addressInLog((params as Protocol.Log.EntryAddedEvent).entry);
  }
}

function addressInLog({ level, text }: Protocol.Log.LogEntry): string | undefined {
  if (level !== 'error') return undefined;
  return /\b(?:https?|wss?|ftp|file|blob|filesystem):[^\s'"]+/.exec(text)?.[0];
}
