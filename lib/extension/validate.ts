/**
 * What must hold of every message on arrival. A page's process may be taken over, so the background and the popup
 * believe nothing about what comes out of it; unknown fields are dropped.
 */
import * as v from 'valibot';
import type { Article, BlockKind } from '../article/article.ts';
import { isPartialDate } from '../knowledge/partial-dates.ts';
import type { EntityId } from '../knowledge/types.ts';
import type { BackgroundRequests, PageRequests } from './messages.ts';

/** Longest article that is taken, in UTF-16 code units; a long novel has about half of it. */
const longestText = 2_000_000;

const blockKinds = [
  'title',
  'heading',
  'paragraph',
  'list-item',
  'quote',
  'table',
  'caption',
  'preformatted',
] as const satisfies BlockKind[];

const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const short = v.pipe(v.string(), v.maxLength(5000));
export const partialDate = v.pipe(
  v.string(),
  v.check((date) => isPartialDate(date)),
);
export const entityId = v.pipe(
  v.string(),
  v.maxLength(200),
  v.regex(/^[a-z]+\/[^\s/]+$/),
  v.transform((id) => id as EntityId),
);
export const phraseSchema = v.object({ key: v.pipe(v.string(), v.regex(/^[\w.]{1,100}$/)), args: v.array(short) });
const nothing = v.object({});

const articleSchema: v.GenericSchema<unknown, Article> = v.pipe(
  v.object({
    url: v.pipe(v.string(), v.maxLength(10_000)),
    title: short,
    byline: short,
    published: v.nullable(partialDate),
    language: v.pipe(v.string(), v.maxLength(35)),
    text: v.pipe(v.string(), v.maxLength(longestText)),
    blocks: v.array(v.object({ start: offset, end: offset, kind: v.picklist(blockKinds) })),
  }),
  v.check(({ text, blocks }) => blocks.every(({ start, end }) => start <= end && end <= text.length)),
);

type Asks<Requests> = { [Name in keyof Requests]: Requests[Name] extends { ask: infer Ask } ? Ask : never };
type Schemas<Requests> = { [Name in keyof Requests]: v.GenericSchema<unknown, Asks<Requests>[Name]> };

/** What each request to the background must look like. */
export const backgroundAsks: Schemas<BackgroundRequests> = {
  injectReader: nothing,
  styleTab: nothing,
  annotateArticle: v.object({ article: articleSchema, isForced: v.boolean() }),
  describeEntity: v.object({
    entity: entityId,
    published: v.nullable(partialDate),
    reason: phraseSchema,
    others: v.pipe(v.array(entityId), v.maxLength(2000)),
  }),
  namesShown: v.object({ count: offset }),
  pageCleared: nothing,
  annotateTab: v.object({ tabId: v.pipe(v.number(), v.safeInteger()), isForced: v.boolean() }),
};

/** What each request to the reader of a tab must look like. */
export const pageAsks: Schemas<PageRequests> = {
  reportPage: nothing,
  annotateHere: nothing,
  forceAnnotation: nothing,
  goToName: v.object({ name: offset, isOpen: v.boolean() }),
  goToSpan: v.object({ start: offset, end: offset }),
  focusNames: nothing,
  stepMention: v.object({ by: v.picklist([1, -1]) }),
};
