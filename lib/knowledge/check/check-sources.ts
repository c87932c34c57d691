/** Sources: a fact rests on one of the record's sources, and links to official texts have the form of that site. */
import type { Entity } from '../types.ts';
import { type DataFile, placed } from './data-file.ts';
import type { Finding } from './finding.ts';

/** Where official texts stand, and what an address of one text looks like there. */
const OFFICIAL: Record<string, RegExp> = {
  'www.legislation.gov.uk': /^\/(?:[a-z]+\/\d{4}\/\d+|[a-z]+\/[A-Za-z0-9]+\/[\d-]+\/\d+|id\/|eur\/)/,
  'www.congress.gov': /^\/(?:bill|amendment|\d+\/|public-laws|congressional|crs)/,
  'www.legifrance.gouv.fr': /(?:JORF|LEGI)TEXT\d+|\/(?:loda|codes|jorf|dossierlegislatif|eli|cons|juri)/,
  'eur-lex.europa.eu': /\/(?:eli|legal-content)\//,
  'www.gesetze-im-internet.de': /^\/[a-z0-9_-]+\/?/,
  'www.govinfo.gov': /^\/(?:app|content|link)\//,
  'www.law.cornell.edu': /^\/(?:uscode|cfr|constitution|rules|wex|supremecourt)/,
};

export function checkSources(files: readonly DataFile[]): Finding[] {
  return placed<Entity>(files, 'entities').flatMap(({ file, record }): Finding[] => {
    const urls = new Set(record.sources.map((source) => source.url));
    const say = (level: Finding['level'], message: string): Finding => ({ level, file, id: record.id, message });
    const unknown = citedIn(record)
      .filter((url) => !urls.has(url))
      .map((url) => say('error', `a fact rests on ${url}, which is not among its sources`));
    const twice = record.sources.length === urls.size ? [] : [say('error', 'names a source twice')];
    return [...unknown, ...twice, ...checkText(record).map((message) => say('error', message))];
  });
}

function citedIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(citedIn);
  if (!value || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'source' && typeof inner === 'string' ? [inner] : citedIn(inner),
  );
}

function checkText(record: Entity): string[] {
  if (!('text' in record) || !record.text) return [];
  const url = new URL(record.text);
  const form = OFFICIAL[url.hostname];
  return form && !form.test(url.pathname + url.search)
    ? [`${record.text} does not look like the address of one text`]
    : [];
}
