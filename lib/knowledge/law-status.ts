/** In which state a law was on a date. */
import { compareDates, lastDay } from './partial-dates.ts';
import type { Law, LawStatus, PartialDate, StatusStep } from './types.ts';

/** States in which a text has legal effect, wholly or in part. */
const IN_EFFECT: readonly LawStatus[] = ['in-force', 'amended', 'extended', 'partly-struck-down'];
/** Steps that say nothing of effect by themselves: what counts is the state before them. */
const NO_CHANGE: readonly LawStatus[] = ['amended', 'extended'];

/** The law's steps, oldest first; steps of one day in the order of the record. */
export function stepsOf(law: Law): StatusStep[] {
  return law.status.toSorted((a, b) => compareDates(a.date, b.date));
}

/** The last step that had certainly been taken by the end of the date, or null where none had. */
export function statusOn(law: Law, date: PartialDate): StatusStep | null {
  return stepsOf(law).findLast((step) => hasHappened(step.date, date)) ?? null;
}

/** Whether the law certainly had legal effect on the date, at least in part. */
export function isInForceOn(law: Law, date: PartialDate): boolean {
  const step = stepsOf(law)
    .filter((one) => !NO_CHANGE.includes(one.status))
    .findLast((one) => hasHappened(one.date, date));
  return step !== undefined && IN_EFFECT.includes(step.status);
}

function hasHappened(date: PartialDate, by: PartialDate): boolean {
  return lastDay(date) <= lastDay(by);
}
