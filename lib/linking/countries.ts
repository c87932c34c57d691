import type { Country } from '../knowledge/types.ts';

/** How much an article speaks of each country: shares that add up to 1, from places, demonyms and linked bodies. */
export class CountryShares {
  private weights = new Map<Country, number>();
  private total = 0;

  /** @param weight 1 for an ordinary mention */
  add(country: Country, weight: number): void {
    if (country === 'INT') return;
    this.weights.set(country, (this.weights.get(country) ?? 0) + weight);
    this.total += weight;
  }

  /** 0 to 1; 0 for every country where the article names none. */
  share(country: Country): number {
    return this.total === 0 ? 0 : (this.weights.get(country) ?? 0) / this.total;
  }

  /** The country with the largest share, or null where the article names none. */
  top(): { country: Country; share: number } | null {
    let best: { country: Country; share: number } | null = null;
    for (const [country, weight] of this.weights) {
      if (!best || weight / this.total > best.share) best = { country, share: weight / this.total };
    }
    return best;
  }
}
