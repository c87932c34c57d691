import { firstIndex } from '../first-index.ts';
import type { Spot } from './spots.ts';

/** Spots of one entity in text order, with look-ups by offset that stay quick in texts of any length. */
export class SpotTrack {
  private spots: Spot[] = [];

  get count(): number {
    return this.spots.length;
  }

  get first(): Spot | undefined {
    return this.spots[0];
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
