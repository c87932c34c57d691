/**
 * Binary search: the index of the first item that has reached something, in a list in which every item behind it has
 * reached it as well; the list's length where none has. Time grows with the logarithm of the list's length.
 * @param length of the list, where only the beginning of `items` is filled
 */
export function firstIndex<T>(
  items: ArrayLike<T>,
  hasReached: (item: T) => boolean,
  length: number = items.length,
): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (hasReached(items[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}
