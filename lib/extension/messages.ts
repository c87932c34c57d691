/**
 * The contract between page, background and extension pages: message name → argument and answer, a sentence each.
 * Requests are imperatives, notices are in the past tense. Every message is checked on arrival (`validate.ts`).
 */
import type { Article } from '../article/article.ts';
import type { CardView, PageView } from '../cards/view-models.ts';
import type { EntityId, PartialDate } from '../knowledge/types.ts';
import type { Phrase } from '../phrase.ts';

/** From a page or an extension page to the background. */
export interface BackgroundRequests {
  /** The gate found a candidate: load the reader into the sender's tab. */
  injectReader: { ask: Record<string, never>; answer: { isInjected: boolean } };
  /** The reader is about to mark names: insert its style sheet into the sender's tab. */
  styleTab: { ask: Record<string, never>; answer: null };
  /** Annotate an article; `isForced` where the reader asked in spite of the verdict. Also sets the tab's badge. */
  annotateArticle: { ask: { article: Article; isForced: boolean }; answer: PageView };
  /** Build the card of one entity as of the article's date. `others` are the entities named in the same article. */
  describeEntity: {
    ask: { entity: EntityId; published: PartialDate | null; reason: Phrase; others: EntityId[] };
    answer: CardView;
  };
  /** The reader shows this many names now (kinds or refusals changed, page came back from the cache): set the tab's badge. */
  namesShown: { ask: { count: number }; answer: null };
  /** The reader cleaned up: clear the tab's badge. */
  pageCleared: { ask: Record<string, never>; answer: null };
  /** From the popup: load the reader into a tab and annotate whatever is there. */
  annotateTab: { ask: { tabId: number; isForced: boolean }; answer: PageReport };
}

/** What the reader of a tab says of its page. `state` picks the popup's picture. */
export interface PageReport {
  state: 'loading' | 'annotated' | 'not-relevant' | 'not-an-article' | 'cannot-judge' | 'switched-off' | 'error';
  view: PageView | null;
  error?: Phrase;
}

/** From the background or an extension page to the reader in a tab. */
export interface PageRequests {
  /** What do you know of your page? */
  reportPage: { ask: Record<string, never>; answer: PageReport };
  /** Start on this page whatever the settings say of its site, because the toolbar button was used. */
  annotateHere: { ask: Record<string, never>; answer: PageReport };
  /** Annotate although the verdict says no. */
  forceAnnotation: { ask: Record<string, never>; answer: PageReport };
  /** Scroll to the first (or given) mention of a name and open its card if asked. */
  goToName: { ask: { name: number; isOpen: boolean }; answer: { isFound: boolean } };
  /** Scroll to a span of the article (a demand's sentence). */
  goToSpan: { ask: { start: number; end: number }; answer: { isFound: boolean } };
  /** Move the keyboard focus to the names list (command). */
  focusNames: { ask: Record<string, never>; answer: { isFound: boolean } };
  /** Next or previous mention (command). */
  stepMention: { ask: { by: 1 | -1 }; answer: { isFound: boolean } };
}
