/** Fills the empty slots of a frame from what the article said before. */
import type { Actor } from './actor.ts';
import type { Demand, Filler } from './demand.ts';
import { fillerKey } from './filler-key.ts';
import { type ActorContext, governmentOf } from './find-actors.ts';
import type { Frame } from './find-frames.ts';
import { INSTRUMENT_ISSUERS } from './instrument-issuers.ts';

/** What is known at this point of the article. */
export interface Situation {
  context: ActorContext;
  /** The company named last. */
  company: Filler[];
  /** The authority named last. */
  authority: Actor | null;
  /** Who brought the bill that the article is about. */
  sponsors: Filler[];
  /** Demands found so far. */
  demands: Demand[];
  /** Keys of fillers that mean some authority of the state: "the government", "prosecutors". */
  vague: Set<string>;
}

/** @returns null where nobody demands or nobody is asked */
export function completeFrame(frame: Frame, words: string, situation: Situation): Demand | null {
  const target = distinct(frame.isTargetAnaphor ? situation.company : frame.target);
  if (target.length === 0) return null;
  const demander = demanderOf(frame, words, target, situation);
  if (demander.length === 0) return null;
  if (demander.every((one) => target.some((other) => fillerKey(one) === fillerKey(other)))) return null;
  const { data, basis, status, sentence } = frame;
  return { demander: joined(demander), target, data, basis, status, sentence };
}

function demanderOf(frame: Frame, words: string, target: readonly Filler[], situation: Situation): Filler[] {
  const { demander, status } = frame;
  const isProposal = status === 'proposed';
  const issuer = !demander || demander.isVague ? issuerOf(words, situation) : null;
  if (issuer) return [issuer];
  const maker = demander && !demander.isLegislator ? [] : lawmakerOf(frame, situation);
  if (maker.length > 0) return maker;
  const speaksForOthers = !demander || demander.side === 'court' || demander.isLegislator || demander.isAnaphor;
  if (demander && !speaksForOthers && !(frame.isLawSubject && isProposal && demander.isVague)) return demander.fillers;
  if (
    demander?.isLegislator &&
    (demander.fillers[0]?.entity?.startsWith('person/') || status === 'enacted') &&
    !frame.isLawSubject
  ) {
    return demander.fillers;
  }
  if (isProposal && situation.sponsors.length > 0) return situation.sponsors;
  if (demander?.isLegislator && isProposal) return demander.fillers;
  if (frame.isLawSubject && status === 'enacted') return governmentOfArticle(situation);
  const earlier = situation.demands.findLast((one) => one.demander && sharesTarget(one.target, target));
  if (earlier?.demander) return [earlier.demander];
  const last = situation.authority;
  if (demander?.side === 'court')
    return status === 'ordered' && last && !last.isVague && !last.isLegislator ? last.fillers : demander.fillers;
  return last && !last.isLegislator ? last.fillers : [];
}

/** Who issues an instrument that the sentence names, where only one body does. */
function issuerOf(words: string, { context }: Situation): Filler | null {
  const id = INSTRUMENT_ISSUERS.find(({ pattern }) => pattern.test(words))?.issuer;
  const issuer = id && context.kb.get(id);
  return issuer ? { name: issuer.name, entity: issuer.id } : null;
}

/** "The Data Act, which obliges operators to …": an act demands for the state that made it. */
function lawmakerOf({ basis }: Frame, { context }: Situation): Filler[] {
  const law = basis?.entity?.startsWith('law/') ? context.kb.get(basis.entity) : undefined;
  return law ? [governmentOf(law.country, '', context.kb)].filter((filler) => filler.name !== '') : [];
}

/** A law in force speaks for the state that made it. */
function governmentOfArticle({ context }: Situation): Filler[] {
  return context.country ? [governmentOf(context.country, '', context.kb)].filter((filler) => filler.name !== '') : [];
}

function sharesTarget(a: readonly Filler[], b: readonly Filler[]): boolean {
  return a.some((x) => b.some((y) => fillerKey(x) === fillerKey(y)));
}

/** Several who demand together stand in one slot: "Burr and Feinstein". */
function joined(fillers: readonly Filler[]): Filler {
  const all = distinct(fillers);
  return { name: all.map((filler) => filler.name).join(' and '), entity: all[0]!.entity };
}

function distinct(fillers: readonly Filler[]): Filler[] {
  return [...new Map(fillers.map((filler) => [fillerKey(filler), filler])).values()];
}
