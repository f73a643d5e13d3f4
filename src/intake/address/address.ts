import { Fault } from '../../fault/index.ts';

/** No browser or server takes a longer one. In UTF-16 code units. */
const MAX_ADDRESS = 8000;

/** Whether an argument is meant as an address of the web, not as a file. */
export function looksLikeAddress(text: string): boolean {
  return /^https?:\/\//i.test(text.trim());
}

/**
 * The address that is meant, without its fragment, which no server is told.
 * @throws Fault `address-invalid` when it is not of the web (http, https), or holds a name and password.
 */
export function parseAddress(text: string): URL {
  const given = text.trim();
  const shown = given.slice(0, 200);
  const url = given.length <= MAX_ADDRESS && URL.canParse(given) ? new URL(given) : null;
  if (url === null || url.hostname === '') throw new Fault('address-invalid', { file: shown });
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new Fault('address-invalid', { file: shown, detail: `${url.protocol} is not http: or https:.` });
  if (url.username !== '' || url.password !== '')
    throw new Fault('address-invalid', {
      file: `${url.protocol}//${url.host}`,
      detail: 'It holds a name or password.',
    });
  url.hash = '';
  return url;
}
