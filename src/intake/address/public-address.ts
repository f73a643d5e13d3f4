import ipaddr from 'ipaddr.js';

/**
 * Whether an IP address is one of the public internet. All others are refused by one rule: whatever the registries of
 * special addresses (RFC 6890 and its successors) give a purpose is not public. That covers this machine (127/8, ::1),
 * private networks, link-local ones with the metadata service of clouds (169.254.169.254, fd00:ec2::254), carriers'
 * networks (100.64/10, with another such service), multicast, and every way of writing an IPv4 address as an IPv6 one
 * (mapped, NAT64, 6to4, Teredo): a public server has an address of its own.
 */
export function isPublic(ip: string): boolean {
  if (!ipaddr.isValid(ip)) return false;
  const address = ipaddr.parse(ip);
  return address.range() === 'unicast' && (address.kind() === 'ipv4' || isGlobal(address.toByteArray()[0] ?? 0));
}

/** 2000::/3 is all of IPv6 that was ever given out (RFC 3513, section 2.5.4); ::127.0.0.1, for one, lies outside. */
function isGlobal(firstByte: number): boolean {
  return firstByte >> 5 === 1;
}
