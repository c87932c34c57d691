/**
 * What a report of a mistake must look like before it is shown. `lib/knowledge/schema/report.schema.json` says the same
 * for whoever receives it; a test holds the two together.
 */
import * as v from 'valibot';
import { isWebAddress, LONGEST_ADDRESS } from './web-address.ts';

/** Longest text in a report, in UTF-16 code units. */
export const LONGEST_TEXT = 2000;

const entityId = v.pipe(
  v.string(),
  v.maxLength(200),
  v.regex(/^(person|company|service|agency|court|org|law|case|programme|concept)\/[a-z0-9]+(-[a-z0-9]+)*$/),
);
const eventId = v.pipe(v.string(), v.maxLength(200), v.regex(/^event\/[a-z0-9]+(-[a-z0-9]+)*$/));
const field = v.pipe(v.string(), v.regex(/^[a-zA-Z]{1,40}$/));
const text = v.pipe(v.string(), v.maxLength(LONGEST_TEXT));
const written = v.pipe(text, v.minLength(1));
const address = v.pipe(v.string(), v.maxLength(LONGEST_ADDRESS), v.check(isWebAddress));
const value = v.union([text, v.record(field, v.nullable(v.union([text, v.number()])))]);

export const reportPatch = v.strictObject({
  entity: entityId,
  record: v.strictObject({
    id: v.union([entityId, eventId]),
    checked: v.nullable(v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/))),
    fields: v.record(field, value),
  }),
  change: v.strictObject({ field, was: text, proposed: v.optional(written) }),
  comment: written,
  source: v.optional(address),
  page: v.optional(address),
});

/** A proposed change to the knowledge base, to be judged by a person. Plain JSON. */
export type ReportPatch = v.InferOutput<typeof reportPatch>;

export function isReportPatch(patch: unknown): patch is ReportPatch {
  return v.is(reportPatch, patch);
}
