import type { Span } from '../article/article.ts';
import type { Actor } from './actor.ts';
import { allMatches } from './all-matches.ts';
import type { CueSet } from './cues.ts';
import type { DemandStatus, Filler } from './demand.ts';
import { findBasis } from './find-basis.ts';
import { findData, findDataBefore, findRefusedData, findThreatenedData } from './find-data.ts';
import { isDoubtful, statusOfRefusal, statusOfVerb } from './find-status.ts';
import { actorOfToken, lettersOf, type MaskedSentence, maskSentence, unmask } from './mask-sentence.ts';
import type { Trigger } from './trigger.ts';
import { DATA, HELP } from './trigger-words.ts';
import { TRIGGERS } from './triggers.ts';

/** A frame as one sentence gives it, before the article fills its empty slots. */
export interface Frame {
  trigger: string;
  /** Who demands, as far as the sentence says: null where nobody, an anaphor where somebody named before. */
  demander: Actor | null;
  /** A law or bill that is the subject: it speaks for the state that made it or for those who brought it. */
  isLawSubject: boolean;
  target: Filler[];
  /** The target is "the company": whoever was named before. */
  isTargetAnaphor: boolean;
  data: string | null;
  basis: Filler | null;
  status: DemandStatus;
  sentence: [start: number, end: number];
}

/** Characters before the trigger that tell proposal from fact. */
const BEFORE = 90;
/** Characters after the target in which the data must be named. */
const NEAR = 160;
/** An order to block or ban is no demand for data. */
const BLOCKING = /^\s*to\s(?:\w+ly\s)?(?:block|ban|shut|suspend|restrict|cut|throttle|filter|disconnect)\b/i;
/** What a company can refuse: without one of these words it refuses something else. */
const REFUSABLE =
  /\b(?:orders?|requests?|demands?|warrants?|subpoenas?|summons|notices?|motion|efforts?|attempts?|comply|compliance|hand(?:ing)? over|turn(?:ing)? over|unlock\w*|help\w*|assist\w*|co-?operat\w*|decrypt\w*|encrypt\w*|provid\w+|giv(?:e|ing)|access|bypass\w*|open(?:ing)?|back ?doors?|disclos\w+|letters?|law|rules|bill|legislation|surveillance)\b/i;
/** Words of refusing that need no object: what is fought is what the article is about. */
const SELF_EVIDENT = /^(?:su|push)/i;
/** Courts at large are no basis. */
const PLURAL = /\b(?:courts|judges|magistrates)$/i;
/** Everything up to the last word that opens a clause of its own. */
const EARLIER_CLAUSE = /^.*(?:,|;|\b(?:as|while|after|because|although|though|before|since)\b)/is;
const STATUTE = /^(?:bill|legislation|laws?|acts?|measures?|regulations?|rules|provisions?|amendment)$/i;
/** "gives the FBI data": who receives is no part of the data. */
const RECEIVER =
  /\b(giv(?:e|es|ing|en)|gave|provid\w+|hand(?:ing)?|show|send|help(?:ing)?)\s(?:⟦[AJ]\d+⟧|it|them)(?:\swith)?(?=\s)/g;

const AUTHORITY_TOKEN = /⟦A\d+⟧/g;
const COMPANY_TOKEN = /⟦C\d+⟧/g;

/** All frames of one sentence, by the table of triggers; a pair of actors that one trigger used is closed to the next. */
export function findFrames(words: string, sentence: Span, actors: readonly Actor[], cues: CueSet): Frame[] {
  if (!actors.some((actor) => actor.side === 'company')) return [];
  const evoked = TRIGGERS.filter((trigger) => cues & trigger.evokedBy);
  if (evoked.length === 0) return [];
  const masked = maskSentence(words, actors);
  const used: { target: string; demander: string | undefined }[] = [];
  const frames: Frame[] = [];
  const letters = lettersOf(masked);
  for (const trigger of evoked) {
    if (!trigger.tokens.test(letters)) continue;
    for (const match of allMatches(trigger.pattern, masked.text)) {
      const { target = '', demander } = match.groups ?? {};
      const isUsed = used.some(
        (one) => one.target === target && (one.demander === demander || trigger.demander !== 'inside'),
      );
      const frame = isUsed ? null : buildFrame(trigger, match, masked, sentence);
      if (!frame) continue;
      used.push({ target, demander });
      frames.push(frame);
    }
  }
  return frames;
}

