import { diagnosticAsJson } from '../../../diagnostics/json.js';
import type { LanguageName } from '../../../messages/language.js';
import { decodeDate } from '../text-string.js';
import { claimNames } from './document-head.js';
import type { Inspection } from './inspect-pdf.js';

/** An inspection as data. Version 1: pages count from 1, sizes are in points, dates in ISO 8601. */
export function inspectionData(file: string, inspection: Inspection, language: LanguageName) {
  const { pdf, tree, languages, checks } = inspection;
  const { created, modified, ...properties } = pdf.properties;
  return {
    version: 1,
    file,
    pdfVersion: pdf.version,
    ...properties,
    created: decodeDate(created) ?? created,
    modified: decodeDate(modified) ?? modified,
    tagged: pdf.isMarked,
    showsTitle: pdf.showsTitle,
    claims: claimNames(pdf.claims),
    colourProfile: pdf.claims.hasOutputIntent ? (pdf.claims.profile ?? '') : null,
    pages: pdf.pages.map(({ width, height }) => ({ width, height })),
    fonts: pdf.fonts.map(({ name, type, isEmbedded }) => ({ name, type, embedded: isEmbedded })),
    languages: languages.map(({ language: name, isMain, passages }) => ({
      language: name,
      main: isMain,
      passages,
    })),
    bookmarks: pdf.bookmarks.map(({ title, level, page }) => ({ title, level, page: page ?? null })),
    links: pdf.links.map(({ page, name, address, target }) => ({
      page: page + 1,
      name,
      address: address ?? null,
      targetPage: target ?? null,
    })),
    tree: tree ?? null,
    checks: checks.map(({ name, findings }) => ({
      name,
      status: !findings ? 'notChecked' : findings.length === 0 ? 'ok' : 'faults',
      findings: (findings ?? []).map((found) => ({
        ...diagnosticAsJson(found, language),
        params: found.params,
      })),
    })),
  };
}
