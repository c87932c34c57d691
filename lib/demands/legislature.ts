import type { Entity } from '../knowledge/types.ts';

const NAME =
  /\b(?:parliament|congress|senate|assembly|assemblée|sénat|bundestag|bundesrat|sejm|duma|knesset|diet|riksdag|folketing|storting|dáil|lok sabha|house of (?:representatives|commons|lords)|house committee|senate committee|select committee|joint committee|committee on|subcommittee)\b/i;

/** Whether a body makes laws or is part of one that does: it demands by passing laws, not by asking for data. */
export function isLegislature(entity: Entity | undefined): boolean {
  return Boolean(entity?.id.startsWith('agency/')) && NAME.test(entity!.name);
}
