import { type Cue, type CueSet, cueSet } from './cues.ts';
import type { DemandStatus } from './demand.ts';

export interface Trigger {
  id: string;
  pattern: RegExp;
  /** Without one of these cues in the sentence the pattern cannot match. */
  evokedBy: CueSet;
  /** Tokens that a sentence must hold for the pattern to match, by their letters: a cheap look first. */
  tokens: readonly string[];
  /** `ask` and `force` get their status from the words around the verb, see `find-status.ts`. */
  status: DemandStatus | 'ask' | 'force';
  /** Where the data or the help must be named for the trigger to count. */
  needs: 'data' | 'nothing';
  /** Who demands where the pattern has no demander: nobody, someone earlier in the sentence, or in the article. */
  demander: 'inside' | 'sentence' | 'article';
  reason: string;
}

type Fields = Omit<Trigger, 'id' | 'pattern' | 'tokens' | 'evokedBy'> & { cue: Cue };

/** @param source of the pattern; groups name the slots */
export const trigger = (id: string, source: string, { cue, ...fields }: Fields): Trigger => ({
  id,
  evokedBy: cueSet(cue),
  pattern: new RegExp(source, 'giu'),
  tokens: ['A', 'J', 'L'].filter((letter) => new RegExp(`\\(\\?<\\w+>⟦${letter}\\\\d\\+⟧\\)(?!\\)?\\?)`).test(source)),
  ...fields,
});
