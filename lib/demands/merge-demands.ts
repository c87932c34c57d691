import type { Demand, DemandStatus, Filler } from './demand.ts';

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
 * One demand for each demander, target and family of statuses. The fullest one gives sentence and status, the others
 * fill its empty slots and add targets. In the order of the sentences.
 */
export function mergeDemands(demands: readonly Demand[], text: string): Demand[] {
  const groups: Demand[][] = [];
  for (const demand of demands) {
    const group = groups.find((one) => one.some((other) => isSame(other, demand)));
    if (group) group.push(demand);
    else groups.push([demand]);
  }
  return groups.map((group) => mergeGroup(group, text)).sort((a, b) => a.sentence[0] - b.sentence[0]);
}

function isSame(a: Demand, b: Demand): boolean {
  return (
    FAMILIES[a.status] === FAMILIES[b.status] &&
    sameFiller(a.demander, b.demander) &&
    a.target.some((x) => b.target.some((y) => sameFiller(x, y)))
  );
}

function sameFiller(a: Filler | null, b: Filler | null): boolean {
  if (!a || !b) return a === b;
  if (a.entity || b.entity) return a.entity === b.entity;
  return bare(a.name) === bare(b.name);
}

/** "U.S. technology companies" and "technology companies" are one. */
function bare(name: string): string {
  return name.toLowerCase().replace(/^(?:u\.s\.|us|american|major|large|big|other)\s/, '');
}

function mergeGroup(group: Demand[], text: string): Demand {
  const fullness = (demand: Demand) =>
    (demand.data ? 4 : 0) + (demand.basis ? 1 : 0) + WEIGHT[demand.status] - (isQuote(text, demand.sentence) ? 2 : 0);
  const best = group.toSorted((a, b) => fullness(b) - fullness(a))[0]!;
  const targets = new Map<string, Filler>();
  for (const { target } of [best, ...group]) {
    for (const filler of target) {
      const key = filler.entity ?? bare(filler.name);
      const known = targets.get(key);
      if (!known || filler.name.length > known.name.length) targets.set(key, filler);
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

function isQuote(text: string, [start]: [number, number]): boolean {
  return /["“]/.test(text.charAt(start));
}
