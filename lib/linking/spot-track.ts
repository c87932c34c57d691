import { firstIndex } from '../first-index.ts';
import type { Spot } from './spots.ts';
import { foldWord } from './vocabulary.ts';

/** Spots of one entity in text order, with look-ups by offset that stay quick in texts of any length. */
export class SpotTrack {
  private spots: Spot[] = [];
  private words: { spot: Spot; folded: string[] } | null = null;

  get count(): number {
    return this.spots.length;
  }

  get first(): Spot | undefined {
    return this.spots[0];
  }

  /** Folded words of the first spot; none where it is a single word. Asked for by each weak name, so cut only once. */
  get firstWords(): readonly string[] {
    const spot = this.first;
    if (!spot || spot.endToken - spot.firstToken < 2) return [];
    if (this.words?.spot !== spot)
      this.words = { spot, folded: spot.surface.split(/\s+/).map((word) => foldWord(word)) };
    return this.words.folded;
  }

  add(spot: Spot): void {
    // Passes run in text order, so almost always the new one is the last.
    if (spot.start > (this.spots.at(-1)?.start ?? -1)) this.spots.push(spot);
    else this.spots.splice(this.indexOf(spot.start), 0, spot);
  }

  /** The last spot that starts before the offset. */
  before(offset: number): Spot | undefined {
    return this.spots[this.indexOf(offset) - 1];
  }

  /** The first spot that starts at or behind the offset. */
  after(offset: number): Spot | undefined {
    return this.spots[this.indexOf(offset)];
  }

  private indexOf(offset: number): number {
    return firstIndex(this.spots, ({ start }) => start >= offset);
  }
}
