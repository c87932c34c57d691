/** Turns a sentence into a string in which every actor is one token, so that triggers can be short patterns. */
import type { Actor, Side } from './actor.ts';

/** Letters that stand for the sides in tokens: ⟦A0⟧ is an authority, ⟦C1⟧ a company. */
const LETTERS: Record<Side, string> = { authority: 'A', court: 'J', company: 'C', law: 'L', other: 'O' };

export interface MaskedActor extends Actor {
  surface: string;
}

export interface MaskedSentence {
  text: string;
  actors: MaskedActor[];
}

const BRACKETS = /\s?\((?:[^()⟦⟧]{0,60}|\s?[A-Z]+\.[A-Z]+\s?)\)/gu;
const AND = `(?:,? (?:and|or|as well as|&) |, )(?:the )?`;

/** @param actors of this sentence, in order, not overlapping */
export function maskSentence(sentence: string, actors: readonly Actor[]): MaskedSentence {
  const masked: MaskedSentence = { text: '', actors: [] };
  let at = 0;
  for (const actor of actors) {
    masked.text +=
      sentence.slice(at, actor.start) + token(masked, { ...actor, surface: sentence.slice(actor.start, actor.end) });
    at = actor.end;
  }
  masked.text = (masked.text + sentence.slice(at)).replace(/\s+/g, ' ').replace(BRACKETS, '');
  collapse(masked);
  return masked;
}

/** The words behind the tokens of a piece of masked text. */
export function unmask(masked: MaskedSentence, piece: string): string {
  return piece.replace(/⟦\p{Lu}(\d+)⟧/gu, (_, index) => masked.actors[Number(index)]!.surface);
}

/** The actor behind a token. */
export function actorOfToken(masked: MaskedSentence, tokenText: string): MaskedActor {
  return masked.actors[Number(/\d+/.exec(tokenText)![0])]!;
}

function token(masked: MaskedSentence, actor: MaskedActor): string {
  masked.actors.push(actor);
  return `⟦${LETTERS[actor.side]}${masked.actors.length - 1}⟧`;
}

/** Several tokens that mean one actor or one list of actors become one. */
function collapse(masked: MaskedSentence): void {
  const get = (index: string) => masked.actors[Number(index)]!;
  const merge = (whole: string, ...parts: MaskedActor[]) =>
    token(masked, { ...parts[0]!, fillers: parts.flatMap((part) => part.fillers), surface: unmask(masked, whole) });
  const rules: [RegExp, (whole: string, a: string, b: string) => string][] = [
    // "the Federal Bureau of Investigation (FBI)"
    [/⟦\p{Lu}(\d+)⟧ ?\([^()]*⟦\p{Lu}(\d+)⟧\)/gu, (_, a) => token(masked, get(a))],
    // "FBI Director Jane Roe", "Apple Chief Executive John Doe": the person speaks for the body
    [
      /⟦[ACJ](\d+)⟧(?:['’]s)?(?: [\p{L}-]+){1,4} ⟦[ACJ](\d+)⟧/gu,
      (whole, a, b) => (get(b).body && get(b).body === get(a).fillers[0]?.entity ? token(masked, get(b)) : whole),
    ],
    // "DHS investigators": the body's own people
    [
      /⟦A(\d+)⟧(?:['’]s)? ⟦A(\d+)⟧/gu,
      (whole, a, b) => (get(b).isVague && !get(a).isVague ? token(masked, get(a)) : whole),
    ],
    // "Facebook's WhatsApp", "the Google unit of Alphabet"
    [/⟦C\d+⟧(?:['’]s?|-owned) ⟦C(\d+)⟧/gu, (_, a) => token(masked, get(a))],
    [/⟦C(\d+)⟧ (?:unit|subsidiary|division|arm) of ⟦C\d+⟧/gu, (_, a) => token(masked, get(a))],
    // "Google, Facebook and Twitter"
    ...Array.from({ length: 6 }, (): [RegExp, (whole: string, a: string, b: string) => string] => [
      new RegExp(`⟦C(\\d+)⟧${AND}⟦C(\\d+)⟧`, 'gu'),
      (whole, a, b) => (get(b).isAnaphor ? whole : merge(whole, get(a), get(b))),
    ]),
    [/⟦A(\d+)⟧ and (?:the )?⟦A(\d+)⟧/gu, (whole, a, b) => merge(whole, get(a), get(b))],
    // "communication companies, like Facebook and Twitter,"
    [
      /⟦C(\d+)⟧,? (?:such as|like|including|among them|namely) (?:the )?⟦C(\d+)⟧,?/gu,
      (whole, a, b) => merge(whole, get(b), get(a)),
    ],
    [
      /\b(?:companies|firms|services|providers|apps),? (?:such as|like|including) (?:the )?⟦C(\d+)⟧,?/gu,
      (_, a) => token(masked, get(a)),
    ],
  ];
  for (const [pattern, replace] of rules) masked.text = masked.text.replace(pattern, replace);
}
