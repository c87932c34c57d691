/** Milliseconds of the fastest of several runs: the one that the machine disturbed least. */
export function fastest(runs: number, run: () => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < runs; i++) {
    const before = performance.now();
    run();
    best = Math.min(best, performance.now() - before);
  }
  return best;
}

export function quantile(values: readonly number[], q: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? Number.NaN;
}

export function row(name: string, value: string, aim = ''): void {
  console.log(`  ${name.padEnd(62)} ${value.padStart(16)}${aim ? `   (aim: ${aim})` : ''}`);
}
