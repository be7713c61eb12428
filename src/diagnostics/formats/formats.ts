import type { Format } from './report.js';

/** The formats in which findings can be had. */
export const formatNames = ['text', 'json', 'github', 'gitlab', 'sarif', 'junit', 'markdown'] as const;

export type FormatName = (typeof formatNames)[number];

/** A format that was asked for, and the file it goes to; without one it goes to the terminal. */
export interface FindingsOutput {
  format: FormatName;
  file: string | undefined;
}

/** Loads the formats asked for, and no others. `json` is made by the reporter: it holds more than findings. */
export async function loadFormats(names: readonly FormatName[]): Promise<ReadonlyMap<FormatName, Format>> {
  const loaders: Partial<Record<FormatName, () => Promise<Format>>> = {
    text: async () => (await import('./text-file.js')).textFormat,
    github: async () => (await import('./github.js')).githubFormat,
    gitlab: async () => (await import('./gitlab.js')).gitlabFormat,
    sarif: async () => (await import('./sarif.js')).sarifFormat,
    junit: async () => (await import('./junit.js')).junitFormat,
    markdown: async () => (await import('./markdown.js')).markdownFormat,
  };
  const formats = new Map<FormatName, Format>();
  for (const name of new Set(names)) {
    const format = await loaders[name]?.();
    if (format) formats.set(name, format);
  }
  return formats;
}
