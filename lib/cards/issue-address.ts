/**
 * Where the project's own issues are opened: the one address in the code that belongs to us. Nothing is ever sent there
 * by the extension; it is the target of a link that the reader may follow. Change it here when the project moves.
 */
export const ISSUES = 'https://github.com/sightline-extension/sightline/issues/new';

/** Longer addresses are refused by servers. */
const LONGEST = 7500;

/**
 * The address that opens the form for a new issue with title and text filled in.
 * @param instead text for the form where the whole would make the address too long
 * @returns `isWhole` false where `instead` stands in it
 */
export function issueAddress(title: string, body: string, instead: string): { href: string; isWhole: boolean } {
  const whole = `${ISSUES}?${new URLSearchParams({ title, body })}`;
  if (whole.length <= LONGEST) return { href: whole, isWhole: true };
  return { href: `${ISSUES}?${new URLSearchParams({ title, body: instead })}`, isWhole: false };
}
