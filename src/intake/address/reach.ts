import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { Fault } from '../../fault/index.ts';
import { isPublic } from './public-address.ts';

/** The IP addresses of a name. Rejects when it has none. */
export type Resolve = (name: string) => Promise<readonly string[]>;

/** Where a connection may go, and how names are looked up; tests that start a server of their own say so here. */
export interface Guard {
  readonly allows: (ip: string) => boolean;
  readonly resolve: Resolve;
}

/** Looks names up as every other program on this machine does, and lets through what is public. */
export const PUBLIC: Guard = {
  allows: isPublic,
  resolve: async name => (await lookup(name, { all: true, verbatim: true })).map(({ address }) => address),
};

/**
 * The IP addresses to connect to for an address: looked up once, checked, and to be used as they are, so that a second
 * answer of the name server cannot lead elsewhere. One that is not allowed refuses the name, whatever its others are.
 * Never empty.
 * @throws Fault `address-private`, `address-unreachable`.
 */
export async function reach(url: URL, { allows, resolve }: Guard): Promise<readonly string[]> {
  const name = url.hostname.replace(/^\[|\]$/g, '');
  const ips = isIP(name)
    ? [name]
    : await resolve(name).catch(cause => {
        throw new Fault('address-unreachable', { file: url.href, detail: `The name ${name} is not known.`, cause });
      });
  if (ips.length === 0)
    throw new Fault('address-unreachable', { file: url.href, detail: `The name ${name} has no address.` });
  const refused = ips.find(ip => !allows(ip));
  if (refused !== undefined) {
    const where = refused === name ? '' : `${name} is at ${refused}. `;
    throw new Fault('address-private', { file: url.href, ...(where && { detail: where.trim() }) });
  }
  return ips;
}
