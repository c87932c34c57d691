/** Addresses in a report of a mistake. */

/** Longest address that a report takes, in characters. */
export const LONGEST_ADDRESS = 600;

/** Whether it is an http or https address without white space and without a user name in it. */
export function isWebAddress(text: string): boolean {
  if (text.length > LONGEST_ADDRESS || !/^https?:\/\/[^\s/]\S*$/i.test(text) || !URL.canParse(text)) return false;
  const { username, password } = new URL(text);
  return username === '' && password === '';
}

/**
 * The address of a page as it goes into a report: without the part after "#" and without a user name; without its
 * query, and in the end without its path, where it would be too long.
 * @returns null where the page has no http or https address
 */
export function addressOfPage(href: string): string | null {
  if (!URL.canParse(href)) return null;
  const { origin, pathname, search } = new URL(href);
  const all = [`${origin}${pathname}${search}`, `${origin}${pathname}`, `${origin}/`];
  return all.find(isWebAddress) ?? null;
}
