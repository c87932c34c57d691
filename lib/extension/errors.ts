import type { Phrase } from '../phrase.ts';
import { phrase } from '../phrase.ts';

/** Something that is known to happen and that the reader can be told in a sentence. */
export class ExpectedError extends Error {
  readonly phrase: Phrase;

  constructor(told: Phrase) {
    super(told.key);
    this.name = new.target.name;
    this.phrase = told;
  }
}

/** The extension was updated, switched off or removed while this page was open: nothing of it can be reached. */
export class ContextInvalidated extends ExpectedError {
  constructor() {
    super(phrase('error.contextInvalidated'));
  }
}

/** The other side does not answer, also after asking again. */
export class NoAnswer extends ExpectedError {
  constructor() {
    super(phrase('error.noAnswer'));
  }
}

/** There is no reader in the tab. */
export class NoReader extends ExpectedError {
  constructor() {
    super(phrase('error.noReader'));
  }
}

/** The browser does not let extensions into this page (its own pages, add-on sites, files). */
export class RestrictedPage extends ExpectedError {
  constructor() {
    super(phrase('error.restrictedPage'));
  }
}

/** A message that does not hold to the contract. */
export class BadMessage extends ExpectedError {
  constructor() {
    super(phrase('error.badMessage'));
  }
}

/** An entity that the knowledge base does not have (any more). */
export class UnknownEntity extends ExpectedError {
  constructor() {
    super(phrase('error.unknownEntity'));
  }
}

/** The browser has no room left for settings. */
export class StorageFull extends ExpectedError {
  constructor() {
    super(phrase('error.storageFull'));
  }
}

/**
 * @param during what was being done, for the one line in the console that an unexpected error leaves
 * @returns what to tell the reader
 */
export function tell(error: unknown, during: string): Phrase {
  if (error instanceof ExpectedError) return error.phrase;
  console.error(`Sightline, ${during}:`, error);
  return phrase('error.unexpected');
}
