import { type Cue, type CueSet, cueSet } from './cues.ts';
import type { DemandStatus } from './demand.ts';

export interface Trigger {
  id: string;
  pattern: RegExp;
  /** Without one of these cues in the sentence the pattern cannot match. */
  evokedBy: CueSet;
  /** In which order the letters of the sentence's tokens must stand for the pattern to match: a cheap look first. */
  tokens: RegExp;
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
  pattern: new RegExp(source, 'gi'),
  tokens: tokensOf(source),
  ...fields,
});

/** The tokens of a pattern, with anything between two of them only where its gap may hold tokens. */
function tokensOf(source: string): RegExp {
  const parts = source.matchAll(/\(\?<\w+>⟦(?<letter>\[\w+\]|\w)|\[\^;\]/gu);
  return new RegExp([...parts].map((part) => part.groups?.letter ?? '.*').join(''));
}
