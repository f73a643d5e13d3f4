/** Parameters that say by which way a reader came; they name no other page. */
const CAME_BY = /^(?:utm_\w+|fbclid|gclid|mc_[ce]id)$/;

/**
 * The page that an address means, however it is written: without its scheme, a slash at its end, its fragment, and how
 * one came by it. What is no address stays as it is.
 */
export function pageOf(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  for (const name of [...url.searchParams.keys()]) if (CAME_BY.test(name)) url.searchParams.delete(name);
  return `${url.host}${url.pathname.replace(/\/$/, '')}${url.search}`;
}
