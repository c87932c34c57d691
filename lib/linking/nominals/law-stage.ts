import { statusOn } from '../../knowledge/law-status.ts';
import { lastDay } from '../../knowledge/partial-dates.ts';
import type { Law, PartialDate } from '../../knowledge/types.ts';

const PENDING = ['proposed', 'draft', 'introduced', 'passed'];

/** Whether the text was not (yet) law on the date: proposed, or known to have been proposed only later. */
export function isPendingOn(law: Law, date: PartialDate): boolean {
  if (law.instrument === 'bill') return true;
  const status = statusOn(law, date)?.status;
  return status === undefined ? (law.status[0]?.date ?? '') > lastDay(date) : PENDING.includes(status);
}
