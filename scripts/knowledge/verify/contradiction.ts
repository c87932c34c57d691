/** What a reference table says and the knowledge base says otherwise. */
export interface Contradiction {
  /** Path of the file below `data/`. */
  file: string;
  id: string;
  /** Which fact, in a few stable words: with the id it is the key in `accepted.json`. */
  about: string;
  message: string;
}

export function keyOf({ id, about }: Contradiction): string {
  return `${id} ${about}`;
}

/** What one check found, and how many facts it could compare at all. */
export interface Comparison {
  found: Contradiction[];
  compared: number;
}

export function together(comparisons: readonly Comparison[]): Comparison {
  return {
    found: comparisons.flatMap(({ found }) => found),
    compared: comparisons.reduce((sum, { compared }) => sum + compared, 0),
  };
}
