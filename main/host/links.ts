/** Pages that the window may open in the person's browser: an address starts with one of these. Whole hosts end in a slash. */
export const ALLOWED_LINKS: readonly string[] = ['https://www.deepl.com/'];

/** Whether the address is on the list, once it is taken apart as browsers do. */
export function isAllowedLink(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  // Credentials before the host make one address look like another.
  if (url.protocol !== 'https:' || url.username !== '' || url.password !== '') return false;
  return ALLOWED_LINKS.some((allowed) => url.href.startsWith(allowed));
}
