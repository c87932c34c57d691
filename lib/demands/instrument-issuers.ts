import type { EntityId } from '../knowledge/types.ts';

/** Instruments that only one body issues: where an article names the instrument alone, the body is known all the same. */
export const INSTRUMENT_ISSUERS: readonly { pattern: RegExp; issuer: EntityId; reason: string }[] = [
  {
    pattern: /\bnational security letters?\b/i,
    issuer: 'agency/fbi',
    reason: 'national security letters to companies come from the FBI (18 U.S.C. 2709)',
  },
  {
    pattern: /\btechnical capability notices?\b/i,
    issuer: 'agency/gb-home-office',
    reason: 'technical capability notices are given by the home secretary (Investigatory Powers Act 2016, section 253)',
  },
];
