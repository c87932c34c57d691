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

  /** The country that at least half of the evidence speaks for, or null. */
  main(): Country | null {
    for (const [country, weight] of this.weights) if (weight * 2 >= this.total && weight >= 2) return country;
    return null;
  }
}
