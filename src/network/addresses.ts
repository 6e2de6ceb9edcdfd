import ipaddr from 'ipaddr.js'
import type { LookupAddress } from 'node:dns'
import { lookup } from 'node:dns/promises'
import type { LookupFunction } from 'node:net'

/** Host name → all its addresses, as `dns.lookup` answers them. */
export type Resolve = (hostname: string) => Promise<readonly LookupAddress[]>

/** The machine's own resolver. */
export const systemResolve: Resolve = (hostname) => lookup(hostname, { all: true })

/** Says that the guard, and not the network, refused to connect. */
export class BlockedAddressError extends Error {
  override readonly name = 'BlockedAddressError'
}

// IANA has given out global unicast addresses of IPv6 from this block only.
const globalUnicast = ipaddr.parseCIDR('2000::/3') as [ipaddr.IPv6, number]

/**
 * Is it an address of the public internet? Loopback, private, link-local (cloud metadata), carrier-grade NAT,
 * multicast, documentation and reserved ranges are not, nor are addresses that carry one of them inside
 * (IPv4-mapped ones are judged by the address they carry; 6to4, Teredo and NAT64 are refused).
 */
export const isPublicAddress = (address: string): boolean => {
  if (!ipaddr.isValid(address)) return false
  const parsed = ipaddr.process(address)
  if (parsed.range() !== 'unicast') return false
  return parsed.kind() === 'ipv4' || (parsed as ipaddr.IPv6).match(globalUnicast)
}

/**
 * A `lookup` for `net.connect` that answers allowed addresses only. It is asked once for each connection, and the
 * connection goes to what it answered: a name that resolves to another address a moment later changes nothing.
 */
export const guardedLookup =
  (resolve: Resolve, isAllowed: (address: string) => boolean = isPublicAddress): LookupFunction =>
  (hostname, options, callback) => {
    resolve(hostname).then(
      (all) => {
        const allowed = all.filter(({ address }) => isAllowed(address))
        const first = allowed[0]
        if (!first) callback(new BlockedAddressError('not a public address'), [])
        else if (options.all) callback(null, [...allowed])
        else callback(null, first.address, first.family)
      },
      (error: NodeJS.ErrnoException) => callback(error, []),
    )
  }
