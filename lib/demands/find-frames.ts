import type { Span } from '../article/article.ts';
import type { Actor } from './actor.ts';
import type { DemandStatus, Filler } from './demand.ts';
import { findBasis } from './find-basis.ts';
import { findData } from './find-data.ts';
import { statusOfRefusal, statusOfVerb } from './find-status.ts';
import { actorOfToken, type MaskedActor, type MaskedSentence, maskSentence, unmask } from './mask-sentence.ts';
import { DATA, HELP } from './trigger-words.ts';
import { TRIGGERS, type Trigger } from './triggers.ts';

/** A frame as one sentence gives it, before the article fills its empty slots. */
export interface Frame {
  trigger: string;
  demander: Filler[];
  /** Whether the article may say who demands where the sentence does not. */
  isDemanderElsewhere: boolean;
  /** Whether the demander is a court, which orders for a party. */
  isCourt: boolean;
  target: Filler[];
  /** The target is "the company": whoever was named before. */
  isTargetAnaphor: boolean;
  data: string | null;
  basis: Filler | null;
  status: DemandStatus;
  sentence: [start: number, end: number];
  /** Companies named in this sentence, first to last: what a later "the company" can mean. */
}

/** All frames of one sentence, by the table of triggers; words that one trigger used are closed to the next. */
export function findFrames(words: string, sentence: Span, actors: readonly Actor[]): Frame[] {
  const masked = maskSentence(words, actors);
  const used: { target: string; demander: string | undefined }[] = [];
  const frames: Frame[] = [];
  for (const trigger of TRIGGERS) {
    for (const match of masked.text.matchAll(trigger.pattern)) {
      const groups = match.groups ?? {};
      const target = groups.target!;
      if (
        used.some((one) => one.target === target && (one.demander === groups.demander || trigger.demander !== 'inside'))
      )
        continue;
      const frame = buildFrame(trigger, match, masked, sentence);
      if (!frame) continue;
      used.push({ target, demander: groups.demander });
      frames.push(frame);
    }
  }
  return frames;
}

function buildFrame(trigger: Trigger, match: RegExpExecArray, masked: MaskedSentence, sentence: Span): Frame | null {
  const groups = match.groups ?? {};
  const actor = (token: string | undefined): MaskedActor | null => (token ? actorOfToken(masked, token) : null);
  const target = actor(groups.target)!;
  const rest = unmask(masked, groups.rest ?? '');
  const before = masked.text.slice(Math.max(0, match.index - 50), match.index);
  const status = statusOf(trigger, groups, before, match[0].slice(0, match[0].length - (groups.rest ?? '').length));
  if (!status) return null;
  const near = `${groups.data ?? ''} ${groups.between ?? ''} ${rest.slice(0, 160)}`;
  if (trigger.needs === 'data' && !DATA.test(near) && !HELP.test(near)) return null;
  const resolved = demanderOf(trigger, groups, masked, match.index);
  const previous = target.isAnaphor ? companyBefore(masked, groups.target!) : null;
  return {
    trigger: trigger.id,
    demander: resolved?.fillers ?? [],
    isDemanderElsewhere: trigger.demander !== 'inside' || Boolean(resolved?.isAnaphor),
    isCourt: resolved?.side === 'court',
    target: previous?.fillers ?? target.fillers,
    isTargetAnaphor: target.isAnaphor && !previous,
    data: (groups.data && findData(groups.data)) || findData(rest),
    basis: findBasis(masked, actor(groups.court) ?? (resolved?.side === 'court' ? resolved : null), actor(groups.law)),
    status,
    sentence: [sentence.start, sentence.end],
  };
}

function statusOf(
  trigger: Trigger,
  groups: Record<string, string>,
  before: string,
  words: string,
): DemandStatus | null {
  if (groups.refusal) return statusOfRefusal(groups.refusal);
  if (trigger.status === 'ask' || trigger.status === 'force') return statusOfVerb(trigger.status, `${before} ${words}`);
  if (trigger.status === 'enacted' && /\b(?:would|bill|draft|proposed|could)\b/i.test(`${before} ${words}`))
    return 'proposed';
  return trigger.status;
}

/** The demander of the pattern, else the nearest authority before it in the sentence, else the nearest after it. */
function demanderOf(
  trigger: Trigger,
  groups: Record<string, string>,
  masked: MaskedSentence,
  at: number,
): MaskedActor | null {
  if (groups.demander) return actorOfToken(masked, groups.demander);
  const tokens = [...masked.text.matchAll(/⟦A\d+⟧/gu)];
  const before = tokens.findLast((token) => token.index < at);
  if (before) return actorOfToken(masked, before[0]);
  const after = trigger.id === 'refuses' ? undefined : tokens.find((token) => token.index > at);
  if (after) return actorOfToken(masked, after[0]);
  return groups.court ? actorOfToken(masked, groups.court) : null;
}

function companyBefore(masked: MaskedSentence, token: string): MaskedActor | null {
  const at = masked.text.indexOf(token);
  const tokens = [...masked.text.slice(0, at).matchAll(/⟦C\d+⟧/gu)].map((match) => actorOfToken(masked, match[0]));
  return tokens.findLast((actor) => !actor.isAnaphor) ?? null;
}
