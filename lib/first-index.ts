/**
 * Binary search: the index of the first item that has reached something, in a list in which every item behind it has
 * reached it as well; the list's length where none has. Time grows with the logarithm of the list's length.
 */
export function firstIndex<T>(items: readonly T[], hasReached: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (hasReached(items[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}
