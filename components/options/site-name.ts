/**
 * The host name in what a reader typed or pasted: "https://www.Example.com/news" → "example.com".
 * "www." goes, since a site covers its subdomains. Port, path and user are dropped; names in other scripts become
 * their ASCII form, as browsers report them.
 * @returns null where it is no host name
 */
export function siteName(typed: string): string | null {
  const text = typed.trim();
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  if (/\s/.test(text) || !URL.canParse(address)) return null;
  const { hostname, protocol } = new URL(address);
  if (protocol !== 'https:' && protocol !== 'http:') return null;
  const site = hostname.replace(/^www\.(?=.+\.)/, '').replace(/\.$/, '');
  const isName = /^[\p{L}\p{N}_-]+(\.[\p{L}\p{N}_-]+)+$/u.test(site) || site === 'localhost' || /^\[.+\]$/.test(site);
  return isName ? site : null;
}
