import { browser } from 'wxt/browser';

/** Sites on which the browsers let no extension in, although they are plain https. */
const closedHosts = [
  'chromewebstore.google.com',
  'chrome.google.com',
  'addons.mozilla.org',
  'accounts.firefox.com',
  'microsoftedge.microsoft.com',
];

/** Whether extensions cannot be on this page at all: the browser's own pages, files, add-on sites. */
export function isRestricted(url: string | undefined): boolean {
  if (!url || !URL.canParse(url)) return true;
  const { protocol, hostname } = new URL(url);
  return !/^https?:$/.test(protocol) || closedHosts.includes(hostname);
}

/** Whether the browser lets Sightline into pages of this address (readers may restrict it in the browser). */
export function hasAccess(url: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [originPattern(url)] });
}

/** Asks the reader for access to this site. Only from a click. @returns whether it was given */
export function requestAccess(url: string): Promise<boolean> {
  return browser.permissions.request({ origins: [originPattern(url)] });
}

function originPattern(url: string): string {
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}/*`;
}
