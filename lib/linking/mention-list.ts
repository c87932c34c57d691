import type { Mention } from './mention.ts';

const BUCKET = 256;

/** The mentions found so far, with a quick answer to "is something linked here already?" for texts of any length. */
export class MentionList {
  readonly all: Mention[] = [];
  private buckets = new Map<number, Mention[]>();

  add(mention: Mention): void {
    this.all.push(mention);
    for (let bucket = Math.floor(mention.start / BUCKET); bucket <= Math.floor(mention.end / BUCKET); bucket++) {
      const list = this.buckets.get(bucket);
      if (list) list.push(mention);
      else this.buckets.set(bucket, [mention]);
    }
  }

  /** Whether any mention shares a code unit with this stretch (end exclusive). */
  overlaps(start: number, end: number): boolean {
    for (let bucket = Math.floor(start / BUCKET); bucket <= Math.floor(end / BUCKET); bucket++) {
      if (this.buckets.get(bucket)?.some((other) => other.start < end && start < other.end)) return true;
    }
    return false;
  }
}
