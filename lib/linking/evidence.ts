import type { Entity } from '../knowledge/types.ts';
import { type Phrase, phrase } from '../phrase.ts';
import type { SurfaceForm } from './surface-forms.ts';

/** A piece of evidence for (points > 0) or against (points < 0) a candidate, with its reason in words. */
export interface Evidence {
  reason: Phrase;
  points: number;
}

/** An entity that a spot might mean, with the evidence found in this article. */
export interface Candidate {
  entity: Entity;
  form: SurfaceForm;
  evidence: Evidence[];
}

/** What was decided at one spot, kept for `annotate --explain`. */
export interface Decision {
  start: number;
  end: number;
  surface: string;
  candidates: Candidate[];
  chosen: Candidate | null;
  /** Why this one, or why none. */
  reason: Phrase;
}

/** A candidate needs this much to be linked; a weak name starts below it, a strong one above. */
const THRESHOLD = 1;
/** And must lead the next one by this much: one survivor or no link. */
const MARGIN = 0.8;

/** All evidence for and against it, added up. */
export function pointsOf(candidate: Candidate): number {
  return candidate.evidence.reduce((sum, evidence) => sum + evidence.points, 0);
}

/**
 * One survivor or none.
 * @returns the candidate that reaches the threshold and leads by the margin, with the reason
 */
export function decide(candidates: readonly Candidate[]): { chosen: Candidate | null; reason: Phrase } {
  const ranked = candidates
    .map((candidate) => ({ candidate, points: pointsOf(candidate) }))
    .sort((a, b) => b.points - a.points);
  const [best, next] = ranked;
  if (!best) return { chosen: null, reason: phrase('reason.noCandidate') };
  if (best.points < THRESHOLD) return { chosen: null, reason: phrase('reason.tooWeak', best.candidate.entity.name) };
  if (next && best.points - next.points < MARGIN) {
    return { chosen: null, reason: phrase('reason.ambiguous', best.candidate.entity.name, next.candidate.entity.name) };
  }
  if (next && next.points >= THRESHOLD) {
    return {
      chosen: best.candidate,
      reason: phrase('reason.ratherThan', best.candidate.entity.name, next.candidate.entity.name),
    };
  }
  const strongest = best.candidate.evidence.reduce((a, b) => (b.points > a.points ? b : a));
  return { chosen: best.candidate, reason: strongest.reason };
}

/** 0 to 1, a logistic curve over the points above the threshold. */
export function confidenceOf(candidate: Candidate): number {
  const above = pointsOf(candidate) - THRESHOLD;
  return Math.round(100 / (1 + Math.exp(-1 - above))) / 100;
}
