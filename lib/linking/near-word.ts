/**
 * Whether one word becomes the other by one slip: a letter too many, too few, another, or two swapped (Damerau's four
 * kinds, which made up over 80 % of misspellings in F. J. Damerau, Communications of the ACM 7 (3), 1964).
 * Short words and different first letters do not count: there a slip makes another name.
 */
export function isNearWord(a: string, b: string): boolean {
  if (a === b || a[0] !== b[0] || Math.min(a.length, b.length) < 5 || Math.abs(a.length - b.length) > 1) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  const [restA, restB] = [a.slice(at), b.slice(at)];
  if (restA.slice(1) === restB || restB.slice(1) === restA || restA.slice(1) === restB.slice(1)) return true;
  return restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
}
