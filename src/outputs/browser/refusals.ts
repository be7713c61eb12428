import type { ProtocolEvent } from './protocol.js';

/** Keeps what a page asked for and did not get. */
export interface Refusals {
  note(event: ProtocolEvent): void;
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

function addressIn({ method, params }: ProtocolEvent): string | undefined {
  switch (method) {
    case 'Fetch.requestPaused':
    case 'Network.requestWillBeSent':
      return text((params.request as Record<string, unknown>).url);
    case 'Page.frameRequestedNavigation':
      return text(params.url);
    case 'Log.entryAdded':
      return addressInLog(params.entry as Record<string, unknown>);
    default:
      return undefined;
  }
}

function addressInLog(entry: Record<string, unknown>): string | undefined {
  if (entry.level !== 'error') return undefined;
  return /\b(?:https?|wss?|ftp|file|blob|filesystem):[^\s'"]+/.exec(text(entry.text) ?? '')?.[0];
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
