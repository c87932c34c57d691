import type { Demand, DemandStatus, Filler } from './demand.ts';
import { fillerKey, sameFiller, wordingKey } from './filler-key.ts';
import { DATA } from './trigger-words.ts';

type Family = 'demand' | 'answer' | 'end' | 'threat' | 'fact';

const FAMILIES: Record<DemandStatus, Family> = {
  proposed: 'demand',
  demanded: 'demand',
  ordered: 'demand',
  enacted: 'demand',
  complied: 'answer',
  refused: 'answer',
  challenged: 'answer',
  rejected: 'end',
  withdrawn: 'end',
  threatened: 'threat',
  revealed: 'fact',
};

/** Further steps outrank earlier ones, so that "ordered" is what remains of "asked" and "ordered". */
const WEIGHT: Record<DemandStatus, number> = {
  enacted: 4,
  ordered: 3,
  demanded: 2,
  proposed: 1,
  refused: 2,
  challenged: 3,
  complied: 3,
  rejected: 1,
  withdrawn: 1,
  threatened: 1,
  revealed: 1,
};

/**
 * One demand for each demander, target and family of statuses, in the order of the sentences. The fullest one gives
 * sentence and status; the others fill its empty slots and add targets. What "the government" or "prosecutors" demand
 * of somebody is the demand of the body that the article names for the same target, where it names one.
 * @param vague keys of such fillers
 */
export function mergeDemands(demands: readonly Demand[], vague: ReadonlySet<string>, text: string): Demand[] {
  const named = demands.map((demand) => withNamedDemander(demand, demands, vague));
  const groups: Demand[][] = [];
  for (const demand of named) {
    const group = groups.find((one) => one.some((other) => isSame(other, demand)));
    if (group) group.push(demand);
    else groups.push([demand]);
  }
  return groups.map((group) => withData(mergeGroup(group, text), named)).sort((a, b) => a.sentence[0] - b.sentence[0]);
}

function withNamedDemander(demand: Demand, all: readonly Demand[], vague: ReadonlySet<string>): Demand {
  if (!demand.demander || !isVague(demand.demander, vague)) return demand;
  const candidates = all.filter(
    (other) =>
      other.demander &&
      !isVague(other.demander, vague) &&
      FAMILIES[other.status] !== 'threat' &&
      sharesTarget(other, demand),
  );
  const best = candidates.findLast((other) => other.sentence[0] <= demand.sentence[0]) ?? candidates[0];
  return best ? { ...demand, demander: best.demander } : demand;
}

const isVague = (filler: Filler, vague: ReadonlySet<string>) => vague.has(wordingKey(filler));

function isSame(a: Demand, b: Demand): boolean {
  return FAMILIES[a.status] === FAMILIES[b.status] && sameFiller(a.demander, b.demander) && sharesTarget(a, b);
}

function sharesTarget(a: Demand, b: Demand): boolean {
  return a.target.some((x) => b.target.some((y) => sameFiller(x, y)));
}

function mergeGroup(group: Demand[], text: string): Demand {
  const best = group.toSorted((a, b) => fullness(b, text) - fullness(a, text))[0]!;
  const targets = new Map<string, Filler>();
  for (const { target } of [best, ...group]) {
    for (const filler of target) {
      const known = targets.get(fillerKey(filler));
      if (!known || filler.name.length > known.name.length) targets.set(fillerKey(filler), filler);
    }
  }
  const first = <T>(values: (T | null)[]) => values.find((value) => value !== null) ?? null;
  return {
    ...best,
    target: [...targets.values()],
    data: best.data ?? first(group.map((demand) => demand.data)),
    basis: best.basis ?? first(group.map((demand) => demand.basis)),
  };
}

function fullness(demand: Demand, text: string): number {
  const isQuote = /["“]/.test(text.charAt(demand.sentence[0]));
  const data = demand.data ? (DATA.test(demand.data) ? 4 : 2) : 0;
  return data + (demand.basis ? 1 : 0) + WEIGHT[demand.status] - (isQuote ? 2 : 0);
}

/** "more help" says less than "user data": then what the same two deal over elsewhere in the article is taken. */
function withData(demand: Demand, all: readonly Demand[]): Demand {
  if (demand.data && DATA.test(demand.data)) return demand;
  const other = all.find(
    (one) => one.data && DATA.test(one.data) && sameFiller(one.demander, demand.demander) && sharesTarget(one, demand),
  );
  return other ? { ...demand, data: other.data } : demand;
}
