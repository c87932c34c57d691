import type { Reading } from '../reading.ts';
import { linkAntecedents } from './antecedents.ts';
import { linkDescribedLaws } from './described-laws.ts';
import { linkOffices } from './offices.ts';
import { linkSponsoredBills } from './sponsored-bills.ts';

/** Descriptions that mean one named thing: laws described in prose, offices without a name, "the company". */
export function linkNominals(reading: Reading): void {
  linkDescribedLaws(reading);
  linkSponsoredBills(reading);
  linkOffices(reading);
  linkAntecedents(reading);
}
