import * as v from 'valibot';
import type { PageView } from '../cards/view-models.ts';
import type { PageReport } from './messages.ts';
import { entityId, partialDate, phraseSchema } from './validate.ts';

const text = v.pipe(v.string(), v.maxLength(20_000));
const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const code = v.pipe(v.string(), v.regex(/^[a-z-]{1,40}$/));
const address = v.pipe(v.string(), v.regex(/^https?:\/\//));
const kind = v.picklist(['people', 'companies', 'bodies', 'laws', 'concepts']);
const source = v.object({ url: address, publisher: text, seen: v.optional(partialDate) });
const filler = v.object({ name: text, index: v.nullable(offset) });

const view = v.object({
  title: text,
  url: text,
  published: v.nullable(partialDate),
  language: text,
  verdict: v.object({
    isRelevant: v.boolean(),
    isJudged: v.boolean(),
    score: v.number(),
    reasons: v.array(phraseSchema),
  }),
  marks: v.array(
    v.object({
      start: offset,
      end: offset,
      kind,
      name: offset,
      isFirst: v.boolean(),
      form: code,
      isListed: v.boolean(),
      reason: phraseSchema,
    }),
  ),
  names: v.array(
    v.object({
      entity: v.nullable(entityId),
      name: text,
      type: code,
      kind,
      detail: text,
      isDescribed: v.boolean(),
      count: offset,
    }),
  ),
  summary: v.array(v.object({ text, start: offset, end: offset })),
  demands: v.array(
    v.object({
      demander: v.nullable(filler),
      target: v.array(filler),
      data: v.nullable(text),
      basis: v.nullable(filler),
      status: code,
      sentence: text,
      start: offset,
      end: offset,
    }),
  ),
  since: v.array(
    v.object({
      date: partialDate,
      kind: code,
      what: text,
      about: v.array(text),
      why: phraseSchema,
      sources: v.array(source),
    }),
  ),
  related: v.array(
    v.object({ url: address, headline: text, outlet: text, date: v.nullable(partialDate), reason: phraseSchema }),
  ),
  isForced: v.boolean(),
});

/** What a reader may say of its page: the popup draws it, so links must be links and codes must be codes. */
export const pageReport = v.object({
  state: v.picklist([
    'loading',
    'annotated',
    'not-relevant',
    'not-an-article',
    'cannot-judge',
    'switched-off',
    'error',
  ]),
  view: v.nullable(view as unknown as v.GenericSchema<unknown, PageView>),
  error: v.optional(phraseSchema),
}) satisfies v.GenericSchema<unknown, PageReport>;
