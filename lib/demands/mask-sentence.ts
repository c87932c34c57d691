/** Turns a sentence into a string in which every actor is one token, so that triggers can be short patterns. */
import type { Actor, Side } from './actor.ts';

/** Letters that stand for the sides in tokens: ⟦A0⟧ is an authority, ⟦C1⟧ a company. */
const LETTERS: Record<Side, string> = { authority: 'A', court: 'J', company: 'C', law: 'L', other: 'O' };

export interface MaskedSentence {
  text: string;
  actors: Actor[];
}

const OWN_BRACKET = /[⟦⟧]/;
const ODD_SPACE = / {2}|[^\S ]/;
const BRACKETS = /\s?\((?:[^()⟦⟧]{0,60}|\s?[A-Z]+\.[A-Z]+\s?)\)/g;
const AND = `(?:,? (?:and|or|as well as|&) |, )(?:the )?`;

/** @param words of the sentence @param actors of this sentence, in order, not overlapping */
export function maskSentence(words: string, actors: readonly Actor[]): MaskedSentence {
  const masked: MaskedSentence = { text: '', actors: [] };
  // Such brackets in the article itself begin and end no token.
  const sentence = OWN_BRACKET.test(words) ? words.replaceAll('⟦', '[').replaceAll('⟧', ']') : words;
  let at = 0;
  for (const actor of actors) {
    masked.text += sentence.slice(at, actor.start) + token(masked, actor);
    at = actor.end;
  }
  masked.text += sentence.slice(at);
  if (ODD_SPACE.test(masked.text)) masked.text = masked.text.replace(/\s+/g, ' ');
  if (masked.text.includes('(')) masked.text = masked.text.replace(BRACKETS, '');
  collapse(masked);
  return masked;
}

/** The words behind the tokens of a piece of masked text. */
export function unmask(masked: MaskedSentence, piece: string): string {
  return piece.replace(/⟦[A-Z](\d+)⟧/g, (_, index) => masked.actors[Number(index)]!.surface);
}

/** The letters of the tokens, in order. */
export function lettersOf({ text }: MaskedSentence): string {
  let letters = '';
  for (let at = text.indexOf('⟦'); at >= 0; at = text.indexOf('⟦', at + 1)) letters += text[at + 1];
  return letters;
}

/** The actor behind a token. */
export function actorOfToken(masked: MaskedSentence, tokenText: string): Actor {
  return masked.actors[Number(/\d+/.exec(tokenText)![0])]!;
}

function token(masked: MaskedSentence, actor: Actor): string {
  masked.actors.push(actor);
  return `⟦${LETTERS[actor.side]}${masked.actors.length - 1}⟧`;
}

/** One rule by which tokens become one; `a` and `b` are the numbers that the pattern caught. */
interface Rule {
  pattern: RegExp;
  /** How often at most, while it changes anything; once where it is missing. */
  times?: number;
  replace(masked: MaskedSentence, whole: string, a: string, b: string): string;
}

const actorAt = (masked: MaskedSentence, index: string) => masked.actors[Number(index)]!;
const same = (masked: MaskedSentence, _whole: string, index: string) => token(masked, actorAt(masked, index));

function joined(masked: MaskedSentence, whole: string, ...parts: Actor[]): string {
  const fillers = parts.flatMap((part) => part.fillers);
  return token(masked, { ...parts[0]!, fillers, surface: unmask(masked, whole) });
}

/** A list of more companies is no list of prose. */
const LONGEST_LIST = 7;

const RULES: readonly Rule[] = [
  // "the Federal Bureau of Investigation (FBI)"
  { pattern: /⟦[A-Z](\d+)⟧ ?\([^()]*⟦[A-Z](\d+)⟧\)/g, replace: same },
  // "FBI Director Jane Roe", "Apple Chief Executive John Doe": the person speaks for the body
  {
    pattern: /⟦[ACJ](\d+)⟧(?:['’]s)?(?: [\p{L}-]+){1,4} ⟦[ACJ](\d+)⟧/gu,
    replace(masked, whole, a, b) {
      const { body } = actorAt(masked, b);
      return body && body === actorAt(masked, a).fillers[0]?.entity ? same(masked, whole, b) : whole;
    },
  },
  // "DHS investigators": the body's own people
  {
    pattern: /⟦A(\d+)⟧(?:['’]s)? ⟦A(\d+)⟧/g,
    replace: (masked, whole, a, b) =>
      actorAt(masked, b).isVague && !actorAt(masked, a).isVague ? same(masked, whole, a) : whole,
  },
  // "Facebook's WhatsApp", "the Google unit of Alphabet"
  { pattern: /⟦C\d+⟧(?:['’]s?|-owned) ⟦C(\d+)⟧/g, replace: same },
  { pattern: /⟦C(\d+)⟧ (?:unit|subsidiary|division|arm) of ⟦C\d+⟧/g, replace: same },
  // "Google, Facebook and Twitter"
  {
    pattern: new RegExp(`⟦C(\\d+)⟧${AND}⟦C(\\d+)⟧`, 'g'),
    times: LONGEST_LIST - 1,
    replace: (masked, whole, a, b) =>
      actorAt(masked, b).isAnaphor ? whole : joined(masked, whole, actorAt(masked, a), actorAt(masked, b)),
  },
  {
    pattern: /⟦A(\d+)⟧ and (?:the )?⟦A(\d+)⟧/g,
    replace: (masked, whole, a, b) => joined(masked, whole, actorAt(masked, a), actorAt(masked, b)),
  },
  // "communication companies, like Facebook and Twitter,"
  {
    pattern: /⟦C(\d+)⟧,? (?:such as|like|including|among them|namely) (?:the )?⟦C(\d+)⟧,?/g,
    replace: (masked, whole, a, b) => joined(masked, whole, actorAt(masked, b), actorAt(masked, a)),
  },
];

/** "companies such as Facebook": the only rule that one token is enough for. */
const EXAMPLE: Rule = {
  pattern: /\b(?:companies|firms|services|providers|apps),? (?:such as|like|including) (?:the )?⟦C(\d+)⟧,?/g,
  replace: same,
};

/** What stands between two tokens that a rule may join; two of a name and its bearer aside. */
const JOINT =
  /⟧(?:(?:['’]s?|-owned)? (?:(?:unit|subsidiary|division|arm) of )?|,? (?:and|or|as well as|&|such as|like|including|among them|namely) (?:the )?|, (?:the )?| ?\([^()]*)⟦/;
const AFTER_AS = /(?<= (?:such as|like|including) (?:the )?)⟦C/;

/** Several tokens that mean one actor or one list of actors become one. */
function collapse(masked: MaskedSentence): void {
  if (JOINT.test(masked.text) || masked.actors.some(speaksForOneBefore)) for (const rule of RULES) apply(masked, rule);
  if (AFTER_AS.test(masked.text)) apply(masked, EXAMPLE);
}

function apply(masked: MaskedSentence, { pattern, times = 1, replace }: Rule): void {
  for (let i = 0; i < times; i++) {
    const before = masked.text;
    masked.text = before.replace(pattern, (whole, a, b) => replace(masked, whole, a, b));
    if (masked.text === before) return;
  }
}

function speaksForOneBefore({ body }: Actor, index: number, actors: readonly Actor[]): boolean {
  return body !== undefined && actors[index - 1]?.fillers[0]?.entity === body;
}
