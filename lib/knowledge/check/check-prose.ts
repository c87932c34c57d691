/** Prose: sentences that stand, and nothing that calls itself current without saying when. */
import type { Entity, KnowledgeEvent } from '../types.ts';
import { type DataFile, placed } from './data-file.ts';
import type { Finding } from './finding.ts';

const UNDATED = /\b(?:current|currently|incumbent|nowadays|at present|at the moment|recently|to date|so far)\b/i;
/** "the current" of electricity and "current account" are no dates; a year in the sentence says when. */
const HARMLESS = /\b(?:1[89]|20)\d{2}\b|current (?:account|location|law at the time)/i;
const LONGEST = 400;

export function checkProse(files: readonly DataFile[]): Finding[] {
  const entities = placed<Entity>(files, 'entities').flatMap(({ file, record }) => {
    const texts = [record.summary, ...('what' in record ? [record.what ?? ''] : [])];
    return [
      ...texts.flatMap((text) => undated(file, record.id, text)),
      ...sentence(file, record.id, 'summary', record.summary),
      ...('roles' in record && record.roles.length === 0
        ? [{ level: 'warning', file, id: record.id, message: 'has no role' } satisfies Finding]
        : []),
      ...('status' in record && record.status.length === 0
        ? [{ level: 'warning', file, id: record.id, message: 'has no dated status' } satisfies Finding]
        : []),
    ];
  });
  const events = placed<KnowledgeEvent>(files, 'events').flatMap(({ file, record }) => [
    ...undated(file, record.id, record.what),
    ...sentence(file, record.id, 'what', record.what),
  ]);
  return [...entities, ...events];
}

function undated(file: string, id: string, text: string): Finding[] {
  const word = UNDATED.exec(text)?.[0];
  if (!word || HARMLESS.test(text)) return [];
  return [{ level: 'error', file, id, message: `"${word}" without a date: say when, or leave it out` }];
}

function sentence(file: string, id: string, field: string, text: string): Finding[] {
  if (!/[.…”"’)]$/u.test(text))
    return [{ level: 'warning', file, id, message: `${field} does not end like a sentence` }];
  if (text.length > LONGEST)
    return [{ level: 'warning', file, id, message: `${field} has ${text.length} characters; ${LONGEST} are plenty` }];
  return [];
}