function buildFrame(trigger: Trigger, match: RegExpExecArray, masked: MaskedSentence, sentence: Span): Frame | null {
  const groups = match.groups ?? {};
  const actor = (token: string | undefined): Actor | null => (token ? actorOfToken(masked, token) : null);
  const target = actor(groups.target)!;
  const before = masked.text.slice(Math.max(0, match.index - BEFORE), match.index).replace(EARLIER_CLAUSE, '');
  const status = statusOf(trigger, groups, before, match[0].slice(0, match[0].length - (groups.rest ?? '').length));
  if (!status) return null;
  const rest = unmask(masked, (groups.rest ?? '').replace(RECEIVER, '$1'));
  const near = `${groups.data ?? ''} ${groups.between ?? ''} ${rest.slice(0, NEAR)}`;
  if (
    BLOCKING.test(rest) ||
    (groups.refusal && !SELF_EVIDENT.test(groups.refusal) && !REFUSABLE.test(rest.slice(0, NEAR)))
  )
    return null;
  if (trigger.needs === 'data' && !DATA.test(near) && !HELP.test(near)) return null;
  const demander = demanderOf(trigger, groups, masked, match.index);
  const previous = target.isAnaphor ? companyBefore(masked, groups.target!) : null;
  const judge = actor(groups.court) ?? (demander?.side === 'court' ? demander : null);
  const court = judge && !PLURAL.test(judge.surface) ? judge : null;
  return {
    trigger: trigger.id,
    demander,
    isLawSubject: Boolean(groups.law) || STATUTE.test(groups.instrument ?? ''),
    target: previous?.fillers ?? target.fillers,
    isTargetAnaphor: Boolean(target.isAnaphor) && !previous,
    data: dataOf(trigger, groups, rest, masked),
    basis: findBasis(masked, court, actor(groups.law)),
    status,
    sentence: [sentence.start, sentence.end],
  };
}

function dataOf(trigger: Trigger, groups: Record<string, string>, rest: string, masked: MaskedSentence): string | null {
  if (groups.refusal) return findRefusedData(rest);
  if (trigger.status === 'threatened') return findThreatenedData(rest);
  if (trigger.status === 'complied')
    return findData(unmask(masked, (groups.rest ?? '').split(groups.demander ?? '⟦')[0]!));
  if (trigger.id === 'seeks-from-directly') return findDataBefore(groups.data ?? '');
  return (groups.data && findData(groups.data)) || findData(rest);
}

function statusOf(
  trigger: Trigger,
  groups: Record<string, string>,
  before: string,
  words: string,
): DemandStatus | null {
  if (groups.refusal) return statusOfRefusal(groups.refusal, groups.between ?? '');
  if (trigger.status === 'ask' || trigger.status === 'force') return statusOfVerb(trigger.status, `${before} ${words}`);
  if (trigger.status === 'enacted' || trigger.status === 'demanded') {
    if (isDoubtful(`${before} ${words}`)) return null;
  }
  const isOpen = trigger.status === 'enacted' && /\b(?:would|bill|draft|proposed|could)\b/i.test(`${before} ${words}`);
  return isOpen ? 'proposed' : trigger.status;
}

/** The demander of the pattern (before a parliament whoever wants it to act), else the nearest authority before it in the sentence, else the nearest after it. */
function demanderOf(
  trigger: Trigger,
  groups: Record<string, string>,
  masked: MaskedSentence,
  at: number,
): Actor | null {
  const own = groups.demander ? actorOfToken(masked, groups.demander) : null;
  if (own && (!own.isLegislator || own.fillers[0]?.entity?.startsWith('person/'))) return own;
  const tokens = allMatches(AUTHORITY_TOKEN, masked.text);
  if (own) {
    const others = tokens
      .filter((token) => token.index < masked.text.indexOf(groups.demander!))
      .map((token) => actorOfToken(masked, token[0]));
    return others.findLast((other) => !other.isLegislator) ?? own;
  }
  const before = tokens.findLast((token) => token.index < at);
  if (before) return actorOfToken(masked, before[0]);
  const isSubject = trigger.id === 'refuses' || Boolean(groups.law) || STATUTE.test(groups.instrument ?? '');
  const after = isSubject ? undefined : tokens.find((token) => token.index > at);
  if (after) return actorOfToken(masked, after[0]);
  return groups.court ? actorOfToken(masked, groups.court) : null;
}

function companyBefore(masked: MaskedSentence, token: string): Actor | null {
  const at = masked.text.indexOf(token);
  const tokens = allMatches(COMPANY_TOKEN, masked.text.slice(0, at)).map((match) => actorOfToken(masked, match[0]));
  return tokens.findLast((actor) => !actor.isAnaphor) ?? null;
}
