import type { LanguageName } from './language.js';

/** Sizes as people write them: 412 kB, 2,3 MB, 5,1 GB. */
export function formatSize(bytes: number, language: LanguageName): string {
  if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1000))} kB`;
  if (bytes < 1_000_000_000) return `${decimal(bytes / 1_000_000, language)} MB`;
  return `${decimal(bytes / 1_000_000_000, language)} GB`;
}

/** A number with one decimal. */
export function decimal(value: number, language: LanguageName): string {
  const text = value.toFixed(1);
  return language === 'de' ? text.replace('.', ',') : text;
}
