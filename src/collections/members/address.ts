import { disposableEmailBlocklistSet } from 'disposable-email-domains-js'
import { type Label, label } from '../../config/label'

/** Which throw-away addresses the hub takes. */
export type DisposableAddresses = {
  /** `false` takes every address. @default true */
  refuse?: boolean
  /** Domains to refuse besides the library's list, each with everything below it. @default none */
  also?: readonly string[]
  /** Domains to take in spite of the list, each with everything below it. @default none */
  allow?: readonly string[]
}

// Payload's own expression (fields/validations), so that a known and an unknown address fail on the same grounds.
const shape =
  /^(?!.*\.\.)[\w!#$%&'*+/=?^`{|}~-](?:[\w!#$%&'*+/=?^`{|}~.-]*[\w!#$%&'*+/=?^`{|}~-])?@[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*\.[a-z]{2,}$/i

// RFC 5321, 4.5.3.1.3: a path is 256 octets with its brackets.
const longest = 254

/** A domain and every domain above it, nearest first: `a.b.org`, `b.org`. */
const lineage = (domain: string): string[] => {
  const parts = domain.split('.')
  return parts.slice(0, -1).map((_, index) => parts.slice(index).join('.'))
}

/** Pure: does this address belong to a service that hands out addresses to throw away? Subdomains count. */
export const isDisposable = (email: string, policy: DisposableAddresses = {}): boolean => {
  if (policy.refuse === false) return false
  const domains = lineage(email.slice(email.lastIndexOf('@') + 1).toLowerCase())
  const listed = (list: readonly string[] = []): boolean =>
    domains.some((domain) => list.some((each) => each.toLowerCase() === domain))
  if (listed(policy.allow)) return false
  const blocked = disposableEmailBlocklistSet()
  return listed(policy.also) || domains.some((domain) => blocked.has(domain))
}

/** Pure: an address as it is kept and compared. */
export const tidyAddress = (email: string): string => email.trim().toLowerCase()

/** Pure: null for an address that a member may have, else why not. It says nothing of who has it. */
export const addressFault = (email: string, policy?: DisposableAddresses): Label | null => {
  const tidy = tidyAddress(email)
  if (tidy.length > longest || !shape.test(tidy))
    return label('Not an e-mail address.', 'Ce n’est pas une adresse e-mail.')
  if (isDisposable(tidy, policy))
    return label(
      'Not an address of a throw-away service: you could not get back into your account.',
      'Pas d’adresse jetable : vous ne pourriez plus récupérer votre compte.',
    )
  return null
}
