/**
 * A sentence for the reader that the core hands out without wording it: a key of the message files
 * (`locales/`) and what to put into its places ($1, $2, …). The interface and the command line word it.
 */
export interface Phrase {
  key: string;
  args: string[];
}

/** @param key key of a message in `locales/` @param args what fills $1, $2, … in order */
export function phrase(key: string, ...args: string[]): Phrase {
  return { key, args };
}
