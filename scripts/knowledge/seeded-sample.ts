/**
 * Draws without replacement; the same seed draws the same items from the same list (mulberry32).
 * @param seed any whole number
 */
export function seededSample<T>(items: readonly T[], count: number, seed: number): T[] {
  let state = seed >>> 0;
  const random = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const rest = [...items];
  return Array.from({ length: Math.min(count, items.length) }, () => {
    const at = Math.floor(random() * rest.length);
    const [drawn] = rest.splice(at, 1);
    return drawn!;
  });
}
